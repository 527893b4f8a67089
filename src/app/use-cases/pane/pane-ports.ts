import type { Language } from '../../../core/finding/message-of.js';
import type { PackPort } from '../../ports/pack-port.js';
import type { PackTextPort } from '../../ports/pack-text-port.js';
import type { PaneMemoryPort } from '../../ports/pane-memory-port.js';
import type { ReportSheetPort } from '../../ports/report-sheet-port.js';
import type { TimePort } from '../../ports/time-port.js';
import type { WorkbookMarksPort } from '../../ports/workbook-marks-port.js';
import type { WorkbookPartsPort } from '../../ports/workbook-parts-port.js';
import type { WorkbookPort } from '../../ports/workbook-port.js';
import type { WorkbookWatchPort } from '../../ports/workbook-watch-port.js';

/** All that a pane needs from outside. Null: this host cannot do it, and the pane says so when asked. */
export interface PanePorts {
  readonly workbook: WorkbookPort;
  readonly parts: WorkbookPartsPort | null;
  readonly marks: WorkbookMarksPort | null;
  readonly watch: WorkbookWatchPort | null;
  readonly reports: ReportSheetPort | null;
  readonly packs: PackPort;
  readonly packTexts: PackTextPort;
  readonly memory: PaneMemoryPort;
  readonly time: TimePort;
  readonly about: PaneHost;
  /** Our own mistakes, after the pane has said that something went wrong; the entry decides what becomes of them. */
  wrong(error: unknown): void;
}

export interface PaneHost {
  /** Version of this product. */
  readonly version: string;
  /** The workbook's file name without its folder; null: not saved yet, or not told. Asked anew at each check. */
  fileName(): string | null;
  /** Of the host's interface, where nobody has chosen another. */
  readonly language: Language;
  /** Marks are on where nobody has turned them off: where they cost the workbook nothing. Absent: they are not. */
  readonly marked?: boolean;
}
