import { expect, test } from '@jest/globals';
import { rememberingFormulas } from './formula-text.js';

/** Decodes `&gt;`, refuses `!`, and counts how often it is asked. */
function counting(): { readonly read: (raw: string, where: string) => string; readonly asked: () => number } {
  let asked = 0;
  const decode = (raw: string): string => {
    asked += 1;
    if (raw.includes('!')) throw new Error('broken');
    return raw.replaceAll('&gt;', '>');
  };
  return { read: rememberingFormulas(decode), asked: () => asked };
}

test('a formula that came before is not decoded again', () => {
  const { read, asked } = counting();
  for (const raw of ['A1&gt;2', 'B1', 'A1&gt;2', 'A1&gt;2']) expect(read(raw, 'x')).toBe(raw.replaceAll('&gt;', '>'));
  expect(asked()).toBe(2);
});

test('a refusal comes each time, and a long formula is decoded each time', () => {
  const { read, asked } = counting();
  for (let again = 0; again < 3; again += 1) expect(() => read('A!', 'x')).toThrow('broken');
  for (let again = 0; again < 3; again += 1) expect(read('1'.repeat(10_000), 'x')).toHaveLength(10_000);
  expect(asked()).toBe(6);
});

test('strangers’ formulas do not pile up, and what was let go is read again', () => {
  const { read, asked } = counting();
  for (let index = 0; index < 3_000; index += 1) expect(read(`A${index}`, 'x')).toBe(`A${index}`);
  expect(read('A0', 'x')).toBe('A0');
  expect(asked()).toBe(3_001);
});
