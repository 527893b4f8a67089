import { cellAt } from '../sheet/grid.js';
import type { BoundTable, ReportedValue } from '../sheet/return.js';
import type { BalanceSubject, Hindrance } from './balance-plan.js';

/**
 * Figures that stand under the same unit as converted ones and that the pack does not know: in unknown columns of converted
 * rows, and in unknown rows without a unit of their own. They would be left in the old unit under the new one's name.
 */
export function strangersUnder(
  converted: readonly ReportedValue[],
  { filed, grids }: BalanceSubject,
): readonly Hindrance[] {
  const found: Hindrance[] = [];
  const sheets = new Map(grids.map((grid) => [grid.name, grid]));
  filed.tables.forEach((table, index) => {
    const own = converted.filter((value) => value.table === index);
    const grid = sheets.get(table.sheet);
    if (own.length === 0 || !grid) return;
    const rows = new Set(own.map(({ at }) => at.row));
    const columns = new Set(own.map(({ at }) => at.column));
    const isFigure = (row: number, column: number): boolean => typeof cellAt(grid, row, column)?.value === 'number';
    const tell = (why: 'unknown-row' | 'unknown-column', row: number, column: number): void => {
      if (isFigure(row, column)) found.push({ why, at: { sheet: table.sheet, row, column } });
    };
    for (const { row } of strangeRows(table)) for (const column of columns) tell('unknown-row', row, column);
    for (const column of table.columns) {
      const isStrange =
        table.orientation === 'rows' ? column.role === null : column.indicator === null && column.role === null;
      if (isStrange) for (const row of rows) tell('unknown-column', row, column.column);
    }
  });
  return found;
}

const KNOWN: ReadonlySet<string> = new Set(['indicator', 'section', 'org']);

function strangeRows({ rows }: BoundTable): BoundTable['rows'] {
  return rows.filter(({ kind, unit }) => !KNOWN.has(kind) && unit === null);
}
