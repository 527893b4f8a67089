import type { PackageDraft } from './package-draft.js';
import { relationshipKind } from './namespaces.js';
import { attribute, attributesOf, spotOf, type TagSpot } from './xml-attributes.js';
import { XmlCursor } from './xml-cursor.js';
import { applySplices } from './splices.js';
import { encodeAttribute } from './xml-text.js';

/** A relationship of a part, inside the package or out of it. */
export interface Relationship {
  readonly id: string;
  /** As written. */
  readonly type: string;
  /** `worksheet`, `styles` … in either spelling; null for a type outside Open XML's own. */
  readonly kind: string | null;
  /** Name of the part, without a leading slash; as written where it lies outside of the package. */
  readonly target: string;
  readonly external: boolean;
  readonly tag: TagSpot;
  readonly end: number;
}

/** Where a part's relationships are written: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`, `_rels/.rels` for `''`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Reads a relationships part; `source` is the part that it belongs to. */
export function readRelationships(text: string, where: string, source: string): readonly Relationship[] {
  const cursor = new XmlCursor(text, where);
  cursor.toRoot();
  const found: Relationship[] = [];
  if (cursor.isEmpty()) return found;
  while (cursor.nextChild(1)) {
    if (cursor.local !== 'Relationship') continue;
    const attributes = attributesOf(cursor);
    const tag = spotOf(cursor);
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attribute(attributes, name) ?? '') as [
      string,
      string,
      string,
    ];
    const external = attribute(attributes, 'TargetMode') === 'External';
    cursor.innerRange();
    found.push({
      ...{ id, type, external, tag, end: cursor.end },
      kind: relationshipKind(type),
      target: external ? target : resolveTarget(target, source),
    });
  }
  return found;
}

/** The text with a relationship added; its id is the first free one. */
export function withRelationship(text: string, where: string, type: string, target: string): string {
  return related(text, where, type, target).text;
}

/** Adds a relationship of a part, whose relationships part is made where it has none; answers the id. */
export function addRelationship(draft: PackageDraft, part: string, type: string, target: string): string {
  const where = relationshipsPart(part);
  const known = draft.has(where);
  const { text, id } = related(known ? draft.text(where) : NONE, where, type, target);
  if (known) draft.setText(where, text);
  else draft.add(where, text);
  return id;
}

const NONE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

function related(text: string, where: string, type: string, target: string): { text: string; id: string } {
  const taken = new Set(readRelationships(text, where, '').map(({ id }) => id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${number}`)) number += 1;
  const id = `rId${number}`;
  const attributes = `Id="${id}" Type="${encodeAttribute(type)}" Target="${encodeAttribute(target)}"`;
  return { id, text: appendToRoot(text, where, (prefix) => `<${prefix}Relationship ${attributes}/>`) };
}

/** Appends to the root's content, whose element may have been empty. */
export function appendToRoot(text: string, where: string, write: (prefix: string) => string): string {
  const cursor = new XmlCursor(text, where);
  cursor.toRoot();
  const { start, end, name } = cursor;
  const xml = write(cursor.prefix);
  if (cursor.isEmpty()) {
    return applySplices(text, [{ start, end, text: `${text.slice(start, end - 2)}>${xml}</${name}>` }]);
  }
  const [, insertAt] = cursor.innerRange();
  return applySplices(text, [{ start: insertAt, end: insertAt, text: xml }]);
}

/** Relative to the source's folder, or absolute; `%20` and back slashes, which some writers leave, understood. */
function resolveTarget(target: string, source: string): string {
  const plain = unescaped(target).replaceAll('\\', '/');
  const folders = plain.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of plain.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '' && step !== '.') folders.push(step);
  }
  return folders.join('/');
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    // a lone %: then it is one
    return target;
  }
}
