import type { FiledFigure, FiledReturn } from '../../../core/group/filed-return.js';
import { canonicalCode } from '../../../core/indicator/pack.js';
import type { DeskReturn } from './desk-state.js';
import { stateOf, withUnit, type DeskFacts } from './desk-facts.js';
import type { ChangeRow, ChangesView, VersionView } from './return-view.js';
import { minuteOf } from '../minute-of.js';

/** Returns of the same org and period, the latest first; none where this is the only one. */
export function versionsOf(facts: DeskFacts, of: DeskReturn): readonly DeskReturn[] {
  const { org, period } = of.filed;
  const all = (org === null ? [] : (facts.byOrg.get(org) ?? [])).filter(({ filed }) => filed.period === period);
  return all.length < 2 ? [] : [...all].sort((a, b) => -inTime(a, b));
}

/** By the stamp's number and time, else by when they were put on the desk; those without a stamp come first. */
function inTime(a: DeskReturn, b: DeskReturn): number {
  const [one, two] = [a.filed.stamp, b.filed.stamp];
  if (one && two) return one.submission - two.submission || instant(one.time) - instant(two.time);
  if (one || two) return one ? 1 : -1;
  return instant(a.received) - instant(b.received) || (a.filed.file < b.filed.file ? -1 : 1);
}

function instant(time: string): number {
  const at = Date.parse(time);
  return Number.isNaN(at) ? 0 : at;
}

export function versionView(facts: DeskFacts, each: DeskReturn, open: DeskReturn): VersionView {
  return {
    key: each.key,
    label: versionLabel(facts, each),
    file: each.filed.file,
    stateLabel: facts.desk.state[stateOf(each)],
    isOpen: each.key === open.key,
    stands: each.filed.org !== null && facts.standing(each.filed.org)?.key === each.key,
  };
}

function versionLabel({ desk }: DeskFacts, { filed: { stamp }, received }: DeskReturn): string {
  const time = minuteOf(stamp?.time ?? received);
  return stamp ? `${desk.stamp.nth(stamp.submission)}${desk.dot}${time}` : desk.stamp.received(time);
}

/** Against the version just before this one; null: there is none before. */
export function changesView(facts: DeskFacts, of: DeskReturn, all: readonly DeskReturn[]): ChangesView | null {
  const before = all[all.findIndex(({ key }) => key === of.key) + 1];
  if (!before || all.length === 0) return null;
  const rows = changed(facts, before.filed, of.filed);
  const { against, same } = facts.desk.versions;
  return { title: against(versionLabel(facts, before)), rows, empty: rows.length > 0 ? null : same };
}

function changed(facts: DeskFacts, before: FiledReturn, after: FiledReturn): readonly ChangeRow[] {
  const known = new Map(before.figures.map((each) => [keyOf(each), each.value]));
  return after.figures.flatMap((figure) => {
    const key = keyOf(figure);
    const was = known.get(key) ?? null;
    if (was === figure.value) return [];
    const { indicator, org, role, value, sheet, cell } = figure;
    const unit = facts.unit(indicator);
    const blank = facts.desk.versions.blank;
    return [
      {
        key,
        name: [facts.indicator(indicator), ...(org === null ? [] : [facts.org(org)])].join(facts.desk.dot),
        role: facts.words.role(role),
        before: withUnit(was, unit) || blank,
        after: withUnit(value, unit) || blank,
        follow: { file: after.file, sheet, cell },
      },
    ];
  });
}

function keyOf({ indicator, role, org }: FiledFigure): string {
  return JSON.stringify([canonicalCode(indicator), role, org]);
}
