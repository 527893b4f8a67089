import { isMain, RELATIONSHIP_NAMESPACES, type Spelling } from '../namespaces.js';
import { applySplices } from '../splices.js';
import { attributesOf } from '../xml-attributes.js';
import { XmlCursor } from '../xml-cursor.js';

/** What follows legacyDrawing in CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
const AFTER = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/** The relationship id of the drawing that shows a sheet's notes; null: it has none. */
export function legacyDrawingOf(text: string, where: string, depth: number): string | null {
  const cursor = toSheet(text, where, depth);
  let found: string | null = null;
  while (cursor.nextChild(1)) if (found === null && isMain(cursor, 'legacyDrawing')) found = relationshipId(cursor);
  return found;
}

/** The sheet with such a drawing, in its place among the children; one that leads nowhere is taken out. */
export function withLegacyDrawing(
  text: string,
  where: string,
  id: string,
  { relationships }: Spelling,
  depth: number,
): string {
  const cursor = toSheet(text, where, depth);
  const added = `<${cursor.prefix}legacyDrawing xmlns:r="${relationships}" r:id="${id}"/>`;
  let insertAt = cursor.end;
  while (cursor.nextChild(1)) {
    const { start } = cursor;
    const [isKnown, local] = [isMain(cursor), cursor.local];
    cursor.innerRange();
    if (isKnown && local === 'legacyDrawing') return applySplices(text, [{ start, end: cursor.end, text: added }]);
    // what is no child of the schema (mc:AlternateContent around controls) may stand on either side
    if (isKnown && !AFTER.has(local)) insertAt = cursor.end;
  }
  return applySplices(text, [{ start: insertAt, end: insertAt, text: added }]);
}

function toSheet(text: string, where: string, depth: number): XmlCursor {
  const cursor = new XmlCursor(text, where, depth);
  cursor.toRoot();
  if (!isMain(cursor, 'worksheet') || cursor.isEmpty()) throw cursor.broken();
  return cursor;
}

function relationshipId(cursor: XmlCursor): string | null {
  for (const { name, value } of attributesOf(cursor)) {
    const colon = name.indexOf(':');
    const isId = colon > 0 && name.slice(colon + 1) === 'id' && !name.startsWith('xmlns');
    if (isId && RELATIONSHIP_NAMESPACES.includes(cursor.namespaceOf(name.slice(0, colon)))) return value;
  }
  return null;
}
