import { tooLarge, unreadable, type Bounds } from '../bounds.js';
import { isMain } from '../edit/namespaces.js';
import { XmlCursor } from '../edit/xml-cursor.js';
import { readRichText } from './rich-text.js';

/** Every string item in order; what the part says of their number is not asked. */
export function readSharedStrings(text: string, where: string, bounds: Bounds): readonly string[] {
  const cursor = new XmlCursor(text, where, bounds.depth);
  cursor.toRoot();
  if (!isMain(cursor, 'sst')) throw unreadable('xml', where);
  const strings: string[] = [];
  if (cursor.isEmpty()) return strings;
  while (cursor.nextChild(1)) {
    if (!isMain(cursor, 'si')) continue;
    strings.push(readRichText(cursor, bounds));
    // no more strings can be in use than cells
    if (strings.length > bounds.cells) throw tooLarge('cells', bounds.cells, strings.length, where);
  }
  return strings;
}
