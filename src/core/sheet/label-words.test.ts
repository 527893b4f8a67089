import { expect, test } from '@jest/globals';
import { FOOTER_STARTS, LABEL_KINDS, OFFICES, PART_NAMES, TOTAL_NAMES } from './label-words.js';
import { plain } from './plain-text.js';

test('every word is spelled plainly, or it would never be met', () => {
  const words = [...LABEL_KINDS.keys(), ...FOOTER_STARTS, ...TOTAL_NAMES, ...PART_NAMES, ...OFFICES];
  expect(words.filter((word) => plain(word) !== word)).toEqual([]);
});

test('a total is no part of itself', () => {
  expect([...TOTAL_NAMES].filter((word) => PART_NAMES.has(word))).toEqual([]);
});

test('the longer office is tried before the one that it ends with', () => {
  const late = OFFICES.filter((word, at) => OFFICES.slice(0, at).some((before) => word.endsWith(before)));
  expect(late).toEqual([]);
});
