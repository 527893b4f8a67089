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
  const spelling = cursor.name === 'sst' ? PLAIN_ITEM : null;
  for (;;) {
    const plain = spelling && cursor.take(spelling);
    if (plain) strings.push(plain[1]!);
    else if (!cursor.nextChild(1)) return strings;
    else if (isMain(cursor, 'si')) strings.push(readRichText(cursor, bounds));
    // no more strings can be in use than cells
    if (strings.length > bounds.cells) throw tooLarge('cells', bounds.cells, strings.length, where);
  }
}

/** An item as most programs write it: one short text, without references, escapes or line ends. */
const PLAIN_ITEM = /<si><t(?: xml:space="preserve")?>([^<&\r_]{1,200})<\/t><\/si>/y;
