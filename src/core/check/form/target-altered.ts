import { figuresOf } from '../../completion/pack-figures.js';
import { targetFor } from '../../completion/target-of.js';
import { findOrg, type Target } from '../../indicator/pack.js';
import { parsePeriod, writePeriod, type Period } from '../../indicator/period.js';
import type { ReportedValue } from '../../sheet/return.js';
import { readsAsTarget } from '../../sheet/readable-target.js';
import { isSameTarget } from '../../sheet/same-target.js';
import type { Check, ReviewSubject } from '../check.js';
import { placeOf } from '../place.js';
import { completionsOf } from '../values-by-row.js';

/** A blank target alters nothing: the pack's is judged by. Nor does one for which the pack has nothing to compare. */
export const targetAltered: Check = {
  code: 'form.target-altered',
  about: {
    zh: '表上的目标值与规划的一致；写法不同而读数相同的不计。',
    en: "Targets on the sheet are the plan's, however they are written.",
  },
  source: 'contract: form codes',
  *run(subject) {
    for (const value of subject.filed.values) {
      if (!TARGETS.has(value.role) || !saysSomething(value, subject)) continue;
      const planned = plannedFor(value, subject);
      const [first] = planned;
      if (!first || planned.some((each) => isSame(value, each, subject))) continue;
      const data = { written: value.reading.text, target: textOf(first), parent: value.role === 'parent-target' };
      yield { code: 'form.target-altered', place: placeOf(subject, value), data };
    }
  },
};

/** What no one can read is said by `target.unreadable`, for the org's own target. */
function saysSomething(value: ReportedValue, { indicator }: ReviewSubject): boolean {
  if (value.state === 'blank' || value.reading.kind === 'blank') return false;
  return value.role !== 'target' || readsAsTarget(value, indicator(value.indicator).kind);
}

const TARGETS: ReadonlySet<string> = new Set(['target', 'parent-target', 'milestone']);

/** A target, or one of its milestones (`value` is then the milestone's). */
interface Planned {
  readonly target: Target;
  readonly value: string | undefined;
  readonly milestone: boolean;
}

/**
 * What the cell may rightly print: the target of the year that its header names, else the one that applies in the period;
 * and a milestone for that period. The first is what the plan sets; nothing: it cannot be judged.
 */
function plannedFor(value: ReportedValue, { pack, filed }: ReviewSubject): readonly Planned[] {
  const own = value.org ?? filed.org?.value ?? null;
  const org = value.role === 'parent-target' && own !== null ? findOrg(pack, own)?.parent : own;
  const period = parsePeriod(value.period ?? filed.period?.value ?? '');
  if (org === undefined || org === null || !period) return [];
  const targets = figuresOf(pack).targets(value.indicator, org);
  const target = value.period === null ? targetFor(targets, period) : targets.find((each) => each.year === period.year);
  const whole: Planned[] = target ? [{ target, value: target.value, milestone: false }] : [];
  const milestones = targets.flatMap((each) => milestonesOf(each, period));
  return value.role === 'milestone' ? milestones : [...whole, ...milestones];
}

function milestonesOf(target: Target, period: Period): readonly Planned[] {
  const found = (target.milestones ?? []).filter(({ period: text }) => {
    const own = parsePeriod(text);
    return own !== null && writePeriod(own) === writePeriod(period);
  });
  return found.map(({ value }) => ({ target, value, milestone: true }));
}

function isSame(
  written: ReportedValue,
  { target, value, milestone }: Planned,
  { indicator, pack, completions }: ReviewSubject,
) {
  const defined = indicator(written.indicator);
  const reference = (pack.references ?? []).find((each) => each.id === defined.reference);
  const words = reference ? [reference.name, ...(reference.aliases ?? [])] : [];
  const text = milestone ? (value ?? '') : target.text;
  if (isSameTarget(written, { text, value, high: target.high, sense: target.sense }, defined, words)) return true;
  if (defined.kind !== 'ratio' || written.role !== 'target') return false;
  // It may print what it comes to, k × R.
  return completionsOf(completions, written.indicator, written.org).some(
    ({ bar }) => bar !== null && written.figure?.equals(bar) === true,
  );
}

function textOf({ target, value, milestone }: Planned): string {
  return milestone ? (value ?? target.text) : target.text;
}
