import { HostError } from '../../app/ports/host-error.js';
import { tooLarge, unreadable, type Bounds } from './bounds.js';
import { refuseUnsafeName, zipNameKey } from './zip-name.js';
import { checkDeclaredSizes } from './zip-sizes.js';

/** One entry as the central directory has it, with all that an exact copy needs. */
export interface ZipEntry {
  /** Forward slashes; folders end in one. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** Declared; `ZipPackage.read` finds out. */
  readonly size: number;
  /** Compressed bytes, a view into the file. */
  readonly raw: Uint8Array;
  readonly nameBytes: Uint8Array;
  /** DOS time in the low, date in the high 16 bits. */
  readonly modified: number;
  readonly madeBy: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  /** Extra fields of the local and the central header, zip64 sizes left out. */
  readonly localExtra: Uint8Array;
  readonly centralExtra: Uint8Array;
  readonly comment: Uint8Array;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;
const ENCRYPTED_FLAGS = 0x0001 | 0x0040 | 0x2000;
const ZIP64_EXTRA = 0x0001;
/** Writers that leave UTF-8 unsaid mostly mean it; what is none was written by a Chinese Windows. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });
const GBK = new TextDecoder('gbk');

/** The entries of a zip, in the directory's order and by name, folded. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly byName: ReadonlyMap<string, ZipEntry>;
}

interface Directory {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

/**
 * Reads the central directory; no byte is inflated.
 * @throws HostError `unreadable`, `encrypted` or `too-large`
 */
export function readZipDirectory(bytes: Uint8Array, bounds: Bounds): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(bytes, view);
  if (directory.count > bounds.entries) throw tooLarge('entries', bounds.entries, directory.count);
  const entries: ZipEntry[] = [];
  const spans: Span[] = [];
  const byName = new Map<string, ZipEntry>();
  let at = directory.offset;
  const end = directory.offset + directory.size;
  for (let index = 0; index < directory.count; index += 1) {
    const { entry, next, span } = readEntry(bytes, view, at, end, directory.offset);
    const key = zipNameKey(entry.name);
    if (byName.has(key)) throw unreadable('duplicate-name', entry.name);
    byName.set(key, entry);
    entries.push(entry);
    spans.push(span);
    at = next;
  }
  // entries beyond the count are seen by some readers only
  if (at + 4 <= end && view.getUint32(at, true) === CENTRAL) throw unreadable('directory');
  checkDeclaredSizes(entries, bounds);
  refuseOverlaps(spans);
  return { entries, byName };
}

/** The end record: the last one that fits. A second that also ends the file exactly is an attempt to show two contents. */
function findDirectory(bytes: Uint8Array, view: DataView): Directory {
  const last = view.byteLength - 22;
  const first = Math.max(0, last - MAX_16);
  let found = -1;
  for (let at = last; at >= first; at -= 1) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== END) continue;
    const recordEnd = at + 22 + view.getUint16(at + 20, true);
    if (found < 0 && recordEnd <= view.byteLength) found = at;
    else if (recordEnd === view.byteLength) throw unreadable('end-record');
  }
  if (found < 0) throw unreadable('end-record');
  const directory = find64(view, found) ?? {
    count: view.getUint16(found + 10, true),
    size: view.getUint32(found + 12, true),
    offset: view.getUint32(found + 16, true),
  };
  const disks = view.getUint16(found + 4, true) | view.getUint16(found + 6, true);
  if (disks !== 0 && disks !== MAX_16) throw unreadable('disks');
  if (directory.offset + directory.size > found) throw unreadable('directory-place');
  return directory;
}

function find64(view: DataView, end: number): Directory | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR64) return null;
  const at = whole64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END64) throw unreadable('zip64');
  return { count: whole64(view, at + 32), size: whole64(view, at + 40), offset: whole64(view, at + 48) };
}

function whole64(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw unreadable('zip64');
  return Number(value);
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

interface Numbers {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
  directoryStart: number,
): { readonly entry: ZipEntry; readonly next: number; readonly span: Span } {
  if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw unreadable('directory');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) throw unreadable('directory');
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const extra = viewOf(bytes, nameEnd, extraEnd);
  const name = decodeName(nameBytes);
  refuseUnsafeName(name);
  const flags = view.getUint16(at + 8, true);
  const numbers = readNumbers(view, at, extra, name);
  const method = readMethod(view, at, flags, numbers, name);
  const local = readLocal(bytes, view, numbers, directoryStart, { name, nameBytes, method });
  const entry: ZipEntry = {
    name,
    method,
    flags,
    nameBytes,
    size: numbers.size,
    compressedSize: numbers.compressedSize,
    crc: view.getUint32(at + 16, true),
    raw: bytes.subarray(local.start, local.end),
    modified: view.getUint32(at + 12, true),
    madeBy: view.getUint16(at + 4, true),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    localExtra: withoutZip64(local.extra),
    centralExtra: withoutZip64(extra),
    comment: viewOf(bytes, extraEnd, next),
  };
  return { entry, next, span: { start: numbers.offset, end: local.end, name } };
}

