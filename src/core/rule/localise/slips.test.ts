import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from '../../quantity/exact.js';
import { slipBetween, slipsFrom } from './slips.js';

// prettier-ignore
test.each([
  { why: 'neighbouring digits swapped', reported: '1920',   likely: '1290',   kind: 'swapped-digits' },
  { why: 'swapped across the point',    reported: '72.5',   likely: '27.5', kind: 'swapped-digits' },
  { why: 'digits apart',                reported: '1234',   likely: '4231',   kind: null },
  { why: 'a digit twice',               reported: '19979',  likely: '1979',   kind: 'doubled-digit' },
  { why: 'a digit twice in decimals',   reported: '7.255',  likely: '7.25',   kind: 'doubled-digit' },
  { why: 'an extra digit of another kind', reported: '1234', likely: '124',   kind: null },
  { why: 'a digit left out',            reported: '192',    likely: '1932',   kind: 'dropped-digit' },
  { why: 'a decimal left out',          reported: '72.5',   likely: '72.53',  kind: 'dropped-digit' },
  { why: 'a wrong digit',               reported: '1452',   likely: '1482',   kind: 'wrong-digit' },
  { why: 'two wrong digits',            reported: '1452',   likely: '1488',   kind: null },
  { why: 'a wrong sign and digit',      reported: '-1452',  likely: '1482',   kind: null },
  { why: 'ten times is a matter of scale, not of a digit', reported: '120', likely: '1200', kind: 'scale' },
  { why: 'a hundredth',                 reported: '0.75',   likely: '75',     kind: 'scale' },
  { why: 'a sign',                      reported: '-35',    likely: '35',     kind: 'sign' },
  { why: 'zero says nothing',           reported: '0',      likely: '5',      kind: null },
  { why: 'no decimal says a third',     reported: '1/3',    likely: '0.3',    kind: null },
])('$why: $reported for $likely', ({ reported, likely, kind }) => {
  const slip = slipBetween(Exact.of(likely), { figure: Exact.of(reported), decimals: 0, isPercent: false });
  expect(slip?.kind ?? null).toBe(kind);
});

test('a slip is between each figure and what it may have been made from, and never none at all', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat(4), (whole, decimals) => {
      const figure = Exact.ratio(whole, 10n ** BigInt(decimals));
      const reported = { figure, decimals, isPercent: false };
      for (const { likely } of slipsFrom(reported)) {
        expect(likely.equals(figure)).toBe(false);
        expect(slipBetween(likely, reported)?.likely).toEqual(likely);
      }
    }),
  );
});
