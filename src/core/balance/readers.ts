import type { Role } from '../indicator/pack.js';
import { formulaRefs } from '../sheet/formula/formula-refs.js';
import type { Area, CellRef, SheetGrid } from '../sheet/grid.js';
import type { Return } from '../sheet/return.js';
import type { BalancedCell } from './balance-plan.js';

/** Rows of areas that are compared with converted cells, over all formulas; past it a formula counts as one that reads them. */
const MOST_STEPS = 2_000_000;
/** Rates and differences follow their row. */
const FOLLOWING: ReadonlySet<Role> = new Set<Role>(['rate', 'difference', 'progress', 'verdict']);

/**
 * Other formulas of the workbook that read converted figures: they will come to something else when the file is opened, by the
 * factor between the units (per head, a roll-up on another sheet). Formulas that cannot be read are left out.
 */
export function formulasReading(
  figures: readonly BalancedCell[],
  filed: Return,
  grids: readonly SheetGrid[],
): readonly CellRef[] {
  const converted = figures.filter(({ unitBefore, unit }) => unitBefore !== unit);
  if (converted.length === 0) return [];
  const known = new Set(figures.map(({ at }) => keyOf(at)));
  for (const { at, role } of filed.values) if (FOLLOWING.has(role)) known.add(keyOf(at));
  const rows = rowsOf(converted);
  const steps = { left: MOST_STEPS };
  const found: CellRef[] = [];
  for (const { name, cells } of grids) {
    cells.forEach((cellsOfRow, row) =>
      cellsOfRow?.forEach((cell, column) => {
        const at = { sheet: name, row, column };
        if (cell?.formula === undefined || known.has(keyOf(at))) return;
        const areas = formulaRefs(cell.formula) ?? [];
        const isReader = areas.some(({ sheet, area }) => touches(area, rows.get((sheet ?? name).toLowerCase()), steps));
        if (isReader) found.push(at);
      }),
    );
  }
  return found;
}

const keyOf = ({ sheet, row, column }: CellRef): string => `${row} ${column} ${sheet}`;

/** Columns of converted cells, by sheet (in lower case, as Excel compares them) and row. */
type Rows = ReadonlyMap<number, readonly number[]>;

function rowsOf(converted: readonly BalancedCell[]): ReadonlyMap<string, Rows> {
  const sheets = new Map<string, Map<number, number[]>>();
  for (const { at } of converted) {
    const sheet = at.sheet.toLowerCase();
    const rows = sheets.get(sheet) ?? new Map<number, number[]>();
    sheets.set(sheet, rows);
    rows.set(at.row, [...(rows.get(at.row) ?? []), at.column]);
  }
  return sheets;
}

function touches({ top, left, bottom, right }: Area, rows: Rows | undefined, steps: { left: number }): boolean {
  if (!rows) return false;
  const within = (columns: readonly number[] | undefined): boolean =>
    columns?.some((column) => column >= left && column <= right) ?? false;
  const few = bottom - top < rows.size;
  steps.left -= few ? bottom - top + 1 : rows.size;
  if (steps.left < 0) return true;
  if (!few) return [...rows].some(([row, columns]) => row >= top && row <= bottom && within(columns));
  for (let row = top; row <= bottom; row += 1) if (within(rows.get(row))) return true;
  return false;
}
