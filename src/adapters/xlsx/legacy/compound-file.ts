import { unreadable } from '../bounds.js';

/** A compound file ([MS-CFB]): a small file system in one file, which .xls, .et and encrypted workbooks are. */
export interface CompoundFile {
  /** Names in the root, as written. */
  readonly names: readonly string[];
  /** A stream of the root by its name, whatever its case; null: none. @throws HostError `unreadable` for a broken chain */
  stream(name: string): Uint8Array | null;
}

interface DirectoryEntry {
  readonly name: string;
  /** 1 storage, 2 stream, 5 root. */
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const HEADER = 512;
const HEADER_FAT_ENTRIES = 109;
const MINI_SECTOR = 64;
/** Streams below this size lie in the mini stream. */
const MINI_CUTOFF = 4_096;
const ENTRY = 128;
const LAST_SECTOR = 0xfffffffa;

/**
 * Opens a compound file. Every chain is followed at most once around: the libraries at hand run forever on a loop.
 * @throws HostError `unreadable`
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const reader = new SectorReader(bytes);
  const entries = readDirectory(reader.chain(reader.directoryStart));
  const root = entries[0];
  if (root?.type !== 5) throw unreadable('compound-file');
  const children = childrenOf(entries, root.child);
  let mini: { readonly stream: Uint8Array; readonly next: DataView } | null = null;
  return {
    names: children.map(({ name }) => name),
    stream(name) {
      const entry = children.find((each) => each.type === 2 && each.name.toLowerCase() === name.toLowerCase());
      if (!entry) return null;
      if (entry.size >= MINI_CUTOFF) return reader.chain(entry.start, entry.size);
      mini ??= { stream: reader.chain(root.start), next: viewOf(reader.chain(reader.miniFatStart)) };
      return miniChain(mini.stream, mini.next, entry);
    },
  };
}

class SectorReader {
  readonly directoryStart: number;
  readonly miniFatStart: number;
  private readonly view: DataView;
  private readonly size: number;
  private readonly fat: readonly number[];
  private readonly sectors: number;

  constructor(private readonly bytes: Uint8Array) {
    this.view = viewOf(bytes);
    if (bytes.length < HEADER * 2) throw unreadable('compound-file');
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw unreadable('compound-file');
    this.size = 1 << shift;
    this.sectors = Math.ceil(bytes.length / this.size) - 1;
    this.directoryStart = this.view.getUint32(48, true);
    this.miniFatStart = this.view.getUint32(60, true);
    this.fat = this.fatSectors();
  }

  /** The bytes of a chain, at most `most` of them; a sector past the end of the file is cut off with it. */
  chain(start: number, most = Infinity): Uint8Array {
    const parts: Uint8Array[] = [];
    let length = 0;
    for (let sector = start, steps = 0; sector < LAST_SECTOR && length < most; sector = this.next(sector), steps += 1) {
      if (sector >= this.sectors || steps > this.sectors) throw unreadable('compound-chain');
      const part = this.bytes.subarray((sector + 1) * this.size, (sector + 2) * this.size);
      parts.push(part);
      length += part.length;
    }
    const whole = new Uint8Array(Math.min(length, most));
    let at = 0;
    for (const part of parts) {
      whole.set(part.subarray(0, whole.length - at), at);
      at += part.length;
    }
    return whole;
  }

  private next(sector: number): number {
    const perSector = this.size / 4;
    const fatSector = this.fat[Math.floor(sector / perSector)];
    const at = fatSector === undefined ? Infinity : (fatSector + 1) * this.size + (sector % perSector) * 4;
    return at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : LAST_SECTOR;
  }

  private fatSectors(): readonly number[] {
    const found: number[] = [];
    const add = (at: number): void => {
      const sector = this.view.getUint32(at, true);
      if (sector < this.sectors) found.push(sector);
    };
    for (let index = 0; index < HEADER_FAT_ENTRIES; index += 1) add(76 + index * 4);
    let more = this.view.getUint32(68, true);
    for (let steps = 0; more < this.sectors && steps <= this.sectors; steps += 1) {
      const at = (more + 1) * this.size;
      if (at + this.size > this.bytes.length) break;
      for (let index = 0; index < this.size / 4 - 1; index += 1) add(at + index * 4);
      more = this.view.getUint32(at + this.size - 4, true);
    }
    return found;
  }
}

function readDirectory(bytes: Uint8Array): readonly DirectoryEntry[] {
  const view = viewOf(bytes);
  const utf16 = new TextDecoder('utf-16le');
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    const nameBytes = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2;
    entries.push({
      name: utf16.decode(bytes.subarray(at, at + nameBytes)),
      type: bytes[at + 66]!,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The root's own entries: embedded objects have streams of the same names deeper down. */
function childrenOf(entries: readonly DirectoryEntry[], first: number): readonly DirectoryEntry[] {
  const seen = new Set<number>();
  const waiting = [first];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    waiting.push(entry.left, entry.right);
  }
  return [...seen].sort((a, b) => a - b).map((index) => entries[index]!);
}

function miniChain(stream: Uint8Array, next: DataView, { start, size }: DirectoryEntry): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (let sector = start; at < size; at += MINI_SECTOR) {
    const from = sector * MINI_SECTOR;
    if (from >= stream.length) throw unreadable('compound-chain');
    whole.set(stream.subarray(from, from + Math.min(MINI_SECTOR, size - at)), at);
    sector = sector * 4 + 4 <= next.byteLength ? next.getUint32(sector * 4, true) : LAST_SECTOR;
  }
  return whole;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
