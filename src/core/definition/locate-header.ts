import { addressOf, columnName } from '../sheet/address.js';
import { cellAt, type SheetGrid } from '../sheet/grid.js';
import { plain, splitBracket } from '../sheet/plain-text.js';
import { decodeText } from './cell-text.js';
import type { DefinitionColumn, DefinitionTable } from './column.js';
import { nearWord } from './near-word.js';
import { shown, type ProblemList } from './problem-list.js';

/** The header stands in one of the first rows; titles may be above it. */
const ROWS_LOOKED_AT = 20;
const COLUMNS_LOOKED_AT = 200;

/** A column of the sheet: 0-based, with its header as it stands there. */
export interface LocatedColumn {
  readonly column: DefinitionColumn;
  readonly index: number;
  readonly header: string;
}

/** A sheet whose columns are known. */
export interface LocatedTable {
  readonly table: DefinitionTable;
  readonly grid: SheetGrid;
  /** 0-based. */
  readonly headerRow: number;
  readonly columns: readonly LocatedColumn[];
}

/** Null: no row of headers. Says which headers are unknown, double or missing. */
export function locateHeader(table: DefinitionTable, grid: SheetGrid, problems: ProblemList): LocatedTable | null {
  const names = namesOf(table);
  const headerRow = headerRowOf(grid, names);
  if (headerRow === null) {
    problems.add('book.header-missing', { sheet: grid.name, row: 1, column: null, cell: null }, { sheet: table.key });
    return null;
  }
  const columns: LocatedColumn[] = [];
  headersIn(grid, headerRow).forEach(({ text, index }) => {
    const place = placeOf(grid, headerRow, index, text);
    const column = columnNamed(names, text);
    const first = columns.find((each) => each.column === column);
    if (!column) {
      const near = nearWord(plain(text), [...names.keys()]);
      const meant = near === null ? null : names.get(near)!.field;
      problems.add('book.column-unknown', place, { header: shown(text), sheet: table.key, near: meant });
    } else if (first) {
      const data = { header: shown(text), first: addressOf(headerRow, first.index) };
      problems.add('book.column-twice', place, data);
    } else columns.push({ column, index, header: text });
  });
  const located = { table, grid, headerRow, columns };
  sayMissing(located, problems);
  sayNameless(located, problems);
  return located;
}

type Names = ReadonlyMap<string, DefinitionColumn>;

function namesOf({ columns }: DefinitionTable): Names {
  const all = columns.flatMap((column) =>
    [column.zh, column.en, ...(column.also ?? []), column.field].map((name) => [plain(name), column] as const),
  );
  return new Map(all.reverse());
}

/** 计量单位（必填） is 计量单位. */
function columnNamed(names: Names, text: string): DefinitionColumn | undefined {
  const spelling = plain(text);
  return names.get(spelling) ?? names.get(splitBracket(spelling).bare);
}

function headerRowOf(grid: SheetGrid, names: Names): number | null {
  let best: number | null = null;
  let most = 0;
  for (let row = 0; row < ROWS_LOOKED_AT; row += 1) {
    const known = headersIn(grid, row).filter(({ text }) => columnNamed(names, text)).length;
    if (known > most) [best, most] = [row, known];
  }
  return best;
}

function headersIn(grid: SheetGrid, row: number): readonly { readonly text: string; readonly index: number }[] {
  return (grid.cells[row] ?? []).slice(0, COLUMNS_LOOKED_AT).flatMap((cell, index) => {
    const text = typeof cell?.value === 'string' ? decodeText(cell.value) : '';
    return text === '' ? [] : [{ text, index }];
  });
}

function placeOf(grid: SheetGrid, row: number, index: number, header: string) {
  return { sheet: grid.name, row: row + 1, column: shown(header), cell: addressOf(row, index) };
}

function sayMissing({ table, grid, headerRow, columns }: LocatedTable, problems: ProblemList): void {
  for (const column of table.columns) {
    if (!isWanted(column, table) || columns.some((each) => each.column === column)) continue;
    const place = { sheet: grid.name, row: headerRow + 1, column: null, cell: null };
    problems.add('book.column-missing', place, { sheet: table.key, field: column.field });
  }
}

/** What a target's phrase says needs no column of its own. */
function isWanted({ needed, field }: DefinitionColumn, { key }: DefinitionTable): boolean {
  if (key === 'settings') return field === 'item' || field === 'value';
  return needed === true && !(key === 'targets' && (field === 'sense' || field === 'year'));
}

/** Under no header, what stands in a column would be lost in silence. */
function sayNameless({ grid, headerRow }: LocatedTable, problems: ProblemList): void {
  const told = new Set<number>();
  for (let row = headerRow + 1; row < grid.cells.length; row += 1)
    grid.cells[row]?.forEach((cell, index) => {
      if (told.has(index) || !holdsSomething(cell?.value)) return;
      const above = cellAt(grid, headerRow, index)?.value;
      if (index < COLUMNS_LOOKED_AT && typeof above === 'string' && above.trim() !== '') return;
      told.add(index);
      const place = { sheet: grid.name, row: row + 1, column: null, cell: addressOf(row, index) };
      problems.add('book.column-nameless', place, { column: columnName(index) });
    });
}

function holdsSomething(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== null && value !== undefined;
}
