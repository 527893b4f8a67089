import { unitLabel } from '../quantity/units.js';
import type { Attribute } from '../indicator/pack.js';
import { plain } from '../sheet/plain-text.js';
import { bracketedUnit } from '../sheet/read-header.js';
import { lookAt } from './cell-fit.js';
import { holdsValues, readColumn, type PlanColumn } from './plan-column.js';
import type { PlanRow, PlanTable } from './plan-document.js';
import { planOf, type PlanYears } from './plan-words.js';
import { trimBlanks } from './text-document.js';

/** An indicator table of a plan, as it is printed. */
export interface ImportedTable {
  readonly title: string | null;
  readonly at: string;
  /** The plan that its title or headers name. */
  readonly plan: PlanYears | null;
  readonly columns: readonly PlanColumn[];
  readonly rows: readonly ImportedRow[];
}

export interface ImportedRow {
  readonly at: string;
  readonly code: string | null;
  /** Without the unit in brackets behind it. */
  readonly name: string;
  /** As printed. */
  readonly printed: string;
  /** Without brackets around it; empty: none. */
  readonly unit: string;
  readonly attribute: Attribute | null;
  readonly responsible: string | null;
  readonly note: string | null;
  readonly verdict: string | null;
  readonly group: string | null;
  /** Cells with figures, or what stands in their place, by column; blank ones left out. */
  readonly values: readonly { readonly column: PlanColumn; readonly text: string }[];
}

const MOST_HEADER_ROWS = 4;
const SEARCHED_ROWS = 8;

/** Reads a table as one of indicators; `title`: the words above it. Null: it has no column of names, or none of figures. */
export function readIndicatorTable(broken: PlanTable, title: string | null): ImportedTable | null {
  const table = unbroken(broken);
  const header = headerOf(table);
  if (!header) return null;
  const { columns, top, bottom } = header;
  const rows: ImportedRow[] = [];
  let group: string | null = null;
  for (const row of table.rows.slice(bottom + 1)) {
    if (repeatsHeader(row, table.rows.slice(top, bottom + 1))) continue;
    const section = sectionOf(row);
    if (section !== null) {
      group = section;
      continue;
    }
    const read = readRow(row, columns, group);
    if (read) rows.push(read);
  }
  if (rows.length === 0) return null;
  const above = [title ?? '', ...table.rows.slice(0, top).map((row) => row.cells[0] ?? '')].join(' ').trim();
  const plan = planOf(above) ?? planOf(columns.map((each) => each.header).join(' '));
  return { title: above === '' ? null : above, at: table.rows[top]!.at, plan, columns, rows };
}

/** A cell's lines were broken to fit its width: they are one text. */
function unbroken({ rows, ...table }: PlanTable): PlanTable {
  return {
    ...table,
    rows: rows.map(({ cells, at }) => ({ at, cells: cells.map((each) => each.replaceAll('\n', '')) })),
  };
}

interface Header {
  readonly columns: readonly PlanColumn[];
  readonly top: number;
  readonly bottom: number;
}

function headerOf({ rows }: PlanTable): Header | null {
  for (let top = 0; top < Math.min(rows.length - 1, SEARCHED_ROWS); top += 1) {
    if (!rows[top]!.cells.some((cell) => isNameHeader(cell))) continue;
    const bottom = bottomOf(rows, top);
    const width = Math.max(...rows.slice(top, bottom + 1).map((row) => row.cells.length));
    const columns = Array.from({ length: width }, (_, column) => {
      const parts = rows.slice(top, bottom + 1).map((row) => row.cells[column] ?? '');
      return columnOf([...new Set(parts.filter((each) => each !== ''))]);
    });
    const named = columns.filter((each) => each.role === 'indicator').length;
    if (named >= 1 && columns.some((each) => holdsValues(each.role))) return { columns, top, bottom };
  }
  return null;
}

function isNameHeader(cell: string): boolean {
  const column = readColumn(cell);
  return column?.role === 'indicator' && column.certainty === 'certain';
}

