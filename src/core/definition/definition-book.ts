import type { BookDraft, CellDraft, RowDraft, SheetDraft, StyleDraft, ValidationDraft } from '../book/book-draft.js';
import type { Pack } from '../indicator/pack.js';
import { columnName } from '../sheet/address.js';
import type { DefinitionColumn, DefinitionTable } from './column.js';
import { TABLES } from './columns/index.js';
import type { DefinitionRemark } from './definition-remark.js';
import { GUIDE, guideSheet } from './guide-sheet.js';
import { remarkCells, type RowRemark } from './remark-cells.js';
import { tableRows, type TableRow } from './table-rows.js';
import { columnValidation } from './validation.js';
import type { DefinitionLanguage } from './write-value.js';

/**
 * A pack as a definition workbook: a sheet for each list of the pack that has something in it (the seven usual ones always), headers in
 * the first row, drop-down lists where one of a few words is wanted, and a last sheet that tells every column. What `remarks` say goes
 * beside their rows, or below the last one where they are of no row. `readDefinition` reads it back to the same pack.
 */
export function definitionBook(
  pack: Pack,
  lang: DefinitionLanguage = 'zh',
  remarks: readonly DefinitionRemark[] = [],
): BookDraft {
  const told = remarkCells(remarks);
  const drawn = TABLES.map((table) => ({ table, rows: tableRows(table, pack, lang) }));
  const paths = new Set(drawn.flatMap(({ rows }) => rows.map(({ path }) => path)));
  const loose = [...told].filter(([path]) => !paths.has(path));
  const sheets = drawn.flatMap(({ table, rows }) => {
    if (rows.length === 0 && !table.always) return [];
    const below = loose.filter(([, { sheet }]) => sheet === table.key).map(looseRow);
    return [tableSheet(table, [...rows, ...below], lang, told)];
  });
  return { title: pack.title, sheets: [...sheets, guideSheet(GUIDE[lang], lang)] };
}

function looseRow([path, { cells }]: readonly [string, RowRemark]): TableRow {
  return { path, cells };
}

const HEADER_STYLE: StyleDraft = {
  font: { bold: true },
  fill: 'DDEBF7',
  border: { sides: 'all', colour: '9BC2E6' },
  vertical: 'center',
  wrap: true,
};
/** Headers of columns that must be filled. */
const NEEDED_STYLE: StyleDraft = { ...HEADER_STYLE, fill: 'FCE4D6' };

function tableSheet(
  table: DefinitionTable,
  rows: readonly TableRow[],
  lang: DefinitionLanguage,
  told: ReadonlyMap<string, RowRemark>,
): SheetDraft {
  const columns = table.columns.filter((column) => isDrawn(column, told.size > 0));
  const header = columns.map((each): CellDraft => ({ text: each[lang], style: headerStyle(each) }));
  const body = rows.map((row): RowDraft => {
    const remarks = row.path === null ? undefined : told.get(row.path)?.cells;
    return { cells: columns.map(({ field }) => remarks?.get(field) ?? row.cells.get(field) ?? null) };
  });
  return {
    name: table[lang],
    columns: columns.map(({ width }) => ({ width })),
    rows: [{ cells: header }, ...body],
    frozen: { rows: 1, columns: table.key === 'indicators' ? 2 : 0 },
    validations: validationsOf(table, columns, rows, lang),
  };
}

/** Items have their own, row by row; areas never overlap. */
function validationsOf(
  table: DefinitionTable,
  columns: readonly DefinitionColumn[],
  rows: readonly TableRow[],
  lang: DefinitionLanguage,
): readonly ValidationDraft[] {
  if (table.holds.kind === 'items')
    return rows.flatMap(({ item }, at) => (item ? columnValidation(item, `B${at + 2}`, lang) : []));
  return columns.flatMap((column, at) => {
    const name = columnName(at);
    return columnValidation(column, `${name}2:${name}${table.most + 1}`, lang);
  });
}

function isDrawn({ field, value }: DefinitionColumn, withRemarks: boolean): boolean {
  if (value.kind !== 'past') return true;
  if (value.shows === 'source' || value.shows === 'doubts') return withRemarks;
  return field !== '~remark';
}

function headerStyle({ needed }: DefinitionColumn): StyleDraft {
  return needed ? NEEDED_STYLE : HEADER_STYLE;
}
