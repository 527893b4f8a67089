import { nodeInflate } from '../../adapters/xlsx/node-inflate.js';
import { readWorkbook } from '../../adapters/xlsx/read-workbook.js';
import { HostError } from '../../app/ports/host-error.js';
import type { SheetGrid } from '../../core/sheet/grid.js';
import { readBounded } from './read-bounded.js';

/** The sheets of a workbook file. Throws an Error that says in short why it cannot be read. */
export function readBook(path: string): readonly SheetGrid[] {
  const bytes = readBounded(path);
  if (!(bytes instanceof Uint8Array)) throw new Error(`${path}: ${bytes.code} ${bytes.data['bound'] ?? ''}`.trim());
  try {
    return readWorkbook(bytes, { inflate: nodeInflate, fileName: path }).grids;
  } catch (error) {
    if (error instanceof HostError) throw new Error(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
}
