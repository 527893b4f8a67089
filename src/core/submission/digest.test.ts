import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';
import { digestOf, digestOfBytes } from './digest.js';

test.each([
  {
    why: 'FIPS 180-4, “abc”',
    bytes: 'abc',
    digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  },
  { why: 'nothing', bytes: '', digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
])('bytes: $why', ({ bytes, digest }) => {
  expect(digestOfBytes(new TextEncoder().encode(bytes))).toBe(`sha256:${digest}`);
});

test('a digest does not hang on the order of members', () => {
  expect(digestOf({ 指标: '01', 单位: '%' })).toBe(digestOf({ 单位: '%', 指标: '01' }));
});

test('a digest is SHA-256 over UTF-8, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const expected = createHash('sha256').update(canonicalJson(text), 'utf8').digest('hex');
      expect(digestOf(text)).toBe(`sha256:${expected}`);
    }),
  );
});
