import { parseAddress } from '../sheet/address.js';
import type { SheetGrid } from '../sheet/grid.js';
import type { DefinitionProblem } from './definition-problem.js';

/** By sheet as they stand in the workbook (what is of none comes first), then row, column, code, and as found. */
export function inSheetOrder(
  problems: readonly DefinitionProblem[],
  grids: readonly SheetGrid[],
): readonly DefinitionProblem[] {
  const order = new Map([...grids].map(({ name }, at) => [name, at] as const).reverse());
  const keyed = problems.map((problem) => {
    const { sheet, row, cell } = problem.place;
    const column = cell === null ? -1 : (parseAddress(cell)?.column ?? -1);
    return { problem, key: [sheet === null ? -1 : (order.get(sheet) ?? -1), row ?? 0, column] as const };
  });
  keyed.sort(
    (a, b) =>
      a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2] || compare(a.problem.code, b.problem.code),
  );
  return keyed.map(({ problem }) => problem);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
