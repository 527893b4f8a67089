import { expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS, type Settings } from '../indicator/pack.js';
import { Exact } from '../quantity/exact.js';
import { rateText } from './rate-text.js';

type Unmet = 'below' | 'above' | 'either';
interface Case {
  readonly why: string;
  readonly rate: string;
  readonly expected: string;
  readonly unmet?: Unmet;
  readonly settings?: Partial<Settings>;
}

// prettier-ignore
const CASES: readonly Case[] = [
  { why: 'rounded once',                      rate: '290/3',        expected: '96.7' },
  { why: 'a tie goes away from zero',         rate: '2.25',         expected: '2.3' },
  { why: 'below zero too',                    rate: '-2.25',        expected: '-2.3' },
  { why: 'a tie goes to even',                rate: '2.25',         expected: '2.2',    settings: { rounding: 'half-even' } },
  { why: 'a whole rate keeps its decimal',    rate: '97',           expected: '97.0' },
  { why: 'exactly 100 stays',                 rate: '100',          expected: '100.0' },
  { why: 'the last below the edge',           rate: '99.949',       expected: '99.9' },
  { why: 'unmet at the edge',                 rate: '99.95',        expected: '99.95' },
  { why: 'unmet past the edge',               rate: '99.96',        expected: '99.96' },
  { why: 'two decimals are not always enough', rate: '99.995',      expected: '99.995' },
  { why: 'as many as it takes',               rate: '99.99999999',  expected: '99.99999999' },
  { why: 'to even, at the edge',              rate: '99.95',        expected: '99.95',  settings: { rounding: 'half-even' } },
  { why: 'reached reads 100',                 rate: '100.04',       expected: '100.0' },
  { why: 'a miss above 100 shows itself',     rate: '100.04',       expected: '100.04', unmet: 'above' },
  { why: 'and below 100 is no miss then',     rate: '99.96',        expected: '100.0',  unmet: 'above' },
  { why: 'an edge above rounds away',         rate: '100.05',       expected: '100.1',  unmet: 'above' },
  { why: 'an edge above goes to even',        rate: '100.05',       expected: '100.05', unmet: 'above', settings: { rounding: 'half-even' } },
  { why: 'either side is a miss of an equality', rate: '99.96',     expected: '99.96',  unmet: 'either' },
  { why: 'either side, above',                rate: '100.04',       expected: '100.04', unmet: 'either' },
  { why: 'no decimals declared',              rate: '99.5',         expected: '99.5',   settings: { rateDecimals: 0 } },
  { why: 'no decimals declared, far',         rate: '88.4',         expected: '88',     settings: { rateDecimals: 0 } },
  { why: 'capped',                            rate: '150',          expected: '120.0 capped', settings: { rateCap: '120' } },
  { why: 'at the cap',                        rate: '120',          expected: '120.0',  settings: { rateCap: '120' } },
  { why: 'a cap is for what is better above', rate: '150',          expected: '150.0',  unmet: 'above', settings: { rateCap: '120' } },
  { why: 'a cap below 100 is none',           rate: '99',           expected: '99.0',   settings: { rateCap: '90' } },
];

test.each(CASES)('$why: $rate reads $expected', ({ rate, expected, unmet = 'below', settings }) => {
  const { text, decimals, capped } = rateText(Exact.of(rate), unmet, { ...DEFAULT_SETTINGS, ...settings });
  expect(`${text}${capped ? ' capped' : ''}`).toBe(expected);
  expect(decimals).toBe(text.split('.')[1]?.length ?? 0);
});

test('a miss that even a hundred decimals hide is printed all the same', () => {
  const nearly = Exact.hundred.minus(Exact.ratio(1n, 10n ** 200n));
  expect(rateText(nearly, 'below', DEFAULT_SETTINGS).decimals).toBe(100);
});
