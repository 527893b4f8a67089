import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { crc32 } from './crc32.js';
import { inflateAnywhere } from './inflate.js';
import { nodeInflate } from './node-inflate.js';

test.each([
  { name: 'the one that runs anywhere', inflate: inflateAnywhere },
  { name: 'that of Node', inflate: nodeInflate },
])('$name gives back what was deflated, and not a byte past the most', ({ inflate }) => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 40_000 }), fc.integer({ min: 1, max: 5 }), (bytes, repeat) => {
      const whole = Uint8Array.from(Array.from({ length: repeat }, () => [...bytes]).flat());
      const raw = new Uint8Array(deflateRawSync(whole));
      expect(inflate(raw, whole.length)).toEqual(whole);
      expect(() => inflate(raw, whole.length - 1)).toThrow(RangeError);
      expect(() => inflate(raw.subarray(0, -1), whole.length)).not.toThrow(RangeError);
    }),
    { numRuns: 60 },
  );
});

test.each([
  { name: 'the one that runs anywhere', inflate: inflateAnywhere },
  { name: 'that of Node', inflate: nodeInflate },
])('$name takes what it is told to expect for a hint', ({ inflate }) => {
  const sizes = fc.integer({ min: 0, max: 3_000 });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), sizes, sizes, (piece, size, expected) => {
      const whole = Uint8Array.from({ length: size }, (_, index) => (piece[index % piece.length] ?? 0) ^ (index >>> 9));
      for (const level of [0, 6]) {
        const raw = new Uint8Array(deflateRawSync(whole, { level }));
        for (const hint of [expected, size - 1, size, size + 1].map((each) => Math.max(0, each))) {
          expect(inflate(raw, 3_001, hint)).toEqual(whole);
          if (size > 0) expect(() => inflate(raw, size - 1, hint)).toThrow(RangeError);
        }
        const cut = raw.subarray(0, -1);
        expect(refusalOf(() => inflate(cut, 3_001, size))).toBe(refusalOf(() => inflate(cut, 3_001)));
      }
    }),
    { numRuns: 40 },
  );
});

function refusalOf(work: () => unknown): string {
  try {
    return `none: ${String(work())}`;
  } catch (error) {
    return String(error);
  }
}

test('the CRC is that of zip', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array(0))).toBe(0);
  expect(crc32(new Uint8Array(7))).toBe(0x9d6cdf7e);
});
