import type { CellWrite } from '../../../core/completion/plan.js';
import { addressOf, areaText, parseArea } from '../../../core/sheet/address.js';
import type { Area } from '../../../core/sheet/grid.js';
import { cellContent } from './cell-content.js';
import { expandShared } from './expand-shared.js';
import type { SheetSurvey } from './sheet-survey.js';
import type { CellSpot, RowSpot, Wanted } from './spots.js';
import { applySplices, type Splice } from './splices.js';
import { attribute, attributesOf, tagWith, type TagSpot } from './xml-attributes.js';

/** Writes of one sheet by 0-based row, then column. */
export type SheetWrites = ReadonlyMap<number, ReadonlyMap<number, CellWrite>>;

/** The style index that a cell shall have, from the one that it has or would get (null: none); null keeps it. */
export type StyleFor = (style: number | null, write: CellWrite) => number | null;

/** The last write to a cell counts. */
export function sheetWrites(plan: readonly CellWrite[]): SheetWrites {
  const rows = new Map<number, Map<number, CellWrite>>();
  for (const write of plan) {
    const row = rows.get(write.at.row) ?? new Map<number, CellWrite>();
    rows.set(write.at.row, row.set(write.at.column, write));
  }
  return new Map(inOrder(rows).map(([row, cells]) => [row, new Map(inOrder(cells))]));
}

export function wantedOf(writes: SheetWrites): Wanted {
  return new Map([...writes].map(([row, cells]) => [row, [...cells.keys()]]));
}

/** Whether a formula comes or goes: then Excel's calculation chain is no longer true. */
export function touchesFormulas(survey: SheetSurvey, writes: SheetWrites): boolean {
  const held = survey.rows.some(({ cells }) =>
    cells.some(({ children }) => children.some(({ kind }) => kind === 'formula')),
  );
  return held || [...writes.values()].some((cells) => [...cells.values()].some(({ formula }) => formula !== null));
}

/** The sheet's text with the writes spliced in; all else stays to the character. */
export function editSheet(survey: SheetSurvey, writes: SheetWrites, styleFor: StyleFor, largest: number): string {
  const splices: Splice[] = expandShared(survey, largest);
  const added: Area[] = [];
  const missingRows: string[] = [];
  const edit = { survey, styleFor, splices, added };
  for (const row of survey.rows) {
    const cells = writes.get(row.row);
    if (!cells) continue;
    if (row.tag) editRow(edit, row, row.tag, cells);
    else addRow(edit, row, cells, missingRows);
  }
  const { tag } = survey.data;
  if (isEmptyTag(tag) && missingRows.length > 0) splices.push(openedTag(tag, tagText(tag), missingRows.join('')));
  widenDimension(survey, added, splices);
  return applySplices(survey.text, splices);
}

interface Edit {
  readonly survey: SheetSurvey;
  readonly styleFor: StyleFor;
  readonly splices: Splice[];
  /** Cells that the sheet did not have. */
  readonly added: Area[];
}

function editRow(edit: Edit, row: RowSpot, tag: TagSpot, writes: ReadonlyMap<number, CellWrite>): void {
  const prefix = prefixOf(tag);
  const missing: string[] = [];
  const columns: number[] = [];
  for (const cell of row.cells) {
    const write = writes.get(cell.column)!;
    if (cell.tag) {
      edit.splices.push({ start: cell.tag.start, end: cell.end, text: replacedCell(edit, cell, cell.tag, write) });
      continue;
    }
    const text = newCell(edit, row, cell.column, write, prefix);
    if (text === '') continue;
    columns.push(cell.column);
    missing.push(text);
    if (!isEmptyTag(tag)) edit.splices.push({ start: cell.insertAt, end: cell.insertAt, text });
  }
  if (missing.length === 0) return;
  const widened = withSpans(tag, columns);
  if (isEmptyTag(tag)) edit.splices.push(openedTag(tag, widened, missing.join('')));
  else if (widened !== tagText(tag)) edit.splices.push({ start: tag.start, end: tag.end, text: widened });
}

function addRow(edit: Edit, row: RowSpot, writes: ReadonlyMap<number, CellWrite>, missingRows: string[]): void {
  const { tag } = edit.survey.data;
  const prefix = prefixOf(tag);
  const cells = row.cells.map(({ column }) => newCell(edit, row, column, writes.get(column)!, prefix)).join('');
  if (cells === '') return;
  const text = `<${prefix}row r="${row.row + 1}">${cells}</${prefix}row>`;
  missingRows.push(text);
  if (!isEmptyTag(tag)) edit.splices.push({ start: row.insertAt, end: row.insertAt, text });
}

