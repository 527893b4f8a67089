import type { Exemption, Target } from '../indicator/pack.js';
import type { Exact } from '../quantity/exact.js';
import type { CellRef } from '../sheet/grid.js';

/**
 * 实现目标 met · 超额完成/超过目标 exceeded · 未完成 unmet · 未到考核期 in-progress · 未填报 actual-missing · 待填参照值
 * reference-missing · 需人工评定 manual · 不适用 not-applicable · 数据待核实 invalid.
 */
export const STATUSES = [
  'met',
  'exceeded',
  'unmet',
  'in-progress',
  'actual-missing',
  'reference-missing',
  'manual',
  'not-applicable',
  'invalid',
] as const;
export type Status = (typeof STATUSES)[number];

/** How one indicator of one org stands against its target. */
export interface Completion {
  readonly indicator: string;
  readonly org: string | null;
  /** The actual's cell; null when the table has no actual column for it. */
  readonly at: CellRef | null;
  readonly target: Target | null;
  /** What was judged, in the indicator's unit. */
  readonly actual: Exact | null;
  /** The target's figure after coefficient and milestone, in the indicator's unit (for a ratio k·R). */
  readonly bar: Exact | null;
  /** The target is to be reached in this period. */
  readonly due: boolean;
  readonly status: Status;
  /** Exact, in percent. Null: blank by definition, or it cannot be computed. Irrational rates are null here and written below. */
  readonly rate: Exact | null;
  /** Rounded, as it is printed: `96.7`, with further decimals where rounding would print an unmet target as 100. Null: blank. */
  readonly rateText: string | null;
  /** Decimals that `rateText` carries. */
  readonly rateDecimals: number;
  /** 参考: the rate of an `about` target. 按上限计: capped for display. */
  readonly rateNote: 'reference-only' | 'capped' | null;
  readonly difference: Exact | null;
  readonly differenceText: string | null;
  /** 个百分点, or the indicator's unit; null without a difference. */
  readonly differenceUnit: string | null;
  readonly progress: Progress | null;
  /** The words for the 完成情况 column. */
  readonly verdict: string;
  /** Periods whose figures a sum, an average or a base needs and nobody has; absent when none is missing. */
  readonly missing?: readonly string[];
  /** The exemption that decided the status, or by which a blank was read as 0 (零报). */
  readonly exemption?: Exemption;
}

/** 序时进度: where the figure should be by now. */
export interface Progress {
  /** Expected level by now, in the indicator's unit. */
  readonly expected: Exact;
  /** Actual progress less time-proportional progress, in percentage points of the way; negative: behind. */
  readonly points: Exact;
  readonly state: 'ahead' | 'on-time' | 'behind';
  /** 快于序时进度3.2个百分点. */
  readonly text: string;
}
