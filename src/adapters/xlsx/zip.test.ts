import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { cost } from '../../../test/support/cost.js';
import { refusal } from '../../../test/support/refusal.js';
import {
  craftZip,
  fields,
  joined,
  zipOf,
  type CraftedEntry,
  type CraftedZip,
} from '../../../test/support/zip-crafting.js';
import { DEFAULT_BOUNDS, type Bounds } from './bounds.js';
import { inflateAnywhere } from './inflate.js';
import { nodeInflate } from './node-inflate.js';
import { openZip, writeZip } from './zip.js';

const utf8 = new TextEncoder();
const a = { name: 'a.xml', bytes: utf8.encode('<a/>'), deflate: true } satisfies CraftedEntry;
const b = { name: 'b.xml', bytes: utf8.encode('<b/>') } satisfies CraftedEntry;
const zeros = (size: number): Uint8Array => new Uint8Array(size);
const MB = 1_048_576;

/** Opens, and reads every entry. */
function readAll(bytes: Uint8Array, bounds: Bounds = DEFAULT_BOUNDS, inflate = nodeInflate): string[] {
  const zip = openZip(bytes, bounds, inflate);
  return zip.entries.map((entry) => `${entry.name}=${zip.read(entry).length}`);
}

// prettier-ignore
const taken: readonly { why: string; entries: CraftedEntry[]; zip?: CraftedZip }[] = [
  { why: 'stored and deflated entries',       entries: [a, b] },
  { why: 'a data descriptor',                 entries: [{ ...a, descriptor: true }, b] },
  { why: 'zip64 sizes',                       entries: [{ ...a, zip64: true }, b] },
  { why: 'a comment',                         entries: [a], zip: { comment: utf8.encode('made by hand') } },
  { why: 'a folder entry',                    entries: [{ name: 'xl/', bytes: zeros(0) }, a] },
  { why: 'bytes behind the end',              entries: [a], zip: { behind: utf8.encode('\n') } },
  { why: 'names of other parts, trash too',   entries: [{ ...b, name: '[trash]/0000.dat' }, { ...a, name: '附件.xml' }] },
];
test.each(taken)('opens $why', ({ entries, zip }) => {
  expect(readAll(craftZip(entries, zip))).toEqual(entries.map(({ name, bytes }) => `${name}=${bytes.length}`));
});

test('names of a Chinese Windows, which says no UTF-8, are read and told apart', () => {
  const names = { '兴国.xlsx': [0xd0, 0xcb, 0xb9, 0xfa], '宁都.xlsx': [0xc4, 0xfe, 0xb6, 0xbc] };
  // the crafted names have as many bytes as those of GBK, and are written over by them
  const zip = craftZip([
    { ...a, name: 'AAAA.xlsx' },
    { ...b, name: 'BBBB.xlsx' },
  ]);
  Object.values(names).forEach((gbk, at) => {
    const mark = at === 0 ? 0x41 : 0x42;
    for (let from = 0; from + 4 <= zip.length; from += 1)
      if (zip.subarray(from, from + 4).every((byte) => byte === mark)) zip.set(gbk, from);
  });
  expect(readAll(zip)).toEqual(Object.keys(names).map((name) => `${name}=4`));
});