function readMethod(view: DataView, at: number, flags: number, { size, compressedSize }: Numbers, name: string): 0 | 8 {
  if ((flags & ENCRYPTED_FLAGS) !== 0) throw new HostError('encrypted', { bound: 'zip-encryption', where: name });
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw unreadable('method', name);
  if (method === 0 && size !== compressedSize) throw unreadable('stored-size', name);
  return method;
}

function readNumbers(view: DataView, at: number, extra: Uint8Array, name: string): Numbers {
  const size = view.getUint32(at + 24, true);
  const compressedSize = view.getUint32(at + 20, true);
  const offset = view.getUint32(at + 42, true);
  if (size < MAX_32 && compressedSize < MAX_32 && offset < MAX_32) return { size, compressedSize, offset };
  const field = extraFields(extra).find((each) => each.id === ZIP64_EXTRA);
  if (!field) throw unreadable('zip64', name);
  const wide = new DataView(field.data.buffer, field.data.byteOffset, field.data.byteLength);
  let from = 0;
  const widened = (value: number): number => {
    if (value !== MAX_32) return value;
    if (from + 8 > wide.byteLength) throw unreadable('zip64', name);
    from += 8;
    return whole64(wide, from - 8);
  };
  return { size: widened(size), compressedSize: widened(compressedSize), offset: widened(offset) };
}

function readLocal(
  bytes: Uint8Array,
  view: DataView,
  { offset, compressedSize }: Numbers,
  limit: number,
  central: { readonly name: string; readonly nameBytes: Uint8Array; readonly method: number },
): { readonly start: number; readonly end: number; readonly extra: Uint8Array } {
  const { name, nameBytes, method } = central;
  if (offset + 30 > limit || view.getUint32(offset, true) !== LOCAL) throw unreadable('local-header', name);
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  const start = nameEnd + view.getUint16(offset + 28, true);
  const end = start + compressedSize;
  if (end > limit) throw unreadable('entry-place', name);
  const same = nameEnd - offset - 30 === nameBytes.length && holds(bytes, offset + 30, nameBytes);
  // readers that go by the local header would see another part than we do
  if (!same || view.getUint16(offset + 8, true) !== method) throw unreadable('local-header', name);
  return { start, end, extra: viewOf(bytes, nameEnd, start) };
}

function holds(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index += 1) if (bytes[at + index] !== wanted[index]) return false;
  return true;
}

const NOTHING = new Uint8Array(0);

/** Extra fields and comments are mostly empty, and a view costs more than the look at it. */
function viewOf(bytes: Uint8Array, start: number, end: number): Uint8Array {
  return start === end ? NOTHING : bytes.subarray(start, end);
}

interface ExtraField {
  readonly id: number;
  readonly whole: Uint8Array;
  readonly data: Uint8Array;
}

/** Stops quietly at what does not parse: extra fields are others' business, and padding is common. */
function extraFields(extra: Uint8Array): ExtraField[] {
  const fields: ExtraField[] = [];
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + (extra[at + 2]! | (extra[at + 3]! << 8));
    if (end > extra.length) break;
    fields.push({
      id: extra[at]! | (extra[at + 1]! << 8),
      whole: extra.subarray(at, end),
      data: extra.subarray(at + 4, end),
    });
    at = end;
  }
  return fields;
}

function withoutZip64(extra: Uint8Array): Uint8Array {
  if (extra.length === 0) return extra;
  const fields = extraFields(extra);
  if (!fields.some((field) => field.id === ZIP64_EXTRA)) return extra;
  return Uint8Array.from(fields.filter((field) => field.id !== ZIP64_EXTRA).flatMap((field) => [...field.whole]));
}

/** Entries that share bytes make one small file into many large ones (Fifield's bomb). */
function refuseOverlaps(spans: readonly Span[]): void {
  if (followEachOther(spans)) return;
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  sorted.forEach((span, index) => {
    const before = sorted[index - 1];
    if (before && span.start < before.end) throw unreadable('overlap', span.name);
  });
}

/** As nearly every program writes them: nothing is to be sorted. */
function followEachOther(spans: readonly Span[]): boolean {
  let end = 0;
  for (const span of spans) {
    if (span.start < end) return false;
    end = span.end;
  }
  return true;
}

function decodeName(bytes: Uint8Array): string {
  return decoded(bytes).replaceAll('\\', '/');
}

function decoded(bytes: Uint8Array): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    return GBK.decode(bytes);
  }
}
