import { expect, test } from '@jest/globals';
import { paneEn } from './pane-en.js';
import { paneZh } from './pane-zh.js';

/** Every word of a catalogue by its path; what takes figures is asked with plausible ones. */
function wordsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const say = value as (...given: readonly unknown[]) => unknown;
    return [1, 7].map((count) => [`${path}(${count})`, String(say(count, count, count))] as const);
  }
  return Object.entries(value as object).flatMap(([name, member]) => wordsOf(member, `${path}.${name}`));
}

const ZH = new Map(wordsOf(paneZh, ''));
const EN = new Map(wordsOf(paneEn, ''));
const CHINESE = /\p{Script=Han}|[，。；：、“（】]/u;

test('the two catalogues have the same entries', () => {
  expect([...EN.keys()]).toEqual([...ZH.keys()]);
});

test('English has no Chinese in it but the name of the other language', () => {
  expect([...EN].filter(([, text]) => /\p{Script=Han}|[，。；：、（）【】]/u.test(text)).map(([path]) => path)).toEqual(
    ['.menu.language'],
  );
});

test('Chinese words are Chinese', () => {
  const alike = [...ZH].filter(([path, text]) => !CHINESE.test(text) && text === EN.get(path)).map(([path]) => path);
  expect(alike).toEqual(['.dot', '.receipt.file'].filter((path) => alike.includes(path)));
});

test('nothing is left open in a sentence', () => {
  for (const [path, text] of [...ZH, ...EN]) {
    expect(`${path} ${text}`).not.toMatch(/undefined|null|NaN|\[object|。。|，，|\(\)|（）/);
    expect(text).not.toBe('');
  }
});
