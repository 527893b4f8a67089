import { Exact } from '../../quantity/exact.js';
import { wholeShare } from '../cell/limits.js';
import type { Check, ReviewSubject } from '../check.js';
import { comparisons, type Comparison } from './comparisons.js';

/** Two figures may well repeat by chance. */
const LEAST_COMPARED = 3;

/**
 * One hint a form and org. Saturated figures say nothing and are left out: 0, all of a share (100%), and indicators that
 * are only to be kept (保持).
 */
export const unchanged: Check = {
  code: 'series.unchanged',
  about: {
    zh: '本期数据不是上期数据的原样照搬。',
    en: "The figures are not the earlier period's, copied.",
  },
  source: 'contract: series codes',
  *run(subject) {
    for (const group of byForm(subject)) {
      const compared = group.filter((each) => !isSaturated(each, subject));
      const repeated = compared.filter(({ current, earlier }) => current.equals(earlier.figure));
      const limit = subject.settings.unchangedShare;
      if (compared.length < LEAST_COMPARED || !isShare(repeated.length, compared.length, limit)) continue;
      const { value, earlier } = repeated[0] ?? compared[0]!;
      const { sheet, form } = subject.filed.tables[value.table]!;
      yield {
        code: 'series.unchanged',
        place: { sheet, form: form.id, cells: repeated.map((each) => each.value.at), role: 'actual', org: value.org },
        data: { repeated: repeated.length, compared: compared.length, limit, period: earlier.period },
      };
    }
  },
};

function byForm(subject: ReviewSubject): Iterable<readonly Comparison[]> {
  const groups = new Map<string, Comparison[]>();
  for (const each of comparisons(subject)) {
    const key = [subject.filed.tables[each.value.table]?.form.id ?? '', each.value.org ?? ''].join('|');
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups.values();
}

function isSaturated({ current, indicator }: Comparison, { pack }: ReviewSubject): boolean {
  const whole = wholeShare(indicator, pack.units);
  return current.isZero || indicator.due === 'hold' || (whole !== null && current.equals(whole));
}

/** At least `limit` percent. */
function isShare(part: number, whole: number, limit: string): boolean {
  return Exact.ratio(BigInt(part) * 100n, BigInt(whole)).atLeast(Exact.of(limit));
}
