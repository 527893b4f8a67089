import { DEFAULT_BOUNDS } from '../bounds.js';
import { XmlCursor } from '../edit/xml-cursor.js';
import { looksOfBytes } from '../read/looks-of-bytes.js';
import type { ReadOptions } from '../read-workbook.js';
import { findWorkbook } from '../read/find-workbook.js';
import { workbookPackage, type WorkbookPackage } from '../read/workbook-package.js';
import { readWorkbookPart } from '../read/workbook-sheets.js';
import { openZip } from '../zip.js';
import { cellLooks } from './cell-looks.js';
import { themeColours } from './colours.js';
import { readSheetLook } from './sheet-look.js';
import type { WorkbookLook } from './workbook-look.js';
import { readElement, type XmlElement } from './xml-element.js';

const PLAIN: WorkbookLook = { styles: [], sheets: [] };

/**
 * What the sheets of an .xlsx or .xlsm look like: widths, heights, fills, fonts, borders, frozen panes. For any other file, nothing. Conditional
 * formats, table styles and the formats of whole rows and columns are left out.
 * @throws HostError as `readWorkbook`
 */
export function readLook(bytes: Uint8Array, { bounds = DEFAULT_BOUNDS, inflate }: ReadOptions = {}): WorkbookLook {
  if (looksOfBytes(bytes) !== 'zip') return PLAIN;
  const pack = workbookPackage(openZip(bytes, bounds, inflate), bounds);
  const part = findWorkbook(pack);
  const relationships = pack.relationships(part);
  const partOf = (kind: string): XmlElement | null => {
    const found = relationships.find((each) => each.kind === kind && !each.external && pack.has(each.target));
    return found ? rootOf(pack, found.target) : null;
  };
  const styles = partOf('styles');
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const { sheets } = readWorkbookPart(pack.text(part), part, bounds.depth);
  return {
    styles: styles ? cellLooks(styles, themeColours(partOf('theme'))) : [],
    sheets: sheets.flatMap(({ name, id }) => {
      const target = byId.get(id);
      if (target?.kind !== 'worksheet') return [];
      return [readSheetLook(pack.text(target.target), target.target, name, bounds)];
    }),
  };
}

function rootOf(pack: WorkbookPackage, part: string): XmlElement {
  const cursor = new XmlCursor(pack.text(part), part, pack.bounds.depth);
  cursor.toRoot();
  return readElement(cursor);
}
