import type { AnnotateWorkbook, Annotated, Annotation } from '../../app/ports/annotate-port.js';
import { DEFAULT_BOUNDS } from './bounds.js';
import { addNotes } from './edit/notes/add-notes.js';
import { addSheet } from './edit/add-sheet.js';
import { openDraft } from './edit/open-draft.js';
import { refuseSigned } from './edit/signed.js';
import { mapWorkbook } from './edit/workbook-map.js';
import { WorkbookStyles } from './edit/workbook-styles.js';
import type { EditOptions } from './edit-workbook.js';

/**
 * A copy of an .xlsx or .xlsm with a reviewer's notes at its cells and a sheet of opinions behind the others; no cell is written,
 * and all else stays byte for byte (docs/decisions/0029-what-goes-out.md). Protected sheets and a locked structure take them:
 * protection is the bureau's own, and neither figures nor structure that it keeps are changed.
 * @throws HostError `not-writable`, `signed`, `unreadable`, `encrypted`, `too-large`
 */
export function annotateWorkbook(bytes: Uint8Array, annotation: Annotation, options: EditOptions = {}): Annotated {
  const { bounds = DEFAULT_BOUNDS, inflate, allowSigned = false } = options;
  const draft = openDraft(bytes, bounds, inflate);
  if (!allowSigned) refuseSigned(draft);
  const map = mapWorkbook(draft);
  const styles = new WorkbookStyles(draft, map);
  const left = addNotes(draft, map, annotation.author, annotation.notes);
  const sheet = addSheet(draft, map, styles, annotation.report, true);
  styles.save();
  return { bytes: draft.bytes(), sheet, left };
}

/** The same as a port, for those who know no options. */
export function xlsxAnnotator(options: EditOptions = {}): AnnotateWorkbook {
  return (bytes, annotation) => annotateWorkbook(bytes, annotation, options);
}
