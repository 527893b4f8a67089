import { lintPack } from '../../core/indicator/lint-pack.js';
import type { PackProblem } from '../../core/indicator/pack-problem.js';
import type { Pack } from '../../core/indicator/pack.js';
import { schemaProblems } from './schema-problems.js';

export type PackReading =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly problems: readonly PackProblem[] };

/**
 * Takes parsed JSON for a pack if it fits pack.schema.json and does not contradict itself; else says everything that is
 * wrong with it. What the schema refuses is said first and alone, since nothing further can be judged by it.
 */
export function readPack(json: unknown): PackReading {
  const misfits = schemaProblems(json);
  if (misfits.length > 0) return { ok: false, problems: misfits };
  const pack = json as Pack;
  const problems = lintPack(pack);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, pack };
}
