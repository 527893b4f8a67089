import type { ZipEntry } from './zip-directory.js';

/** What a template brings along is small; sheets differ from return to return and are not worth keeping. */
const LARGEST = 65_536;
const AT_MOST = 64;
const MOST_MET = 1_024;

interface Remembered {
  readonly raw: Uint8Array;
  readonly content: Uint8Array;
}

/**
 * Entries that were inflated and found true lately, by their compressed bytes. The returns of one template have the same
 * styles, theme and relationships to the byte: from the third time on they need no inflating. An entry that comes once is a
 * return's own and would only push out the others. The bytes themselves are compared, as a CRC can be forged.
 */
export interface EntryMemory {
  recall(entry: ZipEntry): Uint8Array | null;
  keep(entry: ZipEntry, content: Uint8Array): void;
}

export function entryMemory(): EntryMemory {
  const known = new Map<number, Remembered>();
  const met = new Set<number>();
  /** By CRC: two entries of one CRC are kept too early, no more. */
  const isNew = (crc: number): boolean => {
    if (met.has(crc)) return false;
    if (met.size >= MOST_MET) met.clear();
    met.add(crc);
    return true;
  };
  return {
    recall(entry) {
      const before = known.get(entry.crc);
      return before && before.content.length === entry.size && sameBytes(before.raw, entry.raw) ? before.content : null;
    },
    keep(entry, content) {
      if (content.length > LARGEST || isNew(entry.crc)) return;
      if (known.size >= AT_MOST) known.clear();
      known.set(entry.crc, { raw: entry.raw.slice(), content });
    },
  };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
}
