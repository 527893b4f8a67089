import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { SETTING_ITEMS } from '../../src/core/definition/columns/settings.js';
import { DEFAULT_SETTINGS } from '../../src/core/indicator/pack.js';

const page = readFileSync('docs/outliers.md', 'utf8');

test('docs/outliers.md prints every parameter with its default and its name in a definition workbook', () => {
  const rows = [...page.matchAll(/^\| `(\w+)` +\| (\S+) +\| (\S+) +\|/gm)].map(([, name, item, value]) => [
    name,
    item,
    value,
  ]);
  const wanted = Object.entries(DEFAULT_SETTINGS.outliers).map(([name, value]) => {
    const item = SETTING_ITEMS.find(({ field }) => field === `settings.outliers.${name}`);
    return [name, item?.zh, String(value)];
  });
  expect(rows).toEqual(wanted);
});

test('a definition workbook prints the same defaults as examples', () => {
  for (const [name, value] of Object.entries(DEFAULT_SETTINGS.outliers))
    expect(SETTING_ITEMS.find(({ field }) => field === `settings.outliers.${name}`)?.example).toBe(String(value));
});
