import { expect, test } from '@jest/globals';
import { condition } from '../../../../test/support/localisation-problem.js';
import { Exact } from '../../quantity/exact.js';
import { contains, domainOf, hull, onlyFigure, someFigure } from './domain.js';

// prettier-ignore
test.each([
  { why: 'an end',                     text: 'a <= 5',                         low: null, high: '5',  only: null, inside: ['5', '-9'], outside: ['5.01'] },
  { why: 'a strict end',               text: 'a < 5',                          low: null, high: '5',  only: null, inside: ['4.99'],    outside: ['5'] },
  { why: 'turned by its coefficient',  text: '-2a <= 5',                       low: '-2.5', high: null, only: null, inside: ['-2.5'],  outside: ['-2.6'] },
  { why: 'one figure',                 text: '3a = 6',                         low: '2',  high: '2',  only: '2',  inside: ['2'],       outside: ['2.1'] },
  { why: 'one figure by two ends',     text: 'a <= 5 and a >= 5',              low: '5',  high: '5',  only: '5',  inside: ['5'],       outside: ['4'] },
  { why: 'a gap',                      text: 'a < 1 or a > 1',                 low: null, high: null, only: null, inside: ['0', '2'],  outside: ['1'] },
  { why: 'no gap where one end is in', text: 'a < 1 or a >= 1',                low: null, high: null, only: null, inside: ['0', '1'],  outside: [] },
  { why: 'pieces in any order',        text: 'a >= 9 or a = 4 or a <= 1',      low: null, high: null, only: null, inside: ['9', '4', '1'], outside: ['3', '5'] },
  { why: 'one piece within another',   text: 'a <= 9 or a <= 1',               low: null, high: '9',  only: null, inside: ['9'],       outside: ['10'] },
])('$why: $text', ({ text, low, high, only, inside, outside }) => {
  const domain = domainOf(condition(text));
  expect([hull(domain).low?.toString() ?? null, hull(domain).high?.toString() ?? null]).toEqual([low, high]);
  expect(onlyFigure(domain)?.toString() ?? null).toBe(only);
  for (const figure of inside) expect([figure, contains(domain, Exact.of(figure))]).toEqual([figure, true]);
  for (const figure of outside) expect([figure, contains(domain, Exact.of(figure))]).toEqual([figure, false]);
  for (const near of [...inside, ...outside]) expect(contains(domain, someFigure(domain, Exact.of(near)))).toBe(true);
});

test.each([['a < 5 and a > 5'], ['a < 5 and a >= 5'], ['a = 1 and a = 2']])('%s leaves no figure', (text) => {
  expect(domainOf(condition(text))).toEqual([]);
});
