import { describe, expect, test } from '@jest/globals';
import { entryMemory, type EntryMemory } from './remembered-entries.js';
import type { ZipEntry } from './zip-directory.js';

const content = new Uint8Array([1, 2, 3, 4]);

function entry(given: Partial<ZipEntry>): ZipEntry {
  const raw = given.raw ?? new Uint8Array([9, 8, 7]);
  return { name: 'a.xml', method: 8, crc: 77, size: 4, compressedSize: raw.length, raw, ...given } as ZipEntry;
}

function keepTwice(memory: EntryMemory, kept: ZipEntry, bytes: Uint8Array): void {
  memory.keep(kept, bytes);
  memory.keep(kept, bytes);
}

describe('entries that were found true lately', () => {
  // prettier-ignore
  test.each([
    { why: 'the very same bytes',                       asked: entry({}),                                      recalled: true },
    { why: 'the same bytes under another name',         asked: entry({ name: 'b.xml' }),                       recalled: true },
    { why: 'a forged CRC over other bytes',             asked: entry({ raw: new Uint8Array([9, 8, 6]) }),      recalled: false },
    { why: 'a forged CRC over fewer bytes',             asked: entry({ raw: new Uint8Array([9, 8]) }),         recalled: false },
    { why: 'the same bytes that declare another size',  asked: entry({ size: 5 }),                             recalled: false },
    { why: 'the same bytes that declare another CRC',   asked: entry({ crc: 78 }),                             recalled: false },
  ])('$why', ({ asked, recalled }) => {
    const memory = entryMemory();
    keepTwice(memory, entry({}), content);
    expect(memory.recall(asked)).toEqual(recalled ? content : null);
  });

  test('what was kept does not change when the file does', () => {
    const memory = entryMemory();
    const raw = new Uint8Array([9, 8, 7]);
    keepTwice(memory, entry({ raw }), content);
    raw[0] = 0;
    expect(memory.recall(entry({ raw }))).toBeNull();
    expect(memory.recall(entry({}))).toEqual(content);
  });

  test('an entry that came once is a return’s own, and pushes out none', () => {
    const memory = entryMemory();
    keepTwice(memory, entry({}), content);
    for (let crc = 100; crc < 200; crc += 1) memory.keep(entry({ crc }), content);
    expect(memory.recall(entry({ crc: 150 }))).toBeNull();
    expect(memory.recall(entry({}))).toBe(content);
  });

  test('large entries are not kept', () => {
    const memory = entryMemory();
    const large = new Uint8Array(100_000);
    keepTwice(memory, entry({ size: large.length }), large);
    expect(memory.recall(entry({ size: large.length }))).toBeNull();
  });
});
