import { expect, test } from '@jest/globals';
import { Exact } from '../quantity/exact.js';
import { apportion } from './apportion.js';

// prettier-ignore
test.each([
  { why: 'the largest remainder goes up',   total: 3,  parts: ['1.2', '1.7'],          gives: [1, 2] },
  { why: 'the first of equals goes up',     total: 2,  parts: ['0.5', '0.5', '0.5'],   gives: [1, 1, 0] },
  { why: 'whole parts never move',          total: 4,  parts: ['0', '3', '0.6'],       gives: [0, 3, 1] },
  { why: 'negatives are rounded down too',  total: -2, parts: ['-1.2', '-0.4'],        gives: [-1, -1] },
  { why: 'thirds, which no decimal writes', total: 1,  parts: ['1/3', '1/3', '1/3'],   gives: [1, 0, 0] },
  { why: 'nothing to share out',            total: 0,  parts: [],                      gives: [] },
])('$why', ({ total, parts, gives }) => {
  expect(apportion(BigInt(total), parts.map(Exact.of)).map(Number)).toEqual(gives);
});

test.each([
  { why: 'too much for the parts', total: 3, parts: ['0.5', '0.5'] },
  { why: 'too little', total: -1, parts: ['0.5', '0.5'] },
])('$why is refused', ({ total, parts }) => {
  expect(() => apportion(BigInt(total), parts.map(Exact.of))).toThrow(RangeError);
});
