import { describe, expect, test } from '@jest/globals';
import { entryMemory } from './remembered-entries.js';
import type { ZipEntry } from './zip-directory.js';

const content = new Uint8Array([1, 2, 3, 4]);

function entry(given: Partial<ZipEntry>): ZipEntry {
  const raw = given.raw ?? new Uint8Array([9, 8, 7]);
  return { name: 'a.xml', method: 8, crc: 77, size: 4, compressedSize: raw.length, raw, ...given } as ZipEntry;
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
    memory.keep(entry({}), content);
    expect(memory.recall(asked)).toEqual(recalled ? content : null);
  });

  test('what was kept does not change when the file does', () => {
    const memory = entryMemory();
    const raw = new Uint8Array([9, 8, 7]);
    memory.keep(entry({ raw }), content);
    raw[0] = 0;
    expect(memory.recall(entry({ raw }))).toBeNull();
    expect(memory.recall(entry({}))).toEqual(content);
  });

  test('large entries are not kept', () => {
    const memory = entryMemory();
    const large = new Uint8Array(100_000);
    memory.keep(entry({ size: large.length }), large);
    expect(memory.recall(entry({ size: large.length }))).toBeNull();
  });
});
