import { HostError } from '../../../app/ports/host-error.js';
import type { WorkbookFacts } from '../../../core/sheet/facts.js';
import type { SheetGrid } from '../../../core/sheet/grid.js';
import { unreadable, type Bounds } from '../bounds.js';
import { notAWorkbook } from '../read/find-workbook.js';
import { surveyBiff } from './biff-records.js';
import { openCompoundFile, type CompoundFile } from './compound-file.js';
import { readBySheetJs } from './read-sheetjs.js';
import { gridsOf, hasMacroSheet } from './sheetjs-grid.js';

/**
 * Reads .xls and .et, in Excel's binary records. External links, custom XML and threads are not seen in them.
 * @throws HostError
 */
export function readCompound(
  bytes: Uint8Array,
  bounds: Bounds,
): { readonly grids: readonly SheetGrid[]; readonly facts: WorkbookFacts } {
  const file = openCompoundFile(bytes);
  const names = new Set(file.names.map((name) => name.toLowerCase()));
  if (names.has('encryptedpackage')) throw new HostError('encrypted', { bound: 'encrypted-package' });
  const stream = file.stream('Workbook') ?? file.stream('Book');
  if (!stream) throw notAWorkbook(looksLike(file));
  const { bytes: records, old } = surveyBiff(stream, bounds);
  const { workbook, degraded } = readBySheetJs(records);
  if (workbook.SheetNames.length === 0) throw unreadable('biff');
  return {
    grids: gridsOf(workbook),
    facts: {
      macros: names.has('_vba_project_cur') || hasMacroSheet(workbook),
      externalLinks: null,
      customXml: [],
      signed: names.has('_signatures') || names.has('_xmlsignatures'),
      threadedComments: null,
      degraded: degraded || old,
    },
  };
}

function looksLike({ names }: CompoundFile): string {
  const known = [
    ['WordDocument', 'doc'],
    ['PowerPoint Document', 'ppt'],
    ['HwpSummaryInformation', 'hwp'],
  ] as const;
  return known.find(([name]) => names.includes(name))?.[1] ?? 'compound file';
}
