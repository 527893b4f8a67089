import { checkInputSize, tooLarge, unreadable, type Bounds } from './bounds.js';
import { crc32 } from './crc32.js';
import { inflateAnywhere, type Inflate } from './inflate.js';
import { readZipDirectory, type ZipEntry } from './zip-directory.js';
import { entryMemory } from './remembered-entries.js';
import { zipNameKey } from './zip-name.js';
import { mostByRatio, ratioOf } from './zip-sizes.js';

export type { Inflate } from './inflate.js';
export { writeZip, type NewZipEntry } from './write-zip.js';
export type { ZipEntry } from './zip-directory.js';

export interface ZipPackage {
  /** In the directory's order, folders included. */
  readonly entries: readonly ZipEntry[];
  /** Case folded; a leading slash does not matter. */
  find(name: string): ZipEntry | null;
  /**
   * The entry inflated, within bounds, its size and CRC found true. Small ones are kept; a large one is inflated again.
   * @throws HostError `too-large` or `unreadable`
   */
  read(entry: ZipEntry): Uint8Array;
}

/** Larger entries are not kept: a workbook's sheets are read once each, and 200 MB of them would stay in memory. */
const KEPT_BYTES = 4_194_304;

/**
 * Opens a zip whose directory keeps to the bounds. Nothing is inflated until it is asked for.
 * @throws HostError `unreadable`, `encrypted` or `too-large`, with what was asked and what was found
 */
export function openZip(bytes: Uint8Array, bounds: Bounds, inflate: Inflate = inflateAnywhere): ZipPackage {
  checkInputSize(bytes, bounds);
  const { entries, byName } = readZipDirectory(bytes, bounds);
  const kept = new Map<ZipEntry, Uint8Array>();
  const counted = new Set<ZipEntry>();
  let total = 0;
  return {
    entries,
    // most names are asked for as they are folded
    find: (name) => byName.get(name) ?? byName.get(zipNameKey(name)) ?? null,
    read(entry) {
      const known = kept.get(entry);
      if (known) return known;
      const again = counted.has(entry);
      const content = readEntry(entry, bounds, again ? entry.size : bounds.totalBytes - total, inflate);
      if (!again) total += content.length;
      counted.add(entry);
      if (content.length <= KEPT_BYTES) kept.set(entry, content);
      return content;
    },
  };
}

/** Declared sizes are promises: the real size is what comes out, and it is the bounds that end it. */
function readEntry(entry: ZipEntry, bounds: Bounds, left: number, inflate: Inflate): Uint8Array {
  const known = entry.method === 8 && entry.size <= left ? MEMORY.recall(entry) : null;
  if (known) return known;
  const content = entry.method === 0 ? entry.raw : inflated(entry, bounds, left, inflate);
  if (content.length !== entry.size) throw unreadable('declared-size', entry.name);
  if ((inflate.crc32 ?? crc32)(content) !== entry.crc) throw unreadable('crc', entry.name);
  if (entry.method === 8) MEMORY.keep(entry, content);
  return content;
}

const MEMORY = entryMemory();

function inflated(entry: ZipEntry, bounds: Bounds, left: number, inflate: Inflate): Uint8Array {
  const byRatio = mostByRatio(entry, bounds);
  const most = Math.min(byRatio, bounds.entryBytes, left);
  try {
    return inflate(entry.raw, most, entry.size);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw unreadable('deflate', entry.name, cause);
    if (most === byRatio) throw tooLarge('ratio', bounds.ratio, ratioOf(most + 1, entry), entry.name);
    const bound = most === bounds.entryBytes ? 'entryBytes' : 'totalBytes';
    throw tooLarge(bound, bounds[bound], bounds[bound] + 1, entry.name);
  }
}
