import { expect, test } from '@jest/globals';
import { printClaim, printFigure } from './print-claim.js';
import { parseClaim } from './read-rules.js';
import { sameClaim } from './same-claim.js';
import type { Claim, Figure } from './tree.js';
import { claimsWithin, foldFigure, leavesOf, mapFigures, mapLeaves, termsOf, topFigures } from './walk.js';

function claim(text: string): Claim {
  const read = parseClaim(text);
  if (!read.ok) throw new Error(text);
  return read.claim;
}
function side(text: string): Figure {
  const read = claim(`0 = ${text}`);
  if (read.kind !== 'comparison') throw new Error(text);
  return read.sides[1]!;
}

test('a sum is its terms with their signs, in the order of its print', () => {
  const terms = termsOf(side('[1] - [2] × [3] + ([4] - [5]) - -[6]'));
  expect(terms.map(({ sign, of }) => `${sign} ${printFigure(of)}`)).toEqual([
    '1 [1]',
    '-1 [2] × [3]',
    '1 [4] - [5]',
    '-1 -[6]',
  ]);
  expect(termsOf(side('[1] × [2]')).length).toBe(1);
});

test('leaves come in the order of the print', () => {
  expect(leavesOf(side('合计([1], 2, 3行) ÷ -(4列 + [5])')).map(printFigure)).toEqual([
    '[1]',
    '2',
    '3行',
    '4列',
    '[5]',
  ]);
});

test('a fold makes one thing of a figure, parts first', () => {
  const depth = foldFigure<number>(side('[1] + 最大([2], -[3])'), (_, parts) => 1 + Math.max(0, ...parts));
  expect(depth).toBe(4);
});

test('claims within come outermost first, and figures of them all', () => {
  const whole = claim('若 [1] > 0 且 非 [2] = 1 则 有数([3]) 否则 ([4] = 1 当且仅当 [5] = 2)');
  expect(claimsWithin(whole).map(({ kind }) => kind)).toEqual([
    ...['conditional', 'junction', 'comparison', 'not', 'comparison', 'claim-call'],
    ...['equivalence', 'comparison', 'comparison'],
  ]);
  expect(topFigures(whole).map(printFigure)).toEqual(['[1]', '0', '[2]', '1', '[3]', '[4]', '1', '[5]', '2']);
});

test('leaves are replaced wherever they stand', () => {
  const [two] = leavesOf(side('[2]'));
  const whole = claim('若 合计([1], -[1]) = [1] 则 有数([1]) 且 非 ([1] ≤ 3 当且仅当 [1] > 0 × [1])');
  const changed = mapFigures(whole, (each) => mapLeaves(each, (leaf) => (leaf.kind === 'cell' ? two! : leaf)));
  expect(printClaim(changed)).toBe(printClaim(whole).replaceAll('[1]', '[2]'));
  expect(printClaim(whole)).toContain('[1]');
});

// prettier-ignore
test.each([
  { why: 'blanks and spelling aside', one: '[1]=[2]+3', other: ' [1] ＝ [2] + 3.0', same: true },
  { why: 'other cells',               one: '[1]=[2]',   other: '[1]=[3]',           same: false },
  { why: 'another sign',              one: '[1]=[2]',   other: '[1]≤[2]',           same: false },
  { why: 'another unit',              one: '[1]=2%',    other: '[1]=2',             same: false },
  { why: 'a longer sum',              one: '[1]=[2]',   other: '[1]=[2]+[3]',       same: false },
  { why: 'a longer chain',            one: '[1]=[2]',   other: '[1]=[2]=[2]',       same: false },
  { why: 'a tolerance',               one: '[1]=[2]',   other: '[1]=[2] ±1',        same: false },
  { why: 'a code otherwise written',  one: '[1]=[2]',   other: '[01]=[2]',          same: false },
])('the same relation? $why', ({ one, other, same }) => {
  expect(sameClaim(claim(one), claim(other))).toBe(same);
});
