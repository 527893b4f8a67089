import { addressOf, LAST_COLUMN, LAST_ROW } from '../../../../core/sheet/address.js';
import { unreadable } from '../../bounds.js';
import { XmlCursor } from '../xml-cursor.js';
import type { NoteText } from './comments-part.js';

const NAMES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
/** The shape that Excel gives to notes: a text box. */
const TYPE = '_x0000_t202';
/** Excel numbers the shapes of its first drawing from here. */
const FIRST_SHAPE = 1025;

/** A drawing that shows these notes when one points at their cells. */
export function newDrawing(notes: readonly NoteText[]): string {
  const layout = '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>';
  const shapes = notes.map((note, index) => shape(note, FIRST_SHAPE + index, '')).join('');
  return `<xml ${NAMES}>${layout}${shapeType('')}${shapes}</xml>`;
}

/**
 * The drawing with shapes for the notes that have none yet. It may hold what is not XML (Excel writes the HTML of controls into
 * it), so nothing of it is read but its root, the numbers of its shapes and the cells that they stand for.
 */
export function withShapes(
  text: string,
  where: string,
  notes: readonly NoteText[],
  commented: ReadonlySet<string>,
): string {
  const shown = shownCells(text);
  const missing = notes.filter(({ row, column }) => {
    const address = addressOf(row, column);
    return !commented.has(address) || !shown.has(address);
  });
  if (missing.length === 0) return text;
  const end = rootEnd(text, where);
  const first = Math.max(FIRST_SHAPE, lastShape(text) + 1);
  const type = new RegExp(`\\bid=["']${TYPE}["']`).test(text) ? '' : shapeType(` ${NAMES}`);
  const shapes = missing.map((note, index) => shape(note, first + index, ` ${NAMES}`)).join('');
  return text.slice(0, end) + type + shapes + text.slice(end);
}

function rootEnd(text: string, where: string): number {
  const cursor = new XmlCursor(text, where);
  cursor.toRoot();
  const end = cursor.isEmpty() ? -1 : text.lastIndexOf(`</${cursor.name}`);
  if (end < cursor.end) throw unreadable('xml', where);
  return end;
}

function lastShape(text: string): number {
  let last = 0;
  for (const [, number] of text.matchAll(/_x0000_s(\d{1,9})/g)) last = Math.max(last, Number(number));
  return last;
}

function shownCells(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const piece of text.split(/<(?:[A-Za-z0-9_]{1,20}:)?ClientData\b/).slice(1)) {
    const row = /Row>\s{0,9}(\d{1,7})\s{0,9}</.exec(piece)?.[1];
    const column = /Column>\s{0,9}(\d{1,5})\s{0,9}</.exec(piece)?.[1];
    if (row !== undefined && column !== undefined) found.add(addressOf(Number(row), Number(column)));
  }
  return found;
}

function shapeType(names: string): string {
  return `<v:shapetype${names} id="${TYPE}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
}

/** Hidden until one points at the cell, right of it, as high as its lines need. */
function shape({ row, column, text }: NoteText, id: number, names: string): string {
  return [
    `<v:shape${names} id="_x0000_s${id}" type="#${TYPE}" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor(row, column, text)}</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  ].join('');
}

const COLUMNS = 4;
const TALLEST = 20;
/** Chinese characters that a line of the box holds, about. */
const LINE = 16;

/** Column, pixels, row, pixels of the upper left corner, then of the lower right one. */
function anchor(row: number, column: number, text: string): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 1);
  const rows = Math.min(TALLEST, lines + 1);
  const left = Math.min(column + 1, LAST_COLUMN - COLUMNS);
  const top = Math.max(0, Math.min(row - 1, LAST_ROW - rows));
  return [left, 15, top, 2, left + COLUMNS, 15, top + rows, 4].join(', ');
}
