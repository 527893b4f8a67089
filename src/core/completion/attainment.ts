import type { Indicator, Pack, Settings } from '../indicator/pack.js';
import { findIndicator } from '../indicator/pack.js';
import { Exact } from '../quantity/exact.js';
import { STATUSES, type Completion, type Status } from './completion.js';
import { rateText } from './rate-text.js';

/** 指标达标率 = 达标项 ÷ 可评价项, with every count that went into it. */
export interface Attainment {
  /** Met or exceeded. */
  readonly met: number;
  /** Without 不适用, 未到考核期, 待填参照值 and what a person has not judged; 未填报 counts unless the pack says otherwise. */
  readonly evaluable: number;
  readonly counts: { readonly [S in Status]: number };
  /** In percent; null where nothing can be evaluated. */
  readonly rate: Exact | null;
  readonly rateText: string | null;
}

/** Of all indicators, and of the 约束性 ones apart. */
export interface Attainments {
  readonly all: Attainment;
  readonly binding: Attainment;
}

export function attainments(completions: readonly Completion[], pack: Pack, settings: Settings): Attainments {
  const isBinding = ({ indicator }: Completion): boolean => attributeOf(pack, indicator) === 'binding';
  return { all: attainment(completions, settings), binding: attainment(completions.filter(isBinding), settings) };
}

const NOT_EVALUABLE: readonly Status[] = ['not-applicable', 'in-progress', 'reference-missing', 'manual'];

function attainment(completions: readonly Completion[], settings: Settings): Attainment {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as { [S in Status]: number };
  for (const { status } of completions) counts[status] += 1;
  const left = settings.noDataCounts ? NOT_EVALUABLE : [...NOT_EVALUABLE, 'actual-missing' as const];
  const evaluable = completions.length - left.reduce((sum, status) => sum + counts[status], 0);
  const met = counts.met + counts.exceeded;
  const rate = evaluable === 0 ? null : Exact.ratio(BigInt(met) * 100n, BigInt(evaluable));
  return {
    met,
    evaluable,
    counts,
    rate,
    rateText: rate && rateText(rate, 'below', { ...settings, rateCap: null }).text,
  };
}

function attributeOf(pack: Pack, code: string): Indicator['attribute'] | null {
  return findIndicator(pack, code)?.attribute ?? null;
}
