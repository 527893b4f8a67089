import type { Finding } from '../../finding/finding.js';
import { addressOf, areaText } from '../../sheet/address.js';
import { parseFormula } from '../../sheet/formula/parse-formula.js';
import { nodesOf } from '../../sheet/formula/syntax.js';
import { cellAt, type Area, type SheetGrid } from '../../sheet/grid.js';
import type { BoundRow, BoundTable } from '../../sheet/return.js';
import type { Check } from '../check.js';

/** A cell whose formula sums an area of its own sheet. */
interface SumCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly area: Area;
}

/** A form has a few dozen sums; a sheet with more than this was not made by hand, and is not looked through to its end. */
const MOST_SUMS = 2000;

/**
 * A SUM over rows (or columns) of a table that stops short of one beside its range: between the range and the total, where
 * rows are inserted; or at the far end, where that row is a figure of the same level and parent. Headings, other totals and
 * blanks beside the range are as they should be.
 */
export const formulaRange: Check = {
  code: 'cell.formula-range',
  about: {
    zh: '合计公式的求和范围没有漏掉相邻的行或列。',
    en: 'The range of a SUM leaves out no row or column beside it.',
  },
  source: 'contract: cell codes',
  *run({ grids, filed }) {
    for (const table of filed.tables) {
      const grid = grids.find(({ name }) => name === table.sheet);
      if (!grid) continue;
      for (const sum of sumsIn(grid, table)) {
        const missed = missedBy(sum, grid, table);
        if (missed) yield finding(sum, missed, table);
      }
    }
  },
};

function* sumsIn(grid: SheetGrid, { area, sheet }: BoundTable): Iterable<SumCell> {
  let found = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const formula = cellAt(grid, row, column)?.formula;
      if (formula === undefined || !/sum\(/i.test(formula)) continue;
      found += 1;
      if (found > MOST_SUMS) return;
      for (const summed of summedAreas(formula, sheet)) yield { row, column, formula, area: summed };
    }
  }
}

/** The areas that SUM is given whole, of the formula's own sheet. */
function summedAreas(formula: string, sheet: string): readonly Area[] {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return [];
  const calls = nodesOf(parsed.expr).flatMap((each) => (each.kind === 'call' && each.name === 'SUM' ? each.args : []));
  // SUM(E5:E8,E10:E12) chose its parts on purpose: what lies between them is left out by intent.
  if (calls.length !== 1 || calls[0]?.kind !== 'area') return [];
  const { at } = calls[0];
  return at.sheet === null || at.sheet === sheet ? [at.area] : [];
}

interface Missed {
  readonly row: number;
  readonly column: number;
}

function missedBy(sum: SumCell, grid: SheetGrid, table: BoundTable): Missed | null {
  const { top, bottom, left, right } = sum.area;
  if (left === right && bottom > top && sum.column === left) return missedRow(sum, grid, table);
  return top === bottom && right > left && sum.row === top ? missedColumn(sum, grid, table) : null;
}

function missedRow({ row, column, area: { top, bottom } }: SumCell, grid: SheetGrid, table: BoundTable): Missed | null {
  if (row >= top && row <= bottom) return null;
  const below = row > bottom;
  const [after, before] = below ? [bottom, row] : [row, top];
  const data = table.rows.filter((each) => isData(each) && holdsFigure(grid, each.row, column));
  const between = data.find((each) => each.row > after && each.row < before);
  if (between) return { row: between.row, column };
  const at = (wanted: number) => table.rows.find((each) => each.row === wanted);
  const [end, far] = below ? [at(top), at(top - 1)] : [at(bottom), at(bottom + 1)];
  const same = far !== undefined && data.includes(far) && isSameBlock(end, far, at(row));
  return same ? { row: far.row, column } : null;
}

/** Not a total, which has a formula of its own. */
function holdsFigure(grid: SheetGrid, row: number, column: number): boolean {
  const cell = cellAt(grid, row, column);
  return typeof cell?.value === 'number' && !/sum\(/i.test(cell.formula ?? '');
}

function isData({ kind }: BoundRow): boolean {
  return kind === 'indicator' || kind === 'part' || kind === 'org';
}

/** A row beyond the far end belongs to the sum only if it stands as the range's own rows do, and the total over them all. */
function isSameBlock(end: BoundRow | undefined, far: BoundRow, total: BoundRow | undefined): boolean {
  if (!end || !total) return false;
  const alike = far.kind === end.kind && far.level === end.level && far.parent === end.parent;
  return alike && (total.kind === 'total' || far.level > total.level || far.parent === total.row);
}

/**
 * Between the range and its total a column of the same role as those that are summed (headers that no one knows go
 * together); beyond the far end only one that names its own period, as months side by side do.
 */
function missedColumn(
  { row, column, area: { left, right } }: SumCell,
  grid: SheetGrid,
  table: BoundTable,
): Missed | null {
  if (column >= left && column <= right) return null;
  const after = column > right;
  const [from, to] = after ? [right, column] : [column, left];
  const at = (wanted: number) => table.columns.find((each) => each.column === wanted);
  const [near, end, far] = after ? [at(right), at(left), at(left - 1)] : [at(left), at(right), at(right + 1)];
  const data = table.columns.filter((each) => holdsFigure(grid, row, each.column));
  const between = data.find((each) => each.column > from && each.column < to && each.role === (near?.role ?? null));
  if (between) return { row, column: between.column };
  const alike = end && far && data.includes(far) && end.role === far.role && end.period !== null && far.period !== null;
  return alike ? { row, column: far.column } : null;
}

function finding({ row, column, formula, area }: SumCell, missed: Missed, table: BoundTable): Finding {
  const { sheet } = table;
  const bound = table.rows.find((each) => each.row === row);
  const header = table.columns.find((each) => each.column === column);
  return {
    code: 'cell.formula-range',
    place: {
      at: { sheet, row, column },
      cells: [
        { sheet, row, column },
        { sheet, ...missed },
      ],
      form: table.form.id,
      indicator: bound?.indicator ?? header?.indicator ?? null,
      role: header?.role ?? null,
    },
    data: { formula, range: areaText(area), missed: addressOf(missed.row, missed.column) },
  };
}
