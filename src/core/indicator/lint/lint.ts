import type { Pack } from '../pack.js';
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
