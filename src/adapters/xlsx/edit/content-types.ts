import { zipNameKey } from '../zip-name.js';
import { appendToRoot } from './relationships.js';
import { applySplices } from './splices.js';
import { attribute, attributesOf } from './xml-attributes.js';
import { XmlCursor } from './xml-cursor.js';
import { encodeAttribute } from './xml-text.js';

export const CONTENT_TYPES = '[Content_Types].xml';

/** A part's content type: its own, else that of its extension; null: none. */
export function contentType(text: string, part: string): string | null {
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  let byExtension: string | null = null;
  for (const each of read(text)) {
    if (each.part === zipNameKey(part)) return each.type;
    if (each.extension === extension) byExtension ??= each.type;
  }
  return byExtension;
}

/** The text without the entries of these parts. */
export function withoutContentTypes(text: string, parts: readonly string[]): string {
  const gone = new Set(parts.map(zipNameKey));
  const entries = read(text).filter(({ part }) => part !== null && gone.has(part));
  return applySplices(
    text,
    entries.map(({ start, end }) => ({ start, end, text: '' })),
  );
}

/** The text with an entry for a new part. */
export function withContentType(text: string, part: string, type: string): string {
  const attributes = `PartName="/${encodeAttribute(part)}" ContentType="${encodeAttribute(type)}"`;
  return appendToRoot(text, CONTENT_TYPES, (prefix) => `<${prefix}Override ${attributes}/>`);
}

/** The text with a type for all parts of an extension that has none yet. */
export function withDefaultType(text: string, extension: string, type: string): string {
  const attributes = `Extension="${encodeAttribute(extension)}" ContentType="${encodeAttribute(type)}"`;
  return appendToRoot(text, CONTENT_TYPES, (prefix) => `<${prefix}Default ${attributes}/>`);
}

interface Entry {
  /** Folded as zip names are; null for a default. */
  readonly part: string | null;
  readonly extension: string | null;
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function read(text: string): readonly Entry[] {
  const cursor = new XmlCursor(text, CONTENT_TYPES);
  cursor.toRoot();
  const found: Entry[] = [];
  if (cursor.isEmpty()) return found;
  while (cursor.nextChild(1)) {
    const { start } = cursor;
    const attributes = attributesOf(cursor);
    const part = attribute(attributes, 'PartName');
    const extension = attribute(attributes, 'Extension')?.toLowerCase() ?? null;
    cursor.innerRange();
    found.push({
      ...{ extension, start, end: cursor.end },
      part: part === null ? null : zipNameKey(part),
      type: attribute(attributes, 'ContentType') ?? '',
    });
  }
  return found;
}
