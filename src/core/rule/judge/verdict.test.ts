import { expect, test } from '@jest/globals';
import { countCodes } from './verdict.js';

/** 0 1 2 3 0 1 2 3 …, or one code throughout: what fills a byte of a sum to its brim. */
function codesOf(length: number, only: number | null): Uint8Array {
  return Uint8Array.from({ length }, (_, record) => only ?? (record * 7 + (record >> 3)) % 4);
}

// prettier-ignore
test.each([
  { why: 'none',                                length: 0,    only: null },
  { why: 'fewer than four',                     length: 3,    only: null },
  { why: 'four and one over',                   length: 5,    only: null },
  { why: 'more than one sum of bytes holds',    length: 1023, only: null },
  { why: 'all unknown, up to the brim',         length: 508,  only: 1 },
  { why: 'all within rounding, past the brim',  length: 516,  only: 3 },
  { why: 'all pass',                            length: 4096, only: 2 },
  { why: 'all fail',                            length: 4096, only: 0 },
])('the codes of $length records are counted as one by one: $why', ({ length, only }) => {
  const whole = codesOf(length + 3, only);
  for (const codes of [whole.subarray(0, length), whole.subarray(1, length + 1), whole.subarray(3)]) {
    const count = (code: number): number => codes.filter((each) => each === code).length;
    const expected = { fail: count(0), unknown: count(1), pass: count(2) + count(3), withinRounding: count(3) };
    expect(countCodes(codes)).toEqual(expected);
  }
});
