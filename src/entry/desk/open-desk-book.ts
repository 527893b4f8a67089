import { readLook } from '../../adapters/xlsx/look/read-look.js';
import type { WorkbookLook } from '../../adapters/xlsx/look/workbook-look.js';
import { readWorkbook } from '../../adapters/xlsx/read-workbook.js';
import { HostError } from '../../app/ports/host-error.js';
import type { DeskBook } from '../../app/use-cases/desk/desk-ports.js';
import type { Explanation } from '../../core/submission/explanation.js';
import { readSubmission } from '../../core/submission/submission-part.js';
import { sheetOfGrid } from '../sheets/sheet-of-grid.js';

/** A return's sheets, to be looked at, and what it explains. @throws HostError as `readWorkbook` */
export function openDeskBook(bytes: Uint8Array, name: string): DeskBook {
  const { grids, facts } = readWorkbook(bytes, { fileName: name });
  const look = lookOf(bytes);
  return {
    sheets: grids.map((grid) => ({ grid, view: sheetOfGrid(grid, look) })),
    explanations: readSubmission(facts.customXml).explanations,
  };
}

/** @throws HostError as `readWorkbook` */
export function explanationsIn(bytes: Uint8Array): readonly Explanation[] {
  return readSubmission(readWorkbook(bytes).facts.customXml).explanations;
}

const PLAIN: WorkbookLook = { styles: [], sheets: [] };

/** A file whose looks cannot be read is shown plain: its cells could. */
function lookOf(bytes: Uint8Array): WorkbookLook {
  try {
    return readLook(bytes);
  } catch (error) {
    if (error instanceof HostError) return PLAIN;
    throw error;
  }
}
