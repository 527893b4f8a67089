import { addressOf, parseAddress } from '../../../../core/sheet/address.js';
import { LONGEST_TEXT } from '../cell-content.js';
import { isMain } from '../namespaces.js';
import { applySplices, type Splice } from '../splices.js';
import { attribute, attributesOf, spotOf, type TagSpot } from '../xml-attributes.js';
import { XmlCursor } from '../xml-cursor.js';
import { decodeContent, encodeText, escapeXstring, unescapeXstring } from '../xml-text.js';

/** What a cell's note is to say; 0-based. */
export interface NoteText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A comments part with these notes alone. */
export function newComments(namespace: string, author: string, notes: readonly NoteText[]): string {
  const list = notes.map((note) => comment('', note, 0, author)).join('');
  const authors = `<authors><author>${xmlText(author)}</author></authors>`;
  return `${HEAD}<comments xmlns="${namespace}">${authors}<commentList>${list}</commentList></comments>`;
}

/** The part with these notes: below what a cell has, under the name of whoever wrote that; else as a comment of its own. */
export function withNotes(text: string, where: string, author: string, notes: readonly NoteText[]): string {
  const survey = surveyComments(text, where);
  const splices: Splice[] = [];
  const known = survey.authors.names.indexOf(author);
  const place = known >= 0 ? known : survey.authors.names.length;
  const added: string[] = [];
  for (const note of notes) {
    const found = survey.comments.get(addressOf(note.row, note.column));
    if (found) splices.push(...appended(survey, found, note, author));
    else added.push(comment(survey.prefix, note, place, author));
  }
  if (added.length > 0) {
    if (known < 0) splices.push(...grown(survey.authors, element(survey.prefix, 'author', xmlText(author))));
    splices.push(...grown(survey.list, added.join('')));
  }
  return applySplices(text, splices);
}

/** Addresses that have a comment. */
export function notedCells(text: string, where: string): ReadonlySet<string> {
  return new Set(surveyComments(text, where).comments.keys());
}

interface ListSpot {
  readonly tag: TagSpot;
  readonly insertAt: number;
}

interface CommentSpot {
  /** The element of its text; null: it has none, and `insertAt` is where one would go. */
  readonly tag: TagSpot | null;
  readonly insertAt: number;
  /** The text where it is one piece, which has to become a run before another run can follow. */
  readonly plain: { readonly start: number; readonly end: number } | null;
  /** Escaped as in the part, without tags. */
  readonly said: string;
}

interface CommentsSurvey {
  readonly prefix: string;
  readonly authors: ListSpot & { readonly names: readonly string[] };
  readonly list: ListSpot;
  /** By address; of several for a cell the first counts. */
  readonly comments: ReadonlyMap<string, CommentSpot>;
}

function surveyComments(text: string, where: string): CommentsSurvey {
  const cursor = new XmlCursor(text, where);
  cursor.toRoot();
  if (!isMain(cursor, 'comments') || cursor.isEmpty()) throw cursor.broken();
  const { prefix } = cursor;
  const names: string[] = [];
  const comments = new Map<string, CommentSpot>();
  let authors: ListSpot | null = null;
  let list: ListSpot | null = null;
  while (cursor.nextChild(1)) {
    if (isMain(cursor, 'authors')) authors = listOf(cursor, 'author', () => names.push(contentOf(cursor)));
    else if (isMain(cursor, 'commentList')) list = listOf(cursor, 'comment', () => readComment(cursor, comments));
  }
  if (!authors || !list) throw cursor.broken();
  return { prefix, authors: { ...authors, names }, list, comments };
}

function listOf(cursor: XmlCursor, item: string, read: () => void): ListSpot {
  const tag = spotOf(cursor);
  if (cursor.isEmpty()) return { tag, insertAt: cursor.end };
  while (cursor.nextChild(2)) if (isMain(cursor, item)) read();
  return { tag, insertAt: cursor.start };
}

function contentOf(cursor: XmlCursor): string {
  const [start, end] = cursor.innerRange();
  return unescapeXstring(decodeContent(cursor.text.slice(start, end), cursor.where));
}

