import type { Indicator, Target } from '../indicator/pack.js';
import { periodInWords } from '../indicator/period.js';
import type { CellRef } from '../sheet/grid.js';
import type { Completion, Status } from './completion.js';
import { statusWords } from './status-words.js';

/** Which indicator, of which org, in which cell, against which target. */
export interface CompletionPlace {
  readonly indicator: Indicator;
  /** As in `ReportedValue`: null is the return's own org. */
  readonly org: string | null;
  readonly at: CellRef | null;
  readonly target: Target | null;
  readonly due: boolean;
}

/** A completion without a figure: its status in words, and the periods that nobody has a figure of. */
export function undecided(
  { indicator, org, at, target, due }: CompletionPlace,
  { status, missing = [] }: { readonly status: Status; readonly missing?: readonly string[] },
): Completion {
  const words = statusWords({ status, due }, indicator);
  return {
    indicator: indicator.code,
    org,
    at,
    target,
    actual: null,
    bar: null,
    due,
    status,
    rate: null,
    rateText: null,
    rateDecimals: 0,
    rateNote: null,
    difference: null,
    differenceText: null,
    differenceUnit: null,
    progress: null,
    verdict: missing.length === 0 ? words : `${words}（缺${missing.map(periodInWords).join('、')}数据）`,
    ...(missing.length === 0 ? {} : { missing }),
  };
}
