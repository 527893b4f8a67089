import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/adapters/xlsx/crc32.js';

/** An entry as it should be, and what to say of it that is not so. */
export interface CraftedEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Stored unless true. */
  readonly deflate?: boolean;
  /** The compressed bytes, if not what deflate makes of `bytes`. */
  readonly raw?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly compressedSize?: number;
  readonly localName?: string;
  /** Sizes and CRC behind the data, as streaming writers do; the local header has zeros. */
  readonly descriptor?: boolean;
  /** Sizes and offset in a zip64 extra field. */
  readonly zip64?: boolean;
  /** Where the directory says that the entry is; nothing is written for it. */
  readonly offset?: number;
}

export interface CraftedZip {
  readonly comment?: Uint8Array;
  readonly behind?: Uint8Array;
  readonly before?: Uint8Array;
  /** Number of entries to claim. */
  readonly count?: number;
  readonly directoryOffset?: number;
}

const utf8 = new TextEncoder();

/** Writes a zip byte by byte, true to what each entry claims and not to what it holds. */
export function craftZip(entries: readonly CraftedEntry[], options: CraftedZip = {}): Uint8Array {
  const chunks: Uint8Array[] = [options.before ?? new Uint8Array(0)];
  let at = chunks[0]!.length;
  const push = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    at += chunk.length;
  };
  const offsets: number[] = [];
  const facts = entries.map(factsOf);
  entries.forEach((entry, index) => {
    offsets.push(entry.offset ?? at);
    if (entry.offset !== undefined) return;
    push(localHeader(entry, facts[index]!));
    push(facts[index]!.raw);
    if (entry.descriptor)
      push(fields([0x08074b50, 4], [facts[index]!.crc, 4], [facts[index]!.packed, 4], [facts[index]!.size, 4]));
  });
  const directory = at;
  entries.forEach((entry, index) => push(centralHeader(entry, facts[index]!, offsets[index]!)));
  const size = at - directory;
  const comment = options.comment ?? new Uint8Array(0);
  const count = options.count ?? entries.length;
  push(
    fields(
      [0x06054b50, 4],
      [0, 4],
      [count, 2],
      [count, 2],
      [size, 4],
      [options.directoryOffset ?? directory, 4],
      [comment.length, 2],
    ),
  );
  push(comment);
  push(options.behind ?? new Uint8Array(0));
  return joined(chunks);
}

/** A whole, honest zip of text parts, deflated. */
export function zipOf(parts: { readonly [name: string]: string | Uint8Array }): Uint8Array {
  return craftZip(
    Object.entries(parts).map(([name, content]) => ({
      name,
      bytes: typeof content === 'string' ? utf8.encode(content) : content,
      deflate: true,
    })),
  );
}

interface EntryFacts {
  readonly raw: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

function factsOf(entry: CraftedEntry): EntryFacts {
  const raw = entry.raw ?? (entry.deflate ? new Uint8Array(deflateRawSync(entry.bytes)) : entry.bytes);
  return {
    raw,
    method: entry.method ?? (entry.deflate || entry.raw ? 8 : 0),
    flags: (entry.flags ?? 0) | (entry.descriptor ? 8 : 0),
    crc: entry.crc ?? crc32(entry.bytes),
    packed: entry.compressedSize ?? raw.length,
    size: entry.size ?? entry.bytes.length,
  };
}

function localHeader(entry: CraftedEntry, { method, flags, crc, packed, size }: EntryFacts): Uint8Array {
  const name = utf8.encode(entry.localName ?? entry.name);
  const sizes = entry.descriptor ? [0, 0, 0] : [crc, packed, size];
  const head = fields(
    [0x04034b50, 4],
    [20, 2],
    [flags, 2],
    [method, 2],
    [0, 4],
    ...sizes.map((value) => [value, 4] as const),
    [name.length, 2],
    [0, 2],
  );
  return joined([head, name]);
}

function centralHeader(
  entry: CraftedEntry,
  { method, flags, crc, packed, size }: EntryFacts,
  offset: number,
): Uint8Array {
  const name = utf8.encode(entry.name);
  const wide = entry.zip64 ? fields([1, 2], [24, 2], [size, 8], [packed, 8], [offset, 8]) : new Uint8Array(0);
  const narrow = entry.zip64 ? [0xffffffff, 0xffffffff, 0xffffffff] : [packed, size, offset];
  const head = fields(
    [0x02014b50, 4],
    [20, 2],
    [20, 2],
    [flags, 2],
    [method, 2],
    [0, 4],
    [crc, 4],
    [narrow[0]!, 4],
    [narrow[1]!, 4],
    [name.length, 2],
    [wide.length, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [narrow[2]!, 4],
  );
  return joined([head, name, wide]);
}

/** Little-endian numbers, each in so many bytes. */
export function fields(...numbers: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  const bytes = numbers.flatMap(([value, width]) =>
    Array.from({ length: width }, (_, index) => Math.floor(value / 256 ** index) % 256),
  );
  return Uint8Array.from(bytes);
}

export function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
