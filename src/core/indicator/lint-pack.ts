import { duplicates } from './lint/duplicates.js';
import { forms } from './lint/forms.js';
import { indicators } from './lint/indicators.js';
import type { Found, Lint } from './lint/lint.js';
import { orgs } from './lint/orgs.js';
import { parentCycles } from './lint/parent-cycles.js';
import { periods } from './lint/periods.js';
import { targets } from './lint/targets.js';
import { units } from './lint/units.js';
import { unknownReferences } from './lint/unknown-references.js';
import { writePath, type PackProblem, type PathStep } from './pack-problem.js';
import type { Pack } from './pack.js';

const LINTS: readonly Lint[] = [
  duplicates,
  unknownReferences,
  parentCycles,
  orgs,
  indicators,
  targets,
  periods,
  units,
  forms,
];

/** Everything that a pack which fits its schema says against itself, by path and code. Empty: nothing. */
export function lintPack(pack: Pack): readonly PackProblem[] {
  const found = LINTS.flatMap((lint) => [...lint(pack)]);
  return found.sort(inOrder).map(problemOf);
}

function problemOf({ at, ...rest }: Found): PackProblem {
  return { ...rest, path: writePath(at) } as PackProblem;
}

function inOrder(a: Found, b: Found): number {
  return comparePaths(a.at, b.at) || compareTexts(a.code, b.code);
}

/** Names by code units, list places by number, the outer before the inner. */
function comparePaths(a: readonly PathStep[], b: readonly PathStep[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const [one, other] = [a[i]!, b[i]!];
    const order =
      typeof one === 'number' && typeof other === 'number' ? one - other : compareTexts(String(one), String(other));
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
