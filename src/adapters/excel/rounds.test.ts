import { expect, test } from '@jest/globals';
import { roundsOf } from './rounds.js';

// prettier-ignore
test.each([
  { why: 'nothing still takes one', pieces: [], already: 0, rounds: [[]] },
  { why: 'all fit', pieces: [3, 3, 4], already: 0, rounds: [[3, 3, 4]] },
  { why: 'in order, none above the bound', pieces: [6, 5, 4, 1], already: 0, rounds: [[6], [5, 4, 1]] },
  { why: 'one that is too large has its own', pieces: [1, 50, 1], already: 0, rounds: [[1], [50], [1]] },
  { why: 'what goes with the first', pieces: [4, 6], already: 5, rounds: [[4], [6]] },
  { why: 'a first that is full already', pieces: [4], already: 20, rounds: [[], [4]] },
])('rounds: $why', ({ pieces, already, rounds }) => {
  expect(roundsOf<number>(pieces, (piece) => piece, 10, already)).toEqual(rounds);
});
