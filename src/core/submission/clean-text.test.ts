import { expect, test } from '@jest/globals';
import { cleanTexts } from './clean-text.js';

const SAME = { a: '床位😀', list: [1, null, { b: true }], n: Number.MAX_VALUE };

test.each<{ why: string; given: unknown; clean: unknown }>([
  { why: 'half a pair', given: '\ud800a', clean: '\ufffda' },
  { why: 'a pair is whole', given: '😀', clean: '😀' },
  { why: 'what XML refuses', given: '\uffff\ufffe', clean: '\ufffd\ufffd' },
  {
    why: 'deep within',
    given: { a: [{ b: ['\udc00', 'c'] }, 1], d: '!' },
    clean: { a: [{ b: ['\ufffd', 'c'] }, 1], d: '!' },
  },
  { why: 'names are left', given: { '\ud800': '\ud800' }, clean: { '\ud800': '\ufffd' } },
  {
    why: 'a name of the language',
    given: JSON.parse('{"__proto__":"\\ud800"}'),
    clean: JSON.parse('{"__proto__":"\ufffd"}'),
  },
])('texts: $why', ({ given, clean }) => {
  expect(cleanTexts(given)).toEqual(clean);
  expect(JSON.stringify(cleanTexts(given))).toBe(JSON.stringify(clean));
});

test('what is clean is given back itself, and nothing is changed in place', () => {
  expect(cleanTexts(SAME)).toBe(SAME);
  const odd = { a: ['\ud800'], b: SAME };
  const clean = cleanTexts(odd);
  expect([odd.a[0], clean.a[0], clean.b]).toEqual(['\ud800', '\ufffd', SAME]);
  expect(clean.b).toBe(SAME);
});
