import { expect, test } from '@jest/globals';
import { indexOfPlace, stepTo } from './walk.js';

// prettier-ignore
test.each([
  { why: 'down',                     key: 'ArrowDown', index: 2,  count: 20, to: 3 },
  { why: 'down at the end stays',    key: 'ArrowDown', index: 19, count: 20, to: 19 },
  { why: 'up',                       key: 'ArrowUp',   index: 2,  count: 20, to: 1 },
  { why: 'up at the start stays',    key: 'ArrowUp',   index: 0,  count: 20, to: 0 },
  { why: 'a page down ends in time', key: 'PageDown',  index: 15, count: 20, to: 19 },
  { why: 'a page up',                key: 'PageUp',    index: 15, count: 20, to: 7 },
  { why: 'to the first',             key: 'Home',      index: 15, count: 20, to: 0 },
  { why: 'to the last',              key: 'End',       index: 0,  count: 20, to: 19 },
  { why: 'a letter does not walk',   key: 'f',         index: 3,  count: 20, to: null },
])('$key, $why', ({ key, index, count, to }) => {
  expect(stepTo(key, index, count)).toBe(to);
});

// prettier-ignore
test.each([
  { why: 'nothing chosen yet: the first',            key: null, index: 0, keys: ['a', 'b', 'c'], at: 0 },
  { why: 'its key moved down: it goes along',        key: 'b',  index: 1, keys: ['x', 'a', 'b'], at: 2 },
  { why: 'its key is gone: the one in its place',    key: 'b',  index: 1, keys: ['a', 'c'],      at: 1 },
  { why: 'the last is gone: the one that is last',   key: 'c',  index: 2, keys: ['a', 'b'],      at: 1 },
  { why: 'an empty list has no place',               key: 'c',  index: 2, keys: [],              at: -1 },
])('the place in a list, $why', ({ key, index, keys, at }) => {
  expect(indexOfPlace({ key, index }, keys)).toBe(at);
});
