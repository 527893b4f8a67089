import { expect, test } from '@jest/globals';
import { HEADER_ROLES, HEADER_WORDS, SYNONYMS } from './header-synonyms.js';
import { plain } from './plain-text.js';

const words = Object.entries(SYNONYMS).flatMap(([role, list]) => list.split(' ').map((word) => [word, role] as const));

test('every header is spelled plainly, or it would never be met', () => {
  expect(words.filter(([word]) => plain(word) !== word)).toEqual([]);
  expect(HEADER_WORDS.filter(([word]) => plain(word) !== word)).toEqual([]);
});

test('no header means two things', () => {
  expect(words.filter(([word, role]) => HEADER_ROLES.get(word) !== role)).toEqual([]);
});

test('a word within a header does not hide behind a shorter one before it', () => {
  const hidden = HEADER_WORDS.filter(([word], at) =>
    HEADER_WORDS.slice(0, at).some(([before]) => word.includes(before)),
  );
  expect(hidden.map(([word]) => word)).toEqual([]);
});