function readComment(cursor: XmlCursor, comments: Map<string, CommentSpot>): void {
  const place = parseAddress(attribute(attributesOf(cursor), 'ref') ?? '');
  let spot: CommentSpot | null = null;
  if (!cursor.isEmpty()) {
    const start = cursor.end;
    while (cursor.nextChild(3)) {
      if (isMain(cursor, 'text')) spot = readText(cursor);
      else cursor.innerRange();
    }
    spot ??= { tag: null, insertAt: start, plain: null, said: '' };
  }
  const address = place && addressOf(place.row, place.column);
  if (address && spot && !comments.has(address)) comments.set(address, spot);
}

/** Runs stand before phonetic hints (CT_Rst). */
function readText(cursor: XmlCursor): CommentSpot {
  const tag = spotOf(cursor);
  let plain: CommentSpot['plain'] = null;
  let insertAt = cursor.end;
  let said = '';
  if (cursor.isEmpty()) return { tag, insertAt, plain, said };
  while (cursor.nextChild(4)) {
    const { local, start } = cursor;
    const [from, to] = cursor.innerRange();
    if (local !== 't' && local !== 'r') continue;
    insertAt = cursor.end;
    if (local === 't') plain = { start, end: cursor.end };
    said += cursor.text.slice(from, to).replace(/<[^>]*>/g, '');
  }
  return { tag, insertAt, plain, said };
}

function appended({ prefix }: CommentsSurvey, spot: CommentSpot, note: NoteText, author: string): readonly Splice[] {
  const runs = runsOf(prefix, note.text, author, spot.said !== '');
  // said before, word for word: a workbook that is returned again keeps one note
  if (spot.said.includes(xmlText(`${author}：\n${note.text}`))) return [];
  const { tag, insertAt, plain } = spot;
  if (tag === null) return [{ start: insertAt, end: insertAt, text: element(prefix, 'text', runs) }];
  if (tag.text.charCodeAt(tag.end - 2) === SLASH) {
    return [{ start: tag.start, end: tag.end, text: element(prefix, 'text', runs) }];
  }
  if (!plain) return [{ start: insertAt, end: insertAt, text: runs }];
  return [
    { start: plain.start, end: plain.start, text: `<${prefix}r>` },
    { start: insertAt, end: insertAt, text: `</${prefix}r>${runs}` },
  ];
}

const SLASH = 47;

function comment(prefix: string, note: NoteText, author: number, name: string): string {
  const attributes = `ref="${addressOf(note.row, note.column)}" authorId="${author}" shapeId="0"`;
  const text = element(prefix, 'text', runsOf(prefix, note.text, name, false));
  return `<${prefix}comment ${attributes}>${text}</${prefix}comment>`;
}

/** As Excel begins a note: who says it, bold, then what is said. */
function runsOf(prefix: string, text: string, author: string, isBelow: boolean): string {
  const bold = `<${prefix}rPr><${prefix}b/></${prefix}rPr>`;
  return [
    element(prefix, 'r', bold + preserved(prefix, `${isBelow ? '\n' : ''}${author}：`)),
    element(prefix, 'r', preserved(prefix, `\n${text.slice(0, LONGEST_TEXT)}`)),
  ].join('');
}

function preserved(prefix: string, text: string): string {
  return `<${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t>`;
}

function grown({ tag, insertAt }: ListSpot, xml: string): readonly Splice[] {
  const isEmpty = tag.text.charCodeAt(tag.end - 2) === SLASH;
  if (!isEmpty) return [{ start: insertAt, end: insertAt, text: xml }];
  const opened = tag.text.slice(tag.start, tag.end - 2);
  return [{ start: tag.start, end: tag.end, text: `${opened}>${xml}</${tag.name}>` }];
}

function element(prefix: string, name: string, content: string): string {
  return `<${prefix}${name}>${content}</${prefix}${name}>`;
}

function xmlText(text: string): string {
  return encodeText(escapeXstring(text));
}
