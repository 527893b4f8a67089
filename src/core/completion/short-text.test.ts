import { expect, test } from '@jest/globals';
import { Exact } from '../quantity/exact.js';
import { shareText, shortText } from './short-text.js';

// prettier-ignore
test.each([
  { why: 'shortest',                       value: '12.40',     declared: 1, expected: '12.4' },
  { why: 'whole',                          value: '50',        declared: 2, expected: '50' },
  { why: 'nothing is lost',                value: '-12.45',    declared: 1, expected: '-12.45' },
  { why: 'small and exact',                value: '0.000005',  declared: 1, expected: '0.000005' },
  { why: 'no decimal writes it',           value: '-1/3',      declared: 2, expected: '-0.33' },
  { why: 'too long to print',              value: '3.3333333', declared: 1, expected: '3.3' },
  { why: 'long, but declared so',          value: '3.33333333', declared: 8, expected: '3.33333333' },
  { why: 'never 0 for what is not',        value: '1/3000',    declared: 1, expected: '0.0003' },
  { why: 'zero',                           value: '0',         declared: 1, expected: '0' },
])('a difference, $why: $value', ({ value, declared, expected }) => {
  expect(shortText(Exact.of(value), declared, 'half-up')).toBe(expected);
});

// prettier-ignore
test.each([
  { why: 'rounded like a rate',     value: '12.246', expected: '12.2' },
  { why: 'no trailing zero',        value: '12',     expected: '12' },
  { why: 'never 0 for what is not', value: '0.04',   expected: '0.04' },
])('a share, $why: $value', ({ value, expected }) => {
  expect(shareText(Exact.of(value), 1, 'half-up')).toBe(expected);
});
