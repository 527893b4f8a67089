import { unreadable } from '../bounds.js';
import { decodeXml, encodeAttribute } from './xml-text.js';

/** One attribute of a tag, by its offsets in the part. */
export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  /** References resolved. */
  readonly value: string;
  readonly start: number;
  /** First offset after the closing quote. */
  readonly end: number;
}

/** A tag in its part: an `XmlCursor` on a tag is one. */
export interface TagSpot {
  readonly text: string;
  readonly where: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The tag that a cursor is on, kept. */
export function spotOf({ text, where, start, end, name }: TagSpot): TagSpot {
  return { text, where, start, end, name };
}

/** A blank, a name, and a value in quotes. Each part ends where the next can begin, so that no match is tried twice. */
const ATTRIBUTE = /[ \t\r\n]+([^ \t\r\n=]+)[ \t\r\n]*=[ \t\r\n]*(?:"([^"]*)"|'([^']*)')/y;

/** Attributes in order. Throws `unreadable` for a tag that is not well formed, a repeated attribute included. */
export function attributesOf(tag: TagSpot): readonly XmlAttribute[] {
  const { text, end, where } = tag;
  const found: XmlAttribute[] = [];
  let at = tag.start + 1 + tag.name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const match = at < end - 2 ? ATTRIBUTE.exec(text) : null;
    if (!match || ATTRIBUTE.lastIndex >= end) break;
    const name = match[1]!;
    if (found.length >= MOST_ATTRIBUTES || has(found, name)) throw unreadable('xml', where);
    const start = skipBlanks(text, at);
    at = ATTRIBUTE.lastIndex;
    found.push({ name, value: decodeXml(match[2] ?? match[3]!, where), start, end: at });
  }
  const rest = skipBlanks(text, at);
  if (rest < end - 1 && !(text.charCodeAt(rest) === 47 && rest === end - 2)) throw unreadable('xml', where);
  return found;
}

function has(attributes: readonly XmlAttribute[], name: string): boolean {
  for (const each of attributes) if (each.name === name) return true;
  return false;
}

/** More than any schema here knows; it keeps the search for repeated ones short. */
const MOST_ATTRIBUTES = 256;

export function attribute(attributes: readonly XmlAttribute[], name: string): string | null {
  for (const each of attributes) if (each.name === name) return each.value;
  return null;
}

/** Reads xsd:boolean; null: absent or neither. */
export function flag(attributes: readonly XmlAttribute[], name: string): boolean | null {
  const value = attribute(attributes, name)?.trim();
  if (value === '1' || value === 'true' || value === 'on') return true;
  return value === '0' || value === 'false' || value === 'off' ? false : null;
}

/** Reads a whole number ≥ 0 of at most nine digits; null for anything else. */
export function whole(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text.trim()) ? Number(text) : null;
}

/** The tag's text with these attributes set, or, where null, left out; all others stay as they were written. */
export function tagWith(tag: TagSpot, changes: ReadonlyMap<string, string | null>): string {
  const attributes = attributesOf(tag);
  let text = '';
  let from = tag.start;
  for (const { name, start, end } of attributes) {
    const value = changes.get(name);
    if (value === undefined) continue;
    // a removed attribute takes the blank before it along
    const cut = value === null ? trimmedEnd(tag.text, start) : start;
    text += tag.text.slice(from, cut) + (value === null ? '' : `${name}="${encodeAttribute(value)}"`);
    from = end;
  }
  const closing = tag.text.charCodeAt(tag.end - 2) === 47 ? tag.end - 2 : tag.end - 1;
  const known = new Set(attributes.map((each) => each.name));
  const added = [...changes].filter(([name, value]) => value !== null && !known.has(name));
  const bodyEnd = added.length > 0 ? Math.max(from, trimmedEnd(tag.text, closing)) : closing;
  text += tag.text.slice(from, bodyEnd);
  text += added.map(([name, value]) => ` ${name}="${encodeAttribute(value!)}"`).join('');
  return text + tag.text.slice(closing, tag.end);
}

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
