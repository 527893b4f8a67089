import { HostError } from '../../app/ports/host-error.js';
import type { CellWrite } from '../../core/completion/plan.js';
import { addressOf, LAST_COLUMN, LAST_ROW } from '../../core/sheet/address.js';
import { DEFAULT_BOUNDS, type Bounds } from './bounds.js';
import { calculateOnLoad, dropCalcChain } from './edit/calculation.js';
import { needsQuotePrefix } from './edit/cell-content.js';
import { editSheet, sheetWrites, touchesFormulas, wantedOf } from './edit/edit-sheet.js';
import { hasFormulas } from './edit/has-formulas.js';
import { openDraft } from './edit/open-draft.js';
import type { PackageDraft } from './edit/package-draft.js';
import { refuseWrites, tableHeaders } from './edit/refuse-writes.js';
import { refuseSigned } from './edit/signed.js';
import { surveySheet } from './edit/sheet-survey.js';
import { WorkbookStyles } from './edit/workbook-styles.js';
import { mapWorkbook, type WorkbookMap } from './edit/workbook-map.js';
import type { Inflate } from './zip.js';

export interface EditOptions {
  readonly bounds?: Bounds;
  readonly inflate?: Inflate;
  /** Writes although a digital signature will no longer hold. */
  readonly allowSigned?: boolean;
  /** Writes locked cells of protected sheets too: for new results of formulas that stay as they are, which Excel works out there as well. */
  readonly allowLocked?: boolean;
}

/**
 * Writes cells into a copy of an .xlsx or .xlsm and loses nothing else (docs/decisions/0005-surgical-editing.md): parts that
 * need no change are copied byte for byte, others differ only where cells, their formats or the order to recalculate are.
 * The whole plan or nothing; the last of several writes to a cell counts; what cells hold now is not compared with what
 * was expected (the port does that). An empty plan gives the bytes as they came.
 * @throws HostError `not-writable`, `signed`, `sheet-missing`, `protected-sheet`, `merged-cell`, `array-formula`,
 * `unreadable`, `encrypted`, `too-large`
 */
export function editWorkbook(bytes: Uint8Array, plan: readonly CellWrite[], options: EditOptions = {}): Uint8Array {
  if (plan.length === 0) return bytes;
  const { bounds = DEFAULT_BOUNDS, inflate, allowSigned = false, allowLocked = false } = options;
  const draft = openDraft(bytes, bounds, inflate);
  if (!allowSigned) refuseSigned(draft);
  const map = mapWorkbook(draft);
  const styles = new WorkbookStyles(draft, map);
  const edited = bySheet(plan).map(([sheet, writes]) => writeSheet({ draft, map, styles, allowLocked }, sheet, writes));
  styles.save();
  if (edited.some(({ chain }) => chain)) dropCalcChain(draft, map);
  if (edited.some(({ formulas }) => formulas) || hasFormulas(draft, map)) calculateOnLoad(draft, map);
  return draft.bytes();
}

interface Edited {
  /** The calculation chain is no longer true. */
  readonly chain: boolean;
  /** The sheet holds formulas. */
  readonly formulas: boolean;
}

interface Editing {
  readonly draft: PackageDraft;
  readonly map: WorkbookMap;
  readonly styles: WorkbookStyles;
  readonly allowLocked: boolean;
}

function writeSheet({ draft, map, styles, allowLocked }: Editing, sheet: string, plan: readonly CellWrite[]): Edited {
  const part = map.sheets.find(({ name }) => name === sheet)?.part ?? null;
  if (part === null || !draft.has(part)) throw new HostError('sheet-missing', { sheet });
  const writes = sheetWrites(plan);
  const survey = surveySheet(draft.text(part), part, wantedOf(writes), draft.bounds);
  refuseWrites(survey, sheet, tableHeaders(draft, part), (style) => !allowLocked && styles.isLocked(style));
  const styleFor = (style: number | null, write: CellWrite): number | null =>
    styles.changed(style, { format: write.format, quotePrefix: needsQuotePrefix(write) });
  draft.setText(part, editSheet(survey, writes, styleFor, draft.bounds.entryBytes));
  const chain = touchesFormulas(survey, writes);
  return { chain, formulas: chain || survey.hasFormulas };
}

function bySheet(plan: readonly CellWrite[]): readonly [string, readonly CellWrite[]][] {
  const sheets = new Map<string, CellWrite[]>();
  for (const write of plan) {
    const { sheet, row, column } = write.at;
    const isPlace = [row, column].every((each) => Number.isInteger(each) && each >= 0);
    if (!isPlace || row > LAST_ROW || column > LAST_COLUMN) {
      throw new HostError('not-writable', { reason: 'place', sheet, cell: isPlace ? addressOf(row, column) : '' });
    }
    const writes = sheets.get(sheet);
    if (writes) writes.push(write);
    else sheets.set(sheet, [write]);
  }
  return [...sheets];
}
