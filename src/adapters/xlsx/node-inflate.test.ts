import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nodeInflate } from './node-inflate.js';

const STRICT = new TextDecoder('utf-8', { fatal: true });
const UTF8 = new TextEncoder();

/** The text, or null where the bytes are no UTF-8. */
function decodedBy(decode: (bytes: Uint8Array) => string, bytes: Uint8Array): string | null {
  try {
    return decode(bytes);
  } catch (error) {
    if (Object(error).name === 'TypeError') return null; // Node's own is not that of a test
    throw error;
  }
}

const decode = (bytes: Uint8Array): string | null => decodedBy((each) => nodeInflate.decodeUtf8!(each), bytes);
const wanted = (bytes: Uint8Array): string | null => decodedBy((each) => STRICT.decode(each), bytes);

// prettier-ignore
test.each([
  { why: 'nothing',                          bytes: [] },
  { why: 'ASCII',                            bytes: UTF8.encode('<a b="1"/>') },
  { why: 'Chinese, and what needs two units', bytes: UTF8.encode('养老𠀋床位😀') },
  { why: 'a byte order mark is left out',    bytes: UTF8.encode('\ufeff<a/>') },
  { why: 'only one',                         bytes: UTF8.encode('\ufeff\ufeff养') },
  { why: 'a letter that is cut off',         bytes: UTF8.encode('养').slice(0, 2) },
  { why: 'an overlong letter',               bytes: [0xc0, 0xaf] },
  { why: 'half of a surrogate pair',         bytes: [0xed, 0xa0, 0x80] },
  { why: 'past the last letter',             bytes: [0xf4, 0x90, 0x80, 0x80] },
  { why: 'Latin 1',                          bytes: [0x61, 0xe9, 0x62] },
])('decodes as TextDecoder does: $why', ({ bytes }) => {
  expect(decode(Uint8Array.from(bytes))).toBe(wanted(Uint8Array.from(bytes)));
});

test('decodes any bytes as TextDecoder does, a piece of a larger array, too', () => {
  const text = fc.string({ unit: 'binary' }).map((each) => UTF8.encode(each));
  fc.assert(
    fc.property(fc.oneof(text, fc.uint8Array({ maxLength: 40 })), (bytes) => {
      const within = new Uint8Array(bytes.length + 7);
      within.set(bytes, 3);
      expect(decode(within.subarray(3, 3 + bytes.length))).toBe(wanted(bytes));
    }),
  );
});
