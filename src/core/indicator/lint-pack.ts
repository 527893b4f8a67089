import { duplicates } from './lint/duplicates.js';
import { forms } from './lint/forms.js';
import { indicators } from './lint/indicators.js';
import { problemsInOrder } from './lint/in-order.js';
import type { Lint } from './lint/lint.js';
import { orgs } from './lint/orgs.js';
import { parentCycles } from './lint/parent-cycles.js';
import { periods } from './lint/periods.js';
import { targets } from './lint/targets.js';
import { units } from './lint/units.js';
import { unknownReferences } from './lint/unknown-references.js';
import type { PackProblem } from './pack-problem.js';
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

/**
 * Everything that a pack which fits its schema says against itself, by path and code. Empty: nothing. What its relations say is
 * left to `lintRules`: it takes longer, and a return can be judged without it.
 */
export function lintPack(pack: Pack): readonly PackProblem[] {
  return problemsInOrder(LINTS.flatMap((lint) => [...lint(pack)]));
}
