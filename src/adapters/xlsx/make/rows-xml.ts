import type { CellDraft, RowDraft } from '../../../core/book/book-draft.js';
import { eachInSteps, type Steps } from '../../../core/steps.js';
import { addressOf } from '../../../core/sheet/address.js';
import { encodeText, escapeXstring } from '../edit/xml-text.js';
import type { StringTable } from './string-table.js';
import type { StyleTable } from './style-table.js';

/** What the sheets of a workbook share. */
export interface Tables {
  readonly strings: StringTable;
  readonly styles: StyleTable;
}

export function* rowsXml(rows: readonly RowDraft[], tables: Tables): Steps<string> {
  const written = yield* eachInSteps(rows, (row, index) => rowXml(row, index, tables), cellCount);
  return written.join('');
}

export function cellCount({ cells }: RowDraft): number {
  return cells.length;
}

function rowXml({ height, cells }: RowDraft, row: number, tables: Tables): string {
  const content = cells.map((cell, column) => (cell ? cellXml(cell, addressOf(row, column), tables) : '')).join('');
  if (content === '' && height === undefined) return '';
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${row + 1}"${size}>${content}</row>`;
}

/** Blank text is no text, but as a formula's result. Numbers are the shortest decimals of the double that Excel keeps. */
function cellXml(
  { text = '', number, formula, style }: CellDraft,
  address: string,
  { strings, styles }: Tables,
): string {
  const quoted = formula === undefined && number === undefined && /^[=+\-@]/.test(text);
  const look = styles.index(style, quoted);
  const start = `<c r="${address}"${look === 0 ? '' : ` s="${look}"`}`;
  if (formula !== undefined) return formulaXml(start, formula, { text, number });
  if (number !== undefined) return `${start}><v>${double(number)}</v></c>`;
  if (text !== '') return `${start} t="s"><v>${strings.index(text)}</v></c>`;
  return style === undefined ? '' : `${start}/>`;
}

function formulaXml(
  start: string,
  formula: string,
  cached: { readonly text: string; readonly number?: string | undefined },
): string {
  const f = `<f>${encodeText(escapeXstring(formula))}</f>`;
  if (cached.number !== undefined) return `${start}>${f}<v>${double(cached.number)}</v></c>`;
  if (cached.text === '') return `${start}>${f}</c>`;
  return `${start} t="str">${f}<v>${encodeText(escapeXstring(cached.text))}</v></c>`;
}

/** There is no minus zero in a cell. */
function double(text: string): string {
  const value = Number(text);
  return String(value === 0 ? 0 : value).replace('e', 'E');
}
