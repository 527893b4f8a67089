import * as XLSX from 'xlsx';
import { HostError } from '../../../app/ports/host-error.js';
import { unreadable } from '../bounds.js';
import { BUILT_IN_FORMATS } from '../read/number-formats.js';

/** `array`: `buffer` means Node's Buffer, and misreads any other bytes. `cellStyles` tells hidden rows, columns, and blank cells with a format; texts, HTML and dates are ours to make. */
const OPTIONS = {
  type: 'array',
  dense: true,
  cellStyles: true,
  cellNF: true,
  cellFormula: true,
  cellHTML: false,
  cellText: false,
  cellDates: false,
} as const;

/**
 * Lets SheetJS read bytes that have been looked through: strictly, and where it then gives up once more leniently.
 * @throws HostError `unreadable`
 */
export function readBySheetJs(bytes: Uint8Array): { readonly workbook: XLSX.WorkBook; readonly degraded: boolean } {
  try {
    return { workbook: readOnce(bytes, true), degraded: false };
  } catch (strict) {
    if (strict instanceof HostError) throw strict;
    try {
      return { workbook: readOnce(bytes, false), degraded: true };
    } catch (cause) {
      throw unreadable('reader', undefined, cause);
    }
  }
}

function readOnce(bytes: Uint8Array, strict: boolean): XLSX.WorkBook {
  forgetFormats();
  return XLSX.read(bytes, { ...OPTIONS, WTF: strict });
}

/** SheetJS keeps one table of number formats for all files: without this, one file's formats would show in the next. */
function forgetFormats(): void {
  const table: Record<number, string> = XLSX.SSF._table;
  for (const id of Object.keys(table)) delete table[Number(id)];
  table[0] = 'General';
  for (const [id, code] of BUILT_IN_FORMATS) table[id] = code;
}
