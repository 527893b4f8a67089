import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Pack } from '../indicator/pack.js';
import { packJsonText } from './pack-json-text.js';

const shipped = JSON.parse(
  readFileSync(new URL('../../../assets/packs/xingguo-14fyp.json', import.meta.url), 'utf8'),
) as Pack;

test('the text is the pack, no line much longer than a screen, each target on one line', () => {
  const text = packJsonText(shipped);
  expect(JSON.parse(text)).toEqual(shipped);
  expect(text.split('\n').filter((line) => line.includes('"sense":')).length).toBe(shipped.targets.length);
  expect(text.endsWith('}\n')).toBe(true);
});

test('the same pack gives the same text, and members keep their order', () => {
  expect(packJsonText(structuredClone(shipped))).toBe(packJsonText(shipped));
  expect(packJsonText(shipped).startsWith('{\n  "schema": "hebao.pack/1",\n  "id":')).toBe(true);
});
