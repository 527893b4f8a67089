import type { WorkbookFacts } from '../../core/sheet/facts.js';
import type { SheetGrid } from '../../core/sheet/grid.js';
import { checkInputSize, DEFAULT_BOUNDS, type Bounds } from './bounds.js';
import type { Inflate } from './inflate.js';
import { readCompound } from './legacy/read-compound.js';
import { readDelimited } from './read/delimited-text.js';
import { findWorkbook, notAWorkbook } from './read/find-workbook.js';
import { looksOfBytes } from './read/looks-of-bytes.js';
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

/** Text carries no macros, links or signatures. */
const TEXT_FACTS: WorkbookFacts = {
  macros: false,
  externalLinks: [],
  customXml: [],
  signed: false,
  threadedComments: false,
  degraded: false,
};

/**
 * Reads a workbook file, by what its first bytes are and not by its name: .xlsx and .xlsm, .xls and .et, and, where the name
 * says so, .csv, .tsv and .txt. Needs nothing of Node or of a browser.
 * @throws HostError `unreadable`, `encrypted`, `not-a-workbook` or `too-large`, and nothing else
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): ReadWorkbook {
  const { bounds = DEFAULT_BOUNDS, inflate, fileName = '' } = options;
  checkInputSize(bytes, bounds);
  const looks = looksOfBytes(bytes);
  if (looks === 'zip') {
    const pack = workbookPackage(openZip(bytes, bounds, inflate), bounds, inflate?.decodeUtf8);
    return readPackage(pack, findWorkbook(pack));
  }
  if (looks === 'compound file') return readCompound(bytes, bounds);
  if (looks === 'text' && /\.(?:csv|tsv|txt)$/i.test(fileName)) {
    return { grids: [readDelimited(bytes, fileName, bounds)], facts: TEXT_FACTS };
  }
  throw notAWorkbook(looks);
}
