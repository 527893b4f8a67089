import { tooLarge, type Bounds } from './bounds.js';

interface Sizes {
  readonly name: string;
  readonly compressedSize: number;
  readonly size: number;
}

/** @throws HostError `too-large` for what entries say of themselves; what they hold is found out as they are read */
export function checkDeclaredSizes(entries: readonly Sizes[], bounds: Bounds): void {
  let total = 0;
  for (const entry of entries) {
    if (entry.size > bounds.entryBytes) throw tooLarge('entryBytes', bounds.entryBytes, entry.size, entry.name);
    if (entry.size > mostByRatio(entry, bounds))
      throw tooLarge('ratio', bounds.ratio, ratioOf(entry.size, entry), entry.name);
    total += entry.size;
    if (total > bounds.totalBytes) throw tooLarge('totalBytes', bounds.totalBytes, total);
  }
}

/** Bytes that an entry may inflate to, going by its compressed ones. */
export function mostByRatio({ compressedSize }: Sizes, bounds: Bounds): number {
  return Math.max(bounds.ratioFreeBytes, compressedSize * bounds.ratio);
}

export function ratioOf(size: number, { compressedSize }: Sizes): number {
  return Math.ceil(size / Math.max(1, compressedSize));
}
