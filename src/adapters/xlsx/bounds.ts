import { HostError } from '../../app/ports/host-error.js';

/** How much a file may ask of us. Settings: each may be moved, none may be left out. */
export interface Bounds {
  /** Bytes of the file as it came. */
  readonly inputBytes: number;
  /** Entries of the zip, folders included. */
  readonly entries: number;
  /** Bytes of one entry, inflated. */
  readonly entryBytes: number;
  /** Bytes of all entries, inflated. */
  readonly totalBytes: number;
  /** Inflated bytes for each compressed one, minded only above `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  /** Cells of all sheets, blank but formatted ones included. */
  readonly cells: number;
  /** Rows of all sheets that are written out, blank ones included. */
  readonly rows: number;
  /** Places that a reader of the grids walks: each row as far as its last cell, and rows before the last. */
  readonly places: number;
  /** UTF-16 units of one string, as Excel counts them. */
  readonly stringLength: number;
  /** UTF-16 units of all formulas, shared ones written out: one short file can stand for gigabytes. */
  readonly formulaText: number;
  /** Open elements of an XML part. */
  readonly depth: number;
  /** Minded from outside, by whoever runs the reader in a worker: a reader cannot interrupt itself. */
  readonly seconds: number;
}

const MB = 1_048_576;

/** What a county's return never comes near, and two shared cores bear (docs/decisions/0004-reading-workbooks.md). */
export const DEFAULT_BOUNDS: Bounds = {
  inputBytes: 20 * MB,
  entries: 2_000,
  entryBytes: 64 * MB,
  totalBytes: 200 * MB,
  ratio: 200,
  ratioFreeBytes: MB,
  cells: 500_000,
  rows: 1_048_576,
  places: 20_000_000,
  stringLength: 32_767,
  formulaText: 20_000_000,
  depth: 256,
  seconds: 10,
};

/** A bound was passed: `limit` and `found` in the bound's own unit; `work` is steps that a library would take. */
export function tooLarge(bound: keyof Bounds | 'work', limit: number, found: number, where?: string): HostError {
  return new HostError('too-large', { bound, limit, found, ...(where === undefined ? {} : { where }) });
}

/**
 * DOCTYPE and ENTITY: no workbook needs them, and a few lines of them stand for gigabytes. Ends where bombs end, in
 * `too-large`, since nothing short of expanding them tells the two apart.
 */
export function documentType(where: string): HostError {
  return new HostError('too-large', { bound: 'document-type', limit: 0, found: 1, where });
}

/** A reference past XFD1048576. */
export function beyondSheet(reference: string, where: string): HostError {
  return new HostError('too-large', { bound: 'reference', limit: 'XFD1048576', found: reference.slice(0, 40), where });
}

/** The file contradicts itself or its format; `bound` says what was asked of it, `where` the part. */
export function unreadable(bound: string, where?: string, cause?: unknown): HostError {
  return new HostError(
    'unreadable',
    { bound, ...(where === undefined ? {} : { where }) },
    cause === undefined ? {} : { cause },
  );
}

/** @throws HostError `too-large` */
export function checkInputSize(bytes: Uint8Array, bounds: Bounds): void {
  if (bytes.length > bounds.inputBytes) throw tooLarge('inputBytes', bounds.inputBytes, bytes.length);
}
