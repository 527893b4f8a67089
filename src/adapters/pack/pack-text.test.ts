import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { packFiles } from './pack-files.js';
import { packText } from './pack-text.js';

const text = readFileSync('assets/packs/xingguo-14fyp.json', 'utf8');

test('a pack read as a text is the pack read as a file, to its digest', async () => {
  const file = await packFiles(new URL('../../../assets/packs/', import.meta.url)).load('xingguo-14fyp');
  expect(packText().read(`\uFEFF${text}`)).toEqual(file);
});

// prettier-ignore
test.each([
  { why: 'not JSON',           text: '指标体系',       says: 'not-json' },
  { why: 'JSON, but no pack',  text: '{"id":"mine"}',  says: 'invalid' },
])('a text that is no pack, $why: $says', ({ text: wrong, says }) => {
  expect(packText().read(wrong)).toMatchObject({ ok: false, why: says });
});
