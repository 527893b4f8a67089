import type { ArchivePort } from '../../app/ports/archive-port.js';
import { DEFAULT_BOUNDS, type Bounds } from './bounds.js';
import { openZip } from './zip.js';

const MB = 1_048_576;

/** A zip of thousands of returns; each entry may be what a single file may. */
const ARCHIVE_BOUNDS: Bounds = {
  ...DEFAULT_BOUNDS,
  inputBytes: 400 * MB,
  entries: 20_000,
  entryBytes: DEFAULT_BOUNDS.inputBytes,
  totalBytes: 1_024 * MB,
};

/** Zips of returns, within bounds of their own. */
export function zipArchives(bounds: Bounds = ARCHIVE_BOUNDS): ArchivePort {
  return {
    open(bytes) {
      const zip = openZip(bytes, bounds);
      return zip.entries
        .filter(({ name }) => !name.endsWith('/'))
        .map((entry) => ({ name: entry.name, size: entry.size, bytes: () => zip.read(entry) }));
    },
  };
}