/** A header goes on below while the name's header is merged downwards, or nothing but headers stands there. */
function bottomOf(rows: readonly PlanRow[], top: number): number {
  const name = rows[top]!.cells.findIndex(isNameHeader);
  let bottom = top;
  while (bottom + 1 < rows.length - 1 && bottom + 1 - top < MOST_HEADER_ROWS) {
    const next = rows[bottom + 1]!.cells;
    const above = rows[top]!.cells[name];
    const merged = next[name] === above || next[name] === '';
    const headers = next.every(
      (cell, i) => cell === '' || cell === rows[bottom]!.cells[i] || readColumn(cell) !== null,
    );
    if (!merged || !headers) break;
    bottom += 1;
  }
  return bottom;
}

function columnOf(parts: readonly string[]): PlanColumn {
  const header = parts.join('');
  const whole = readColumn(header);
  // 2025年 under 目标值 reads as one; where it does not, the nearest part speaks for the column.
  const last = parts.length > 1 ? readColumn(parts.at(-1)!) : null;
  const found = whole ?? last;
  return found
    ? { ...found, header }
    : { role: 'other', header, year: null, org: null, unit: null, certainty: 'likely' };
}

function repeatsHeader(row: PlanRow, header: readonly PlanRow[]): boolean {
  return header.some(
    ({ cells }) => cells.length === row.cells.length && cells.every((cell, i) => cell === row.cells[i]),
  );
}

/** One text all across, or alone in its row: 一、经济发展. */
function sectionOf({ cells }: PlanRow): string | null {
  const texts = new Set(cells.filter((each) => each !== ''));
  if (texts.size !== 1) return null;
  const [only] = [...texts];
  return only!;
}

function readRow(row: PlanRow, columns: readonly PlanColumn[], section: string | null): ImportedRow | null {
  const textAt = (role: PlanColumn['role']): string | null => {
    const column = columns.findIndex((each) => each.role === role);
    const text = column < 0 ? '' : trimBlanks(row.cells[column] ?? '');
    return text === '' ? null : text;
  };
  const names = columns.flatMap((each, i) => (each.role === 'indicator' ? [trimBlanks(row.cells[i] ?? '')] : []));
  const printed = [...new Set(names.filter((each) => each !== ''))].join('');
  if (printed === '' || !/[一-鿿A-Za-z]/.test(printed) || /^(?:注|备注|说明|资料来源)[:：]/.test(printed)) return null;
  const values = columns.flatMap((column, i) => {
    const text = trimBlanks(row.cells[i] ?? '');
    return holdsValues(column.role) && text !== '' ? [{ column, text }] : [];
  });
  if (values.length === 0) return null;
  const bracket = bracketedUnit(printed);
  const name = bracket === null ? printed : trimBlanks(printed.slice(0, lastBracket(printed)));
  return {
    at: row.at,
    code: codeOf(textAt('code')),
    name: name === '' ? printed : name,
    printed,
    unit: unitOf(textAt('unit'), bracket, columns),
    attribute: attributeOf(textAt('attribute')),
    responsible: textAt('responsible'),
    note: textAt('note'),
    verdict: textAt('verdict'),
    group: textAt('group') ?? section,
    values,
  };
}

function lastBracket(text: string): number {
  return Math.max(text.lastIndexOf('('), text.lastIndexOf('（'), text.lastIndexOf('['), text.lastIndexOf('【'));
}

function codeOf(text: string | null): string | null {
  const bare = text === null ? '' : plain(text).replace(/[.,]$/, '');
  return /^[0-9a-z][0-9a-z._-]{0,31}$/.test(bare) ? bare : null;
}

function unitOf(text: string | null, bracket: string | null, columns: readonly PlanColumn[]): string {
  const own = text === null || /^[-/—–]{1,2}$/.test(text) ? '' : unitLabel(text);
  return own || bracket || (columns.find((each) => holdsValues(each.role) && each.unit !== null)?.unit ?? '');
}

function attributeOf(text: string | null): Attribute | null {
  if (text === null || lookAt(text).kind !== 'attribute') return null;
  return plain(text).startsWith('约束') ? 'binding' : 'anticipatory';
}