// prettier-ignore
const refused: readonly { why: string; entries: CraftedEntry[]; zip?: CraftedZip; code: string; bound: string }[] = [
  { why: 'the same name twice',            entries: [a, { ...b, name: 'a.xml' }], code: 'unreadable', bound: 'duplicate-name' },
  { why: 'a name twice but for case',      entries: [a, { ...b, name: 'A.XML' }], code: 'unreadable', bound: 'duplicate-name' },
  { why: 'a name twice but for slashes',   entries: [{ ...a, name: 'x/a' }, { ...b, name: 'x\\a' }], code: 'unreadable', bound: 'duplicate-name' },
  { why: 'a way up',                       entries: [{ ...a, name: '../a.xml' }], code: 'unreadable', bound: 'entry-name' },
  { why: 'a way up with back slashes',     entries: [{ ...a, name: 'x\\..\\..\\a' }], code: 'unreadable', bound: 'entry-name' },
  { why: 'an absolute path',               entries: [{ ...a, name: '/etc/passwd' }], code: 'unreadable', bound: 'entry-name' },
  { why: 'a drive',                        entries: [{ ...a, name: 'C:/a.xml' }], code: 'unreadable', bound: 'entry-name' },
  { why: 'a NUL in a name',                entries: [{ ...a, name: 'a.xml\0.png' }], code: 'unreadable', bound: 'entry-name' },
  { why: 'an empty name',                  entries: [{ ...a, name: '' }], code: 'unreadable', bound: 'entry-name' },
  { why: 'an encrypted entry',             entries: [{ ...a, flags: 1 }], code: 'encrypted', bound: 'zip-encryption' },
  { why: 'strong encryption',              entries: [{ ...a, flags: 0x41 }], code: 'encrypted', bound: 'zip-encryption' },
  { why: 'an unknown method',              entries: [{ ...a, method: 14 }], code: 'unreadable', bound: 'method' },
  { why: 'more entries than claimed',      entries: [a, b], zip: { count: 1 }, code: 'unreadable', bound: 'directory' },
  { why: 'fewer entries than claimed',     entries: [a, b], zip: { count: 3 }, code: 'unreadable', bound: 'directory' },
  { why: 'a directory somewhere else',     entries: [a], zip: { directoryOffset: 5 }, code: 'unreadable', bound: 'directory' },
  { why: 'a directory past the end',       entries: [a], zip: { directoryOffset: 0x7fffffff }, code: 'unreadable', bound: 'directory-place' },
  { why: 'another name before the data',   entries: [{ ...a, localName: 'b.xml' }], code: 'unreadable', bound: 'local-header' },
  { why: 'an entry inside another one',    entries: [{ ...a, deflate: false, bytes: craftZip([b]) }, { ...b, offset: 35 }], code: 'unreadable', bound: 'overlap' },
  { why: 'data into the directory',        entries: [{ ...b, compressedSize: 400, size: 400 }], code: 'unreadable', bound: 'entry-place' },
  { why: 'a stored entry of another size', entries: [{ ...b, size: 3 }], code: 'unreadable', bound: 'stored-size' },
  { why: 'a wrong CRC',                    entries: [{ ...a, crc: 1 }], code: 'unreadable', bound: 'crc' },
  { why: 'a size that is too small',       entries: [{ ...a, size: 3 }], code: 'unreadable', bound: 'declared-size' },
  { why: 'a size that is too large',       entries: [{ ...a, size: 5 }], code: 'unreadable', bound: 'declared-size' },
  { why: 'data that are no deflate',       entries: [{ ...a, raw: utf8.encode('no deflate') }], code: 'unreadable', bound: 'deflate' },
  { why: 'data cut short',                 entries: [{ ...a, raw: deflateRawSync(zeros(9_999)).subarray(0, 9), bytes: zeros(9_999) }], code: 'unreadable', bound: 'deflate' },
  { why: 'a second end record',            entries: [a], zip: { comment: fields([0x06054b50, 4], [0, 16], [0, 2]) }, code: 'unreadable', bound: 'end-record' },
];
test.each(refused)('refuses $why', ({ entries, zip, code, bound }) => {
  const bytes = craftZip(entries, zip);
  expect(refusal(() => readAll(bytes))).toEqual({ code, bound });
  expect(refusal(() => readAll(bytes, DEFAULT_BOUNDS, inflateAnywhere))).toEqual({ code, bound });
});

