import { tooLarge, type Bounds } from '../bounds.js';
import { isMain } from '../edit/namespaces.js';
import type { XmlCursor } from '../edit/xml-cursor.js';
import { decodeContent, unescapeXstring } from '../edit/xml-text.js';

/** Text of the element that the cursor is on, escapes resolved; leaves the cursor at its end. */
export function readText(cursor: XmlCursor, bounds: Bounds): string {
  return boundedText(plainText(rawText(cursor), cursor.where), bounds, cursor.where);
}

/** What the element that the cursor is on holds, as written; leaves the cursor at its end. */
export function rawText(cursor: XmlCursor): string {
  const [start, end] = cursor.innerRange();
  return cursor.text.slice(start, end);
}

/** An element's content as text, escapes resolved. */
export function plainText(raw: string, where: string): string {
  const text = decodeContent(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw, where);
  // ST_Xstring: `_x000D_` is a carriage return, which before a line feed is the same line end
  return text.includes('_x') ? unescapeXstring(text).replaceAll('\r\n', '\n') : text;
}

/** @throws HostError `too-large` */
export function boundedText(text: string, { stringLength }: Bounds, where: string): string {
  if (text.length > stringLength) throw tooLarge('stringLength', stringLength, text.length, where);
  return text;
}

/** Plain text of a string item (`si`, `is`): its own text and that of its runs; phonetic guides (`rPh`) are no part of it. */
export function readRichText(cursor: XmlCursor, bounds: Bounds): string {
  if (cursor.isEmpty()) return '';
  const inside = cursor.depth + 1;
  let text = '';
  while (cursor.nextChild(inside)) {
    if (isMain(cursor, 't')) text += readText(cursor, bounds);
    else if (isMain(cursor, 'r') && !cursor.isEmpty()) {
      while (cursor.nextChild(inside + 1)) if (isMain(cursor, 't')) text += readText(cursor, bounds);
    }
    if (text.length > bounds.stringLength)
      throw tooLarge('stringLength', bounds.stringLength, text.length, cursor.where);
  }
  return text;
}
