import type { Completion } from '../../completion/completion.js';
import { earlierFigures, previousFigures, type PreviousFigures } from '../../completion/earlier-figures.js';
import { filedRows, type FiledRow } from '../../completion/filed-row.js';
import type { IndicatorKind, Sense } from '../../indicator/pack.js';
import { comparePeriods, parsePeriod, writePeriod, yearBefore, type Period } from '../../indicator/period.js';
import { decimalText } from '../../quantity/decimal-text.js';
import type { Exact } from '../../quantity/exact.js';
import type { Check, ReviewSubject } from '../check.js';
import { completionPlace, isDoubtful } from './completion-place.js';

/**
 * An earlier figure that reaches what this period asks for, and a figure of this period that does not. The earlier one is,
 * in turn, the pack's accepted one, the earlier return's, and the sheet's own 上年同期.
 */
export const regressed: Check = {
  code: 'target.regressed',
  about: { zh: '已经实现的目标得到保持。', en: 'A target that was met before is still met.' },
  source: 'contract: target codes',
  *run(subject) {
    const period = parsePeriod(subject.filed.period?.value ?? '');
    const lost = period ? subject.completions.filter((each) => mayBeLost(each, subject)) : [];
    if (!period || lost.length === 0) return;
    const rows = rowsByKey(subject);
    const previous = previousFigures(subject.previous);
    for (const completion of lost) {
      const row = rows.get(keyOf(completion));
      const before = row && earlier(subject, row, period, previous);
      if (!before || !reaches(before.value, completion.bar!, completion)) continue;
      yield {
        code: 'target.regressed',
        place: completionPlace(subject, completion, 'actual'),
        data: {
          before: decimalText(before.value),
          since: before.period,
          now: decimalText(completion.actual!),
          unit: subject.indicator(completion.indicator).unit,
          target: completion.target!.text,
        },
      };
    }
  },
};

/** The first row of every indicator and org. */
function rowsByKey({ filed }: ReviewSubject): ReadonlyMap<string, FiledRow> {
  const rows = new Map<string, FiledRow>();
  for (const row of filedRows(filed)) if (!rows.has(keyOf(row))) rows.set(keyOf(row), row);
  return rows;
}

function keyOf({ indicator, org }: Pick<FiledRow, 'indicator' | 'org'>): string {
  return JSON.stringify([indicator, org]);
}

/** Kinds whose actual is itself compared with the bar, so that one year's can be with another's. */
const LEVELS: ReadonlySet<IndicatorKind> = new Set<IndicatorKind>(['level', 'coverage', 'ratio']);

function mayBeLost(completion: Completion, subject: ReviewSubject): boolean {
  const { status, actual, bar, target, indicator } = completion;
  if (status !== 'unmet' && status !== 'in-progress') return false;
  if (!actual || !bar || !target || !LEVELS.has(subject.indicator(indicator).kind)) return false;
  return !reaches(actual, bar, completion) && !isDoubtful(subject, completion);
}

interface Earlier {
  readonly value: Exact;
  readonly period: string;
}

function earlier(subject: ReviewSubject, row: FiledRow, period: Period, previous: PreviousFigures): Earlier | null {
  const { pack, filed } = subject;
  const org = row.org ?? filed.org?.value ?? null;
  if (org === null) return null;
  const figures = earlierFigures(pack, subject.indicator(row.indicator), row, { org, period, previous });
  for (const text of earlierPeriods(subject, period)) {
    const found = figures(text);
    if (found) return { value: found.value, period: text };
  }
  return null;
}

/** The earlier return's period, the one just before this, and the same a year before: whichever has a figure first. */
function earlierPeriods({ previous }: ReviewSubject, period: Period): readonly string[] {
  const given = parsePeriod(previous?.period?.value ?? '');
  const before = given && comparePeriods(given, period) < 0 ? [writePeriod(given)] : [];
  const last = period.part > 1 ? [writePeriod({ ...period, part: period.part - 1 })] : [];
  return [...before, ...last, writePeriod(yearBefore(period))];
}

const REACHES: { readonly [S in Sense]: (value: Exact, bar: Exact) => boolean } = {
  'at-least': (value, bar) => value.atLeast(bar),
  'more-than': (value, bar) => value.moreThan(bar),
  'at-most': (value, bar) => value.atMost(bar),
  'less-than': (value, bar) => value.lessThan(bar),
  equal: (value, bar) => value.equals(bar),
  // Both ends of a range and a tolerance are the completion's to judge; neither is said to be kept or lost.
  about: () => false,
  range: () => false,
};

function reaches(value: Exact, bar: Exact, { target }: Completion): boolean {
  return target !== null && REACHES[target.sense](value, bar);
}
