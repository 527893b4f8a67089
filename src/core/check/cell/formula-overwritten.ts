import { addressOf } from '../../sheet/address.js';
import { cellAt, type Cell, type SheetGrid } from '../../sheet/grid.js';
import type { BoundColumn, BoundTable } from '../../sheet/return.js';
import type { Finding } from '../../finding/finding.js';
import type { Check } from '../check.js';
import { relativeFormula } from './relative-formula.js';

/** A cell on the line that is looked along: a column of the body, or a row. */
interface Spot {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | null;
}

/**
 * A constant where the cells on both sides hold formulas. In the rate and difference columns any formulas will do, blanks
 * between them aside, and at an end of the column the two next to it; but a row whose actual is a text is left alone, since no
 * formula could read it and filling writes a value there. Elsewhere (totals) both must be one formula, copied along. That a
 * template had a formula here is not recorded in its metadata, so neighbours are all there is to go by.
 */
export const formulaOverwritten: Check = {
  code: 'cell.formula-overwritten',
  about: {
    zh: '完成率、差额、合计等由公式计算的栏，没有被常数覆盖。',
    en: 'Where the neighbours hold formulas (rates, differences, totals), none has been overwritten by a constant.',
  },
  source: 'contract: cell codes',
  *run({ grids, filed }) {
    for (const table of filed.tables) {
      const grid = grids.find(({ name }) => name === table.sheet);
      const body = grid ? bodyOf(grid, table) : null;
      if (!grid || !body) continue;
      const told = new Set<string>();
      for (const finding of [...downColumns(grid, table, body), ...alongRows(table, body)]) {
        const key = addressOf(finding.place.at!.row, finding.place.at!.column);
        if (told.has(key)) continue;
        told.add(key);
        yield finding;
      }
    }
  },
};

/** The cells of the body that hold figures, a line a row; null where no formula stands among them. */
function bodyOf(grid: SheetGrid, { rows, columns }: BoundTable): readonly (readonly Spot[])[] | null {
  const data = rows.filter(({ kind }) => kind !== 'section');
  if (!data.some(({ row }) => grid.cells[row]?.some((cell) => cell?.formula !== undefined))) return null;
  return data.map(({ row }) => columns.map(({ column }) => ({ row, column, cell: cellAt(grid, row, column) })));
}

function* downColumns(grid: SheetGrid, table: BoundTable, body: readonly (readonly Spot[])[]): Iterable<Finding> {
  for (const [index, column] of table.columns.entries()) {
    const whole = body.map((line) => line[index]!);
    if (!whole.some(hasFormula)) continue;
    const computed = column.role === 'rate' || column.role === 'difference';
    const line = computed ? whole.filter(({ cell }) => cell !== null && cell.value !== null) : whole;
    for (let at = 0; at < line.length; at += 1) {
      const neighbour = computed ? besideAny(line, at) : besideCopies(line, at);
      if (!neighbour || (computed && hasTextActual(grid, table, line[at]!.row))) continue;
      yield overwritten(table, line[at]!, neighbour, column);
    }
  }
}

function hasTextActual(grid: SheetGrid, { columns }: BoundTable, row: number): boolean {
  const actuals = columns.filter(({ role, period }) => role === 'actual' && period === null);
  return actuals.some(({ column }) => typeof cellAt(grid, row, column)?.value === 'string');
}

function* alongRows(table: BoundTable, body: readonly (readonly Spot[])[]): Iterable<Finding> {
  for (const line of body) {
    if (!line.some(hasFormula)) continue;
    for (let at = 0; at < line.length; at += 1) {
      const neighbour = besideCopies(line, at);
      if (neighbour) yield overwritten(table, line[at]!, neighbour, table.columns[at]!);
    }
  }
}

const isConstant = ({ cell }: Spot) => typeof cell?.value === 'number' && cell.formula === undefined;
const hasFormula = (each: Spot | undefined): each is Spot => each?.cell?.formula !== undefined;

/** A neighbour with a formula: one on each side, or at an end the two nearest. */
function besideAny(line: readonly Spot[], at: number): Spot | null {
  if (!isConstant(line[at]!)) return null;
  const sides =
    at === 0
      ? [line[1], line[2]]
      : at === line.length - 1
        ? [line[at - 1], line[at - 2]]
        : [line[at - 1], line[at + 1]];
  const [first, second] = sides;
  return hasFormula(first) && hasFormula(second) ? first : null;
}

/** A neighbour whose formula is copied on the other side: the same, but for the shift. */
function besideCopies(line: readonly Spot[], at: number): Spot | null {
  const [before, after] = [line[at - 1], line[at + 1]];
  if (!isConstant(line[at]!) || !hasFormula(before) || !hasFormula(after)) return null;
  return relative(before) === relative(after) ? before : null;
}

function relative({ cell, row, column }: Spot): string {
  return relativeFormula(cell?.formula ?? '', { row, column });
}

function overwritten(table: BoundTable, { row, column, cell }: Spot, neighbour: Spot, header: BoundColumn): Finding {
  const bound = table.rows.find((each) => each.row === row);
  return {
    code: 'cell.formula-overwritten',
    place: {
      at: { sheet: table.sheet, row, column },
      form: table.form.id,
      indicator: bound?.indicator ?? header.indicator,
      role: header.role,
    },
    data: {
      value: String(cell?.value ?? ''),
      formula: neighbour.cell?.formula ?? '',
      neighbour: addressOf(neighbour.row, neighbour.column),
    },
  };
}