describe('bombs', () => {
  const bounds: Bounds = { ...DEFAULT_BOUNDS, inputBytes: 4 * MB, entryBytes: 8 * MB, totalBytes: 16 * MB };
  const deflated = (size: number): Uint8Array => new Uint8Array(deflateRawSync(zeros(size), { level: 9 }));
  const noise = Uint8Array.from({ length: 5 * MB }, (_, index) => (index * 2654435761) >>> 24);
  // prettier-ignore
  const bombs: readonly { why: string; entries: CraftedEntry[]; bound: string }[] = [
    { why: 'a file over the input bound',      entries: [{ ...b, bytes: noise }], bound: 'inputBytes' },
    { why: 'too many entries',                 entries: Array.from({ length: 2_001 }, (_, n) => ({ ...b, name: `${n}` })), bound: 'entries' },
    { why: 'an entry that owns up to its size', entries: [{ ...a, bytes: zeros(9 * MB) }], bound: 'entryBytes' },
    { why: 'a ratio that is owned up to',      entries: [{ ...a, bytes: zeros(2 * MB) }], bound: 'ratio' },
    { why: 'a lie about the size',             entries: [{ ...a, bytes: zeros(0), raw: deflated(100 * MB), size: 1_000 }], bound: 'entryBytes' },
    { why: 'a small lie, with a high ratio',   entries: [{ ...a, bytes: zeros(0), raw: deflated(3 * MB), size: 1_000 }], bound: 'ratio' },
    { why: 'a lie of size zero',               entries: [{ ...a, bytes: zeros(0), raw: deflated(100 * MB), size: 0 }], bound: 'entryBytes' },
    { why: 'many that add up',                 entries: Array.from({ length: 40 }, (_, n) => ({ ...a, name: `${n}`, bytes: zeros(MB) })), bound: 'totalBytes' },
    { why: 'many that add up and lie',         entries: Array.from({ length: 40 }, (_, n) => ({ ...a, name: `${n}`, bytes: zeros(0), raw: deflated(MB), size: 10, crc: 0 })), bound: '' },
  ];
  test.each(bombs)('stops $why soon, with little memory', ({ entries, bound }) => {
    const bytes = craftZip(entries);
    for (const inflate of [nodeInflate, inflateAnywhere]) {
      let found: unknown = null;
      const { cpuMs, bufferMegabytes } = cost(() => (found = refusal(() => readAll(bytes, bounds, inflate))));
      expect(cpuMs).toBeLessThan(DEFAULT_BOUNDS.seconds * 1_000);
      expect(bufferMegabytes).toBeLessThan(64);
      expect(found).toEqual(
        bound === '' ? { code: 'unreadable', bound: 'declared-size' } : { code: 'too-large', bound },
      );
    }
  });

  test('exactly the bound is not past it', () => {
    const whole = Uint8Array.from({ length: 8 * MB }, (_, index) => (index % 251) ^ (index >>> 12));
    expect(readAll(craftZip([{ name: 'a', bytes: whole, deflate: true }]), bounds)).toEqual([`a=${8 * MB}`]);
    expect(readAll(craftZip([{ name: 'a', bytes: zeros(MB), deflate: true }]), bounds)).toEqual([`a=${MB}`]);
  });

  test('the bound on all entries counts what comes out, once for each entry', () => {
    const part = Uint8Array.from({ length: 6 * MB }, (_, index) => (index % 251) ^ (index >>> 12));
    const zip = openZip(
      craftZip([1, 2].map((n) => ({ name: `${n}`, bytes: part, deflate: true }))),
      bounds,
      nodeInflate,
    );
    for (let again = 0; again < 3; again += 1)
      for (const entry of zip.entries) expect(zip.read(entry)).toHaveLength(6 * MB);
  });
});

test('finds by name, case folded, a leading slash aside', () => {
  const zip = openZip(zipOf({ 'xl/Workbook.xml': '<w/>' }), DEFAULT_BOUNDS);
  expect(zip.find('/XL/workbook.XML')?.name).toBe('xl/Workbook.xml');
  expect(zip.find('workbook.xml')).toBeNull();
});

test('a zip that begins elsewhere is none that we read', () => {
  expect(refusal(() => readAll(craftZip([a], { before: utf8.encode('MZ…') })))).toBeNull();
  expect(refusal(() => readAll(joined([utf8.encode('junk'), craftZip([a])])))).toEqual({
    code: 'unreadable',
    bound: 'directory',
  });
});

describe('writing', () => {
  const original = craftZip([
    { ...a, descriptor: true },
    b,
    { name: '附件.xml', bytes: utf8.encode('<c/>'), deflate: true, zip64: true },
  ]);

  test('untouched entries keep their compressed bytes, in their order', () => {
    const zip = openZip(original, DEFAULT_BOUNDS);
    const again = openZip(writeZip(zip.entries), DEFAULT_BOUNDS);
    expect(again.entries.map(({ name, method, crc, raw }) => [name, method, crc, [...raw]])).toEqual(
      zip.entries.map(({ name, method, crc, raw }) => [name, method, crc, [...raw]]),
    );
    expect(writeZip(again.entries)).toEqual(writeZip(zip.entries));
  });

  test('new entries are read back, stored or deflated, and the same each time', () => {
    const parts = [
      { name: 'text.xml', bytes: utf8.encode('<x>'.repeat(1_000)) },
      { name: 'stored.xml', bytes: utf8.encode('<x>'.repeat(1_000)), compress: false },
      { name: 'tiny.xml', bytes: utf8.encode('x') },
      { name: '指标.xml', bytes: utf8.encode('<y/>') },
      { name: 'empty.xml', bytes: zeros(0) },
    ];
    const written = writeZip(parts);
    const zip = openZip(written, DEFAULT_BOUNDS, nodeInflate);
    expect(zip.entries.map(({ name, method }) => [name, method])).toEqual([
      ['text.xml', 8],
      ['stored.xml', 0],
      ['tiny.xml', 0],
      ['指标.xml', 0],
      ['empty.xml', 0],
    ]);
    expect(zip.entries.map((entry) => [...zip.read(entry)])).toEqual(parts.map(({ bytes }) => [...bytes]));
    expect(writeZip(parts)).toEqual(written);
  });
});
