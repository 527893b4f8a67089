import type { SheetGrid } from '../../../core/sheet/grid.js';
import { tooLarge, unreadable, type Bounds } from '../bounds.js';
import { notAWorkbook } from './find-workbook.js';
import { typedCell } from './typed-text.js';

/** Characters that Excel does not let into a sheet's name; it names a .csv's sheet after the file. */
const NOT_IN_NAMES = /[[\]:*?/\\]/g;

/**
 * Reads .csv, .tsv and .txt as Excel opens them: quoted fields, one sheet, figures and percentages typed.
 * UTF-8 and UTF-16 by their marks, else UTF-8 where the bytes are, else GB 18030, which holds GBK.
 */
export function readDelimited(bytes: Uint8Array, fileName: string, bounds: Bounds): SheetGrid {
  const text = decoded(bytes);
  if (text.includes('\0')) throw notAWorkbook('binary');
  const rows = parseRows(text, delimiterOf(text, fileName), bounds);
  return {
    name: sheetName(fileName),
    visibility: 'visible',
    cells: rows.map((row) => row.map(typedCell)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: null,
  };
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? ['utf-16le'] : first === 0xfe && second === 0xff ? ['utf-16be'] : null;
  for (const encoding of marked ?? ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch (cause) {
      // not this one; the last of them says so
      if (encoding !== 'utf-8') throw unreadable('encoding', undefined, cause);
    }
  }
  throw unreadable('encoding');
}

/** A tab for .tsv; else what the first line has most of. */
function delimiterOf(text: string, fileName: string): string {
  if (/\.tsv$/i.test(fileName)) return '\t';
  const line = text.slice(0, 10_000).split(/[\r\n]/, 1)[0] ?? '';
  const count = (mark: string): number => line.split(mark).length;
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function parseRows(text: string, delimiter: string, bounds: Bounds): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cells = 0;
  let at = 0;
  while (at < text.length) {
    const [field, end] = readField(text, at, delimiter);
    if (field.length > bounds.stringLength) throw tooLarge('stringLength', bounds.stringLength, field.length);
    rows.at(-1)!.push(field);
    cells += 1;
    if (cells > bounds.cells) throw tooLarge('cells', bounds.cells, cells);
    const mark = text[end];
    at = end + (mark === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (mark !== delimiter && at < text.length) rows.push([]);
    else if (mark === delimiter && at === text.length) rows.at(-1)!.push('');
  }
  return rows;
}

/** A field from `start`, and where it ends; doubled quotes stand for one, what follows a closing quote is kept. */
function readField(text: string, start: number, delimiter: string): readonly [string, number] {
  let field = '';
  let at = start;
  if (text[at] === '"') {
    for (at += 1; ; at += 1) {
      const close = text.indexOf('"', at);
      if (close < 0) return [field + text.slice(at), text.length];
      field += text.slice(at, close);
      at = close + 1;
      if (text[at] !== '"') break;
      field += '"';
    }
  }
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return [field + text.slice(at, end), end];
}

function sheetName(fileName: string): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  const stem = base.slice(0, base.lastIndexOf('.')).replace(NOT_IN_NAMES, '_').slice(0, 31).trim();
  return stem === '' ? 'Sheet1' : stem;
}
