import { isBook } from '../../adapters/pack/pack-files.js';
import { readDefinitionPack } from '../../adapters/pack/read-definition-pack.js';
import type { DefinitionProblem } from '../../core/definition/definition-problem.js';
import { definitionProblemLine, definitionProblemMessage } from '../../core/definition/definition-problem-message.js';
import { inSheetOrder } from '../../core/definition/in-sheet-order.js';
import { lintDefinition } from '../../core/definition/read-definition.js';
import type { Language } from '../../core/finding/message-of.js';
import type { Pack } from '../../core/indicator/pack.js';
import type { ProblemSeverity } from '../../core/rule/lint/rule-lint-problem.js';
import type { SheetGrid } from '../../core/sheet/grid.js';
import { UsageError } from './arguments.js';
import { readBook } from './read-book.js';

export { isBook };

/** A definition workbook looked through from end to end. `pack` is null where anything in it is an error. */
export interface LintedDefinition {
  readonly pack: Pack | null;
  /** Errors and warnings, in the order of the sheets. */
  readonly problems: readonly DefinitionProblem[];
}

/** Reads and lints, relations included. Throws UsageError where the file is no workbook that can be read. */
export function lintedDefinition(path: string): LintedDefinition {
  let grids: readonly SheetGrid[];
  try {
    grids = readBook(path);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
  const reading = readDefinitionPack(grids);
  if (!reading.ok) return { pack: null, problems: reading.problems };
  const found = lintDefinition(reading.pack, reading.places);
  const problems = inSheetOrder([...reading.warnings, ...found], grids);
  return { pack: problems.some(({ severity }) => severity === 'error') ? null : reading.pack, problems };
}

/** A problem as plain JSON, with its words. */
export function definitionProblemJson(problem: DefinitionProblem, lang: Language) {
  const { code, severity, place, data } = problem;
  return { code, severity, ...place, data, message: definitionProblemMessage(problem, lang) };
}

/** Lines of problems as `pack lint` prints them. */
export function definitionLines(
  problems: readonly DefinitionProblem[],
  lang: Language,
  words: { readonly [S in ProblemSeverity]: string },
): readonly string[] {
  return problems.map((problem) => `${words[problem.severity]}  ${definitionProblemLine(problem, lang)}`);
}
