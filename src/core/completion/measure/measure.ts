import type { IndicatorKind } from '../../indicator/pack.js';
import { measureAverageGrowth } from './average-growth.js';
import type { CompletionCase, Measure, Unmeasured } from './completion-case.js';
import { measureAverageLevel, measureSum } from './flow.js';
import { measureMultiple, measurePoints } from './from-base.js';
import { measureGrowth } from './growth.js';
import { measureLevel } from './level.js';
import { measureRatio, measureReferenceGrowth } from './reference.js';

type Measuring = (given: CompletionCase) => Measure | Unmeasured;

const MEASURES: { readonly [K in IndicatorKind]: Measuring } = {
  level: measureLevel,
  coverage: measureLevel,
  added: measureSum,
  cumulative: measureSum,
  'average-level': measureAverageLevel,
  growth: measureGrowth,
  decline: measureGrowth,
  'points-rise': measurePoints,
  'points-fall': measurePoints,
  multiple: measureMultiple,
  'average-growth': measureAverageGrowth,
  ratio: measureRatio,
  'reference-growth': measureReferenceGrowth,
  qualitative: () => ({ status: 'manual' }),
};

export function measure(given: CompletionCase): Measure | Unmeasured {
  return MEASURES[given.indicator.kind](given);
}
