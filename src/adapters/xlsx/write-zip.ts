import { Deflate, deflateSync } from 'fflate';
import { finished, type Steps } from '../../core/steps.js';
import { crc32 } from './crc32.js';
import type { ZipEntry } from './zip-directory.js';

/** An entry to make. */
export interface NewZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Deflated unless false, or unless that does not make it smaller. */
  readonly compress?: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_FLAG = 0x0800;
const DESCRIPTOR_FLAG = 0x0008;
/** 1980-01-01 00:00, the first that zip can say: the same input gives the same file. */
const NO_TIME = 0x00210000;
const VERSION = 20;

/**
 * Writes a zip in the order given. A `ZipEntry` keeps its compressed bytes, times, attributes, extra fields and comment;
 * only its data descriptor, if it had one, goes into the header.
 */
export function writeZip(parts: readonly (ZipEntry | NewZipEntry)[]): Uint8Array {
  return finished(writingZip(parts));
}

/** The same, with rests among large parts. */
export function* writingZip(parts: readonly (ZipEntry | NewZipEntry)[]): Steps<Uint8Array> {
  const entries: ZipEntry[] = [];
  for (const part of parts) {
    entries.push('raw' in part ? part : yield* made(part));
    yield;
  }
  const size = entries.reduce((total, entry) => total + localSize(entry) + centralSize(entry), 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    at = writeLocal(bytes, view, at, entry);
  }
  const directory = at;
  entries.forEach((entry, index) => {
    at = writeCentral(bytes, view, at, entry, offsets[index]!);
  });
  writeEnd(view, at, entries.length, directory);
  return bytes;
}

/** Bytes that are deflated between two rests. */
const AT_ONCE = 262_144;

function* deflating(bytes: Uint8Array): Steps<Uint8Array> {
  if (bytes.length <= AT_ONCE) return deflateSync(bytes);
  const chunks: Uint8Array[] = [];
  const stream = new Deflate((chunk) => void chunks.push(chunk));
  for (let from = 0; from < bytes.length; from += AT_ONCE) {
    stream.push(bytes.subarray(from, from + AT_ONCE), from + AT_ONCE >= bytes.length);
    yield;
  }
  const whole = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  append(whole, 0, ...chunks);
  return whole;
}

function* made({ name, bytes, compress = true }: NewZipEntry): Steps<ZipEntry> {
  const deflated = compress ? yield* deflating(bytes) : bytes;
  const method = deflated.length < bytes.length ? 8 : 0;
  const raw = method === 8 ? deflated : bytes;
  const nameBytes = new TextEncoder().encode(name);
  const none = new Uint8Array(0);
  return {
    ...{ name, nameBytes, method, raw },
    flags: nameBytes.length === name.length ? 0 : UTF8_FLAG,
    crc: crc32(bytes),
    compressedSize: raw.length,
    size: bytes.length,
    modified: NO_TIME,
    madeBy: VERSION,
    internalAttributes: 0,
    externalAttributes: 0,
    localExtra: none,
    centralExtra: none,
    comment: none,
  };
}

function localSize(entry: ZipEntry): number {
  return 30 + entry.nameBytes.length + entry.localExtra.length + entry.raw.length;
}

function centralSize(entry: ZipEntry): number {
  return 46 + entry.nameBytes.length + entry.centralExtra.length + entry.comment.length;
}

/** Version needed to CRC, sizes and the length of the name: the same 26 bytes in both headers, but for the extra's length. */
function writeShared(view: DataView, at: number, entry: ZipEntry, extra: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~DESCRIPTOR_FLAG, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.raw.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  view.setUint16(at + 24, extra.length, true);
}

function writeLocal(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry): number {
  view.setUint32(at, LOCAL, true);
  writeShared(view, at + 4, entry, entry.localExtra);
  return append(bytes, at + 30, entry.nameBytes, entry.localExtra, entry.raw);
}

function writeCentral(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry, offset: number): number {
  view.setUint32(at, CENTRAL, true);
  view.setUint16(at + 4, entry.madeBy, true);
  writeShared(view, at + 6, entry, entry.centralExtra);
  view.setUint16(at + 32, entry.comment.length, true);
  view.setUint16(at + 36, entry.internalAttributes, true);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, offset, true);
  return append(bytes, at + 46, entry.nameBytes, entry.centralExtra, entry.comment);
}

function writeEnd(view: DataView, at: number, count: number, directory: number): void {
  view.setUint32(at, END, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}

function append(bytes: Uint8Array, at: number, ...parts: readonly Uint8Array[]): number {
  let next = at;
  for (const part of parts) {
    bytes.set(part, next);
    next += part.length;
  }
  return next;
}
