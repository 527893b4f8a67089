import type { PackUnit } from '../indicator/pack.js';
import { addressOf } from '../sheet/address.js';
import { cellAt, type Cell } from '../sheet/grid.js';
import { decodeText, EMPTY_GROUP } from './cell-text.js';
import { UNREAD, type CellReader, type Read } from './cell-reader.js';
import type { DefinitionColumn, Measure } from './column.js';
import type { DefinitionPlace } from './definition-problem.js';
import type { LocatedColumn, LocatedTable } from './locate-header.js';
import { groupOf } from './member.js';
import { shown, type ProblemList } from './problem-list.js';
import { readValue } from './read-value.js';

/** A row as it was read. */
export interface ReadRow {
  /** 1-based. */
  readonly number: number;
  /** By field. A group that is there without members stands under its own name: `range`. */
  readonly values: Map<string, unknown>;
  /** Fields whose cell cannot be used: a problem says why. */
  readonly wrong: Set<string>;
  /** The row says that its list is there, and is empty. */
  readonly marksEmpty: boolean;
}

/** What cells of a row are read with. */
export interface RowContext {
  readonly units: readonly PackUnit[];
  /** The unit of a figure in a row of the table: `''`, a pure number. */
  unitOf(measure: Measure, row: ReadRow): string;
}

/** The rows below the header that hold anything in a column that is read. */
export function readTable(located: LocatedTable, context: RowContext, problems: ProblemList): readonly ReadRow[] {
  const { table, grid, headerRow } = located;
  const columns = located.columns.filter(({ column }) => column.value.kind !== 'past');
  const rows: ReadRow[] = [];
  for (let at = headerRow + 1; at < grid.cells.length; at += 1) {
    if (!columns.some(({ index }) => !isBlankCell(cellAt(grid, at, index)))) continue;
    if (rows.length >= table.most) {
      const place = { sheet: grid.name, row: at + 1, column: null, cell: null };
      problems.add('book.sheet-full', place, { most: table.most });
      break;
    }
    rows.push(readRow(located, columns, at, context, problems));
  }
  return rows;
}

/** Nothing, or blanks. A formula without its result is something. */
export function isBlankCell(cell: Cell | null): boolean {
  if (!cell || cell.error !== undefined) return !cell;
  if (typeof cell.value === 'string') return cell.value.trim() === '';
  return cell.value === null && cell.formula === undefined;
}

function readRow(
  located: LocatedTable,
  columns: readonly LocatedColumn[],
  at: number,
  context: RowContext,
  problems: ProblemList,
): ReadRow {
  const { table, grid } = located;
  const filled = columns.filter(({ index }) => !isBlankCell(cellAt(grid, at, index)));
  const marksEmpty = isMark(located, filled, at);
  const row: ReadRow = { number: at + 1, values: new Map(), wrong: new Set(), marksEmpty };
  // Units and kinds first: figures of the row are read by them.
  const order = [...filled].sort((a, b) => Number(isFigure(a.column)) - Number(isFigure(b.column)));
  for (const { column, index, header } of order) {
    if (marksEmpty && column.field !== '~key') continue;
    const cell = cellAt(grid, at, index)!;
    const group = groupOf(column.field);
    if (group !== null && table.holds.kind !== 'items' && isEmptyGroup(cell)) {
      row.values.set(group, {});
      continue;
    }
    const place = { sheet: grid.name, row: at + 1, column: shown(header), cell: addressOf(at, index) };
    const answer = readAt(column, cell, place, { ...located, context, row, problems });
    if (answer.ok) row.values.set(column.field, answer.value);
    else row.wrong.add(column.field);
  }
  return row;
}

interface Surroundings extends LocatedTable {
  readonly context: RowContext;
  readonly row: ReadRow;
  readonly problems: ProblemList;
}

/** Reads one cell as what the column holds. */
export function readAt(
  column: DefinitionColumn,
  cell: Cell,
  place: DefinitionPlace,
  { grid, context, row, problems }: Pick<Surroundings, 'grid' | 'context' | 'row' | 'problems'>,
): Read {
  const reader: CellReader = {
    column,
    cell,
    date1904: grid.date1904 ?? false,
    units: context.units,
    unitOf: (measure) => (measure === 'pure' ? '' : measure === 'percent' ? '%' : context.unitOf(measure, row)),
    wrong: (code, data) => {
      problems.add(code, place, data);
      return UNREAD;
    },
    odd: (code, data) => problems.add(code, place, data),
  };
  return readValue(reader);
}

function isFigure({ value }: DefinitionColumn): boolean {
  return value.kind === 'decimal' || value.kind === 'milestones';
}

export function isEmptyGroup(cell: Cell): boolean {
  return typeof cell.value === 'string' && decodeText(cell.value) === '' && cell.value.trim() === EMPTY_GROUP;
}

/** `""` as all that a row says, beside the key of whom it says it. */
function isMark({ table, grid }: LocatedTable, filled: readonly LocatedColumn[], at: number): boolean {
  const { kind } = table.holds;
  if (kind === 'items') return false;
  const own = filled.filter(({ column }) => column.field !== '~key');
  const first = table.columns.find(({ field }) => field !== '~key');
  return own.length === 1 && own[0]!.column === first && isEmptyGroup(cellAt(grid, at, own[0]!.index)!);
}
