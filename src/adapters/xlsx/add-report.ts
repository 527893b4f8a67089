import type { ReportSheet } from '../../app/ports/report-sheet-port.js';
import { DEFAULT_BOUNDS } from './bounds.js';
import { addSheet } from './edit/add-sheet.js';
import { openDraft } from './edit/open-draft.js';
import { refuseSigned } from './edit/signed.js';
import { mapWorkbook } from './edit/workbook-map.js';
import { WorkbookStyles } from './edit/workbook-styles.js';
import type { EditOptions } from './edit-workbook.js';

/**
 * A copy of an .xlsx or .xlsm with a report as its last sheet, under the name answered. All other parts stay byte for byte but
 * those that list it (docs/decisions/0029-what-goes-out.md). A workbook whose structure is protected takes no sheet.
 * @throws HostError as `editWorkbook`
 */
export function addReport(
  bytes: Uint8Array,
  report: ReportSheet,
  options: EditOptions = {},
): { readonly bytes: Uint8Array; readonly name: string } {
  const { bounds = DEFAULT_BOUNDS, inflate, allowSigned = false } = options;
  const draft = openDraft(bytes, bounds, inflate);
  if (!allowSigned) refuseSigned(draft);
  const map = mapWorkbook(draft);
  const styles = new WorkbookStyles(draft, map);
  const name = addSheet(draft, map, styles, report);
  styles.save();
  return { bytes: draft.bytes(), name };
}
