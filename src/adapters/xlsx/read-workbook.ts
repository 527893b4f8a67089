import type { WorkbookFacts } from '../../core/sheet/facts.js';
import type { SheetGrid } from '../../core/sheet/grid.js';
import { checkInputSize, DEFAULT_BOUNDS, type Bounds } from './bounds.js';
import type { Inflate } from './inflate.js';
import { findWorkbook, notAWorkbook } from './read/find-workbook.js';
import { readPackage } from './read/read-package.js';
import { workbookPackage } from './read/workbook-package.js';
import { openZip } from './zip.js';

export interface ReadOptions {
  readonly bounds?: Bounds;
  /** Node entries pass `nodeInflate`, several times faster than the one that runs anywhere. */
  readonly inflate?: Inflate;
  /** Tells .csv, .tsv and .txt, which have no mark of their own, and names their sheet. */
  readonly fileName?: string;
}

export interface ReadWorkbook {
  readonly grids: readonly SheetGrid[];
  readonly facts: WorkbookFacts;
}

/**
 * Reads a workbook file, by what its first bytes are and not by its name. Needs nothing of Node or of a browser.
 * @throws HostError `unreadable`, `encrypted`, `not-a-workbook` or `too-large`, and nothing else
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): ReadWorkbook {
  const { bounds = DEFAULT_BOUNDS, inflate } = options;
  checkInputSize(bytes, bounds);
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw notAWorkbook('text');
  const pack = workbookPackage(openZip(bytes, bounds, inflate), bounds);
  const part = findWorkbook(pack);
  return readPackage(pack, part.name);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
