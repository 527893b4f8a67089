import { HostError } from '../../../app/ports/host-error.js';
import { tooLarge, unreadable, type Bounds } from '../bounds.js';
import { BiffWork } from './biff-work.js';

/** Record types of a workbook stream ([MS-XLS] 2.3.2) that carry cells, and how many cells one stands for. */
const CELLS: ReadonlyMap<number, (length: number) => number> = new Map([
  [0x0006, () => 1], // Formula, here and under its older numbers
  [0x0206, () => 1],
  [0x0406, () => 1],
  [0x0201, () => 1], // Blank
  [0x0203, () => 1], // Number
  [0x0204, () => 1], // Label
  [0x0205, () => 1], // BoolErr
  [0x027e, () => 1], // RK
  [0x00d6, () => 1], // RString
  [0x00fd, () => 1], // LabelSst
  [0x00bd, (length: number) => Math.floor((length - 6) / 6)], // MulRk
  [0x00be, (length: number) => Math.floor((length - 6) / 2)], // MulBlank
]);
const FORMULA: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406]);
const MULTIPLE: ReadonlySet<number> = new Set([0x00bd, 0x00be]);
const FILE_PASS = 0x002f;
const MERGE_CELLS = 0x00e5;
const ARRAY = 0x0221;
const SHARED_FORMULA = 0x04bc;
const BOF = 0x0809;

/**
 * All else that the reader is given: EOF, ExternSheet, Lbl, Date1904, Protect, Continue, CodePage, ColInfo, WsBool,
 * BoundSheet8, XF, SST, SupBook, String, ExternName, Dimensions, Row, Format. Hyperlinks above all are kept from it: one
 * of 44 bytes makes it walk four thousand million cells.
 */
const KEPT: ReadonlySet<number> = new Set([
  ...[0x000a, 0x0017, 0x0018, 0x0022, 0x0012, 0x003c, 0x0042, 0x007d, 0x0081, 0x0085, 0x00e0, 0x00fc, 0x01ae],
  ...[0x0207, 0x0223, 0x0023, 0x0200, 0x0208, 0x041e, BOF, MERGE_CELLS, ARRAY, SHARED_FORMULA, ...CELLS.keys()],
]);
/** Mms, a count of menu entries: the reader knows it and does nothing about it. */
const IGNORED = 0x00c1;

const LAST_BIFF_COLUMN = 255;
const MOST_ARRAYS = 2_000;
const MOST_MERGES = 65_536;
/** Formula tokens of a byte are at most some ten characters of text. */
const TEXT_A_BYTE = 10;

export interface BiffStream {
  /** The stream with all records that the reader does not need made void; offsets stay, since sheets are found by them. */
  readonly bytes: Uint8Array;
  /** Older than BIFF8: text is in the writer's code page, and may be read wrong. */
  readonly old: boolean;
}

/**
 * Looks through a workbook stream before any library does.
 * @throws HostError `encrypted`, `too-large` or `unreadable`
 */
export function surveyBiff(stream: Uint8Array, bounds: Bounds): BiffStream {
  const bytes = stream.slice();
  const view = new DataView(bytes.buffer);
  const work = new BiffWork();
  const counts = { cells: 0, formulas: 0, arrays: 0, merges: 0, longestShared: 0 };
  if (bytes.length < 8 || view.getUint16(0, true) !== BOF) throw unreadable('biff');
  const old = view.getUint16(4, true) < 0x0600;
  for (let at = 0; at + 4 <= bytes.length;) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > bytes.length) {
      // what follows the last sheet is padding; a cut record is no record
      bytes.fill(0, at);
      break;
    }
    if (type === FILE_PASS) throw new HostError('encrypted', { bound: 'file-pass' });
    if (!KEPT.has(type)) view.setUint16(at, type === 0 ? 0 : IGNORED, true);
    else {
      const data = new DataView(bytes.buffer, at + 4, length);
      work.add(type, data);
      count(counts, data, type, bounds);
    }
    at += 4 + length;
  }
  return { bytes, old };
}

interface Counts {
  cells: number;
  formulas: number;
  arrays: number;
  merges: number;
  longestShared: number;
}

function count(counts: Counts, data: DataView, type: number, bounds: Bounds): void {
  const cells = CELLS.get(type);
  if (cells) {
    checkPlace(data, type);
    counts.cells += Math.max(1, cells(data.byteLength));
    if (FORMULA.has(type)) counts.formulas += 1;
  } else if (type === ARRAY) counts.arrays += 1;
  else if (type === MERGE_CELLS) counts.merges += data.byteLength >= 2 ? data.getUint16(0, true) : 0;
  else if (type === SHARED_FORMULA) counts.longestShared = Math.max(counts.longestShared, data.byteLength);
  const most = { cells: bounds.cells, arrays: MOST_ARRAYS, merges: MOST_MERGES } as const;
  for (const each of ['cells', 'arrays', 'merges'] as const) {
    if (counts[each] > most[each]) throw tooLarge('cells', most[each], counts[each]);
  }
  const text = counts.formulas * counts.longestShared * TEXT_A_BYTE;
  if (text > bounds.formulaText * TEXT_A_BYTE) throw tooLarge('formulaText', bounds.formulaText, text);
}

/** Row, column, and for several cells in one record the last column. Rows are 16 bits, as the format's are. */
function checkPlace(data: DataView, type: number): void {
  if (data.byteLength < 6) throw unreadable('biff');
  const first = data.getUint16(2, true);
  const last = MULTIPLE.has(type) ? data.getUint16(data.byteLength - 2, true) : first;
  if (last > LAST_BIFF_COLUMN || last < first) throw unreadable('cell-place');
}
