import { problemsInOrder } from '../../indicator/lint/in-order.js';
import type { Found } from '../../indicator/lint/lint.js';
import type { PackProblem } from '../../indicator/pack-problem.js';
import type { Pack } from '../../indicator/pack.js';
import { resolvedRulesOf } from '../resolve/resolved-rules-of.js';
import { inferred } from './inferred.js';
import { misread } from './misread.js';
import { ruleSetOf } from './rule-set.js';

/**
 * What a pack's audit relations say against themselves, against each other, the declared ranges and the targets; by path and
 * code. The pack is sound otherwise (`lintPack`). Takes up to some seconds, so a review never asks; bounded by steps, and
 * says where the bound was reached.
 */
export function lintRules(pack: Pack): readonly PackProblem[] {
  const resolved = resolvedRulesOf(pack);
  const found: readonly Found[] = [...misread(pack, resolved), ...inferred(ruleSetOf(pack, resolved))];
  return problemsInOrder(found);
}