/** The cell's own tag and what else it held, around the new content. Metadata (`cm`, `vm`) belonged to the old value. */
function replacedCell(edit: Edit, cell: CellSpot, tag: TagSpot, write: CellWrite): string {
  const prefix = prefixOf(tag);
  const content = cellContent(write, prefix);
  const style = edit.styleFor(cell.style, write);
  const changes = new Map([
    ['t', content.type],
    ['cm', null],
    ['vm', null],
    ...(style === null ? [] : [['s', String(style)] as const]),
  ]);
  const kept = cell.children.filter(({ kind }) => kind === 'other');
  const children = content.children + kept.map(({ start, end }) => edit.survey.text.slice(start, end)).join('');
  const opened = tagWith(tag, changes);
  const bare = isEmptyTag(tag) ? opened.slice(0, -2) : opened.slice(0, -1);
  return children === '' ? `${bare}/>` : `${bare}>${children}</${tag.name}>`;
}

/** `''` where there is nothing to write. */
function newCell(edit: Edit, row: RowSpot, column: number, write: CellWrite, prefix: string): string {
  const inherited = row.style ?? columnStyle(edit.survey, column);
  const style = edit.styleFor(inherited, write) ?? inherited;
  const { type, children } = cellContent(write, prefix);
  if (children === '' && style === inherited) return '';
  edit.added.push({ top: row.row, left: column, bottom: row.row, right: column });
  const attributes = [
    `r="${addressOf(row.row, column)}"`,
    ...(style === null ? [] : [`s="${style}"`]),
    ...(type === null ? [] : [`t="${type}"`]),
  ].join(' ');
  return children === '' ? `<${prefix}c ${attributes}/>` : `<${prefix}c ${attributes}>${children}</${prefix}c>`;
}

/** Style of a column's cells that the sheet does not hold; null: none of their own. */
export function columnStyle(survey: SheetSurvey, column: number): number | null {
  const mark = survey.columns.find(({ first, last }) => column >= first && column <= last);
  return mark?.format ? mark.format : null;
}

/** The row's tag. `spans` is a hint (1-based columns, `1:5 8:9`) that must not be false: widened where new columns lie outside. */
function withSpans(tag: TagSpot, columns: readonly number[]): string {
  const spans = attribute(attributesOf(tag), 'spans');
  const pairs = (spans ?? '')
    .trim()
    .split(/[ \t\r\n]+/)
    .map((pair) => pair.split(':').map(Number));
  const reads =
    spans !== null && pairs.every((pair) => pair.length === 2 && pair.every((each) => Number.isInteger(each)));
  const isInside = (column: number): boolean =>
    pairs.some(([first, last]) => column + 1 >= first! && column + 1 <= last!);
  if (!reads || columns.every(isInside)) return tagText(tag);
  const all = [...pairs.flat(), ...columns.map((column) => column + 1)];
  return tagWith(tag, new Map([['spans', `${lowest(all)}:${-lowest(all.map((each) => -each))}`]]));
}

/** An empty tag, whose text may have been changed, opened to hold content. */
function openedTag({ start, end, name }: TagSpot, text: string, content: string): Splice {
  return { start, end, text: `${text.slice(0, -2)}>${content}</${name}>` };
}

function widenDimension(survey: SheetSurvey, added: readonly Area[], splices: Splice[]): void {
  const tag = survey.dimension;
  const ref = tag ? attribute(attributesOf(tag), 'ref') : null;
  const area = parseArea(ref ?? '');
  if (!tag || !area || added.length === 0) return;
  const wide = added.reduce(around, area);
  const same =
    wide.top === area.top && wide.left === area.left && wide.bottom === area.bottom && wide.right === area.right;
  if (!same) splices.push({ start: tag.start, end: tag.end, text: tagWith(tag, new Map([['ref', areaText(wide)]])) });
}

function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function isEmptyTag({ text, end }: TagSpot): boolean {
  return text.charCodeAt(end - 2) === 47;
}

function tagText({ text, start, end }: TagSpot): string {
  return text.slice(start, end);
}

function prefixOf({ name }: TagSpot): string {
  return name.slice(0, name.indexOf(':') + 1);
}

function lowest(numbers: readonly number[]): number {
  return numbers.reduce((least, each) => Math.min(least, each), Infinity);
}

function inOrder<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}
