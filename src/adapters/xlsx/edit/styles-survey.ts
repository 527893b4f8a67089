import { isMain } from './namespaces.js';
import { attribute, attributesOf, flag, spotOf, whole, type TagSpot } from './xml-attributes.js';
import { XmlCursor } from './xml-cursor.js';
import { unescapeXstring } from './xml-text.js';

/** A cell format. */
export interface XfSpot {
  readonly tag: TagSpot;
  /** First offset after the element. */
  readonly end: number;
  /** Number format id. */
  readonly format: number;
  readonly quotePrefix: boolean;
  readonly locked: boolean;
}

/** A list of the part: its tag, and where another item would go. */
export interface ListSpot {
  readonly tag: TagSpot;
  readonly insertAt: number;
}

export interface FontsSpot extends ListSpot {
  /** As written, in order. */
  readonly items: readonly string[];
  /** What the first font, the workbook's usual one, is made of, by element: whole elements as written. */
  readonly usual: ReadonlyMap<string, string>;
}

export interface StylesSurvey {
  readonly text: string;
  readonly where: string;
  /** The part's root; number formats come first in it. */
  readonly root: TagSpot;
  readonly numFmts: ListSpot | null;
  readonly formats: readonly { readonly id: number; readonly code: string }[];
  readonly fonts: FontsSpot | null;
  /** There is a named style for formats to rest on. */
  readonly hasBase: boolean;
  readonly cellXfs: ListSpot | null;
  readonly xfs: readonly XfSpot[];
}

/** Reads the styles part once. Throws `unreadable` for what is not one. */
export function surveyStyles(text: string, where: string): StylesSurvey {
  const cursor = new XmlCursor(text, where);
  cursor.toRoot();
  if (!isMain(cursor, 'styleSheet')) throw cursor.broken();
  const root = spotOf(cursor);
  const formats: { id: number; code: string }[] = [];
  const xfs: XfSpot[] = [];
  let numFmts: ListSpot | null = null;
  let fonts: FontsSpot | null = null;
  let bases = 0;
  let cellXfs: ListSpot | null = null;
  while (cursor.nextChild(1)) {
    if (!isMain(cursor)) continue;
    if (cursor.local === 'numFmts') numFmts = list(cursor, 'numFmt', () => formats.push(...readFormat(cursor)));
    else if (cursor.local === 'fonts') fonts = readFonts(cursor);
    else if (cursor.local === 'cellStyleXfs') list(cursor, 'xf', () => (bases += 1));
    else if (cursor.local === 'cellXfs') cellXfs = list(cursor, 'xf', () => xfs.push(readXf(cursor)));
  }
  return { text, where, root, numFmts, formats, fonts, hasBase: bases > 0, cellXfs, xfs };
}

function list(cursor: XmlCursor, local: string, read: () => void): ListSpot {
  const tag = spotOf(cursor);
  if (cursor.kind === 'empty') return { tag, insertAt: cursor.end };
  while (cursor.nextChild(2)) if (isMain(cursor, local)) read();
  return { tag, insertAt: cursor.start };
}

function readFonts(cursor: XmlCursor): FontsSpot {
  const items: string[] = [];
  const usual = new Map<string, string>();
  const spot = list(cursor, 'font', () => {
    const from = cursor.start;
    const isFirst = items.length === 0;
    const hasContent = !cursor.isEmpty();
    while (hasContent && cursor.nextChild(3)) {
      const { local, start } = cursor;
      cursor.innerRange();
      if (isFirst) usual.set(local, cursor.text.slice(start, cursor.end));
    }
    items.push(cursor.text.slice(from, cursor.end));
  });
  return { ...spot, items, usual };
}

function readFormat(cursor: XmlCursor): { id: number; code: string }[] {
  const attributes = attributesOf(cursor);
  const id = whole(attribute(attributes, 'numFmtId'));
  const code = attribute(attributes, 'formatCode');
  return id === null || code === null ? [] : [{ id, code: unescapeXstring(code) }];
}

function readXf(cursor: XmlCursor): XfSpot {
  const tag = spotOf(cursor);
  const attributes = attributesOf(cursor);
  let locked = true;
  if (!cursor.isEmpty()) {
    while (cursor.nextChild(3)) {
      if (isMain(cursor, 'protection')) locked = flag(attributesOf(cursor), 'locked') ?? true;
    }
  }
  return {
    tag,
    end: cursor.end,
    format: whole(attribute(attributes, 'numFmtId')) ?? 0,
    quotePrefix: flag(attributes, 'quotePrefix') ?? false,
    locked,
  };
}
