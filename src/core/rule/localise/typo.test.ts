import { expect, test } from '@jest/globals';
import { Exact } from '../../quantity/exact.js';
import { isOneTypoApart } from './typo.js';

// prettier-ignore
test.each([
  { why: 'swapped',               one: '116',   other: '161',  apart: true },
  { why: 'added',                 one: '19979', other: '1979', apart: true },
  { why: 'left out at the end',   one: '12',    other: '123',  apart: true },
  { why: 'replaced',              one: '123',   other: '153',  apart: true },
  { why: 'a sign',                one: '-123',  other: '123',  apart: true },
  { why: 'a decimal',             one: '72.5',  other: '72.53', apart: true },
  { why: 'the same',              one: '123',   other: '123',  apart: false },
  { why: 'two replaced',          one: '123',   other: '154',  apart: false },
  { why: 'swapped, not next to one another', one: '123', other: '321', apart: false },
  { why: 'no decimal says it',    one: '1/3',   other: '0.3',  apart: false },
])('$why: $one and $other', ({ one, other, apart }) => {
  expect(isOneTypoApart(Exact.of(one), Exact.of(other))).toBe(apart);
  expect(isOneTypoApart(Exact.of(other), Exact.of(one))).toBe(apart);
});
