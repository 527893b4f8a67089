import type { Indicator, Pack } from '../pack.js';
import type { PackProblemCode, PackProblems, PathStep } from '../pack-problem.js';

/** A problem with its place still in steps, so that problems can be put in order. */
export type Found = {
  [C in PackProblemCode]: { readonly code: C; readonly at: readonly PathStep[]; readonly data: PackProblems[C] };
}[PackProblemCode];

/** One thing to look at in a pack that fits its schema. */
export type Lint = (pack: Pack) => Iterable<Found>;

/** One spelling for codes that are one: 1 and 01. */
export function codeKey(code: string): string {
  return /^\d+$/.test(code) ? code.replace(/^0+(?=\d)/, '') : code;
}

/** Indicators by `codeKey`; of two that are one, the first. A pack has thousands of targets, so they are sorted out once. */
export function indicatorsByCode(pack: Pack): ReadonlyMap<string, Indicator> {
  return new Map([...pack.indicators].reverse().map((each) => [codeKey(each.code), each]));
}
