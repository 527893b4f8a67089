import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryPack } from '../../../test/support/arbitrary-pack.js';
import { drawnGrids } from '../../../test/support/drawn-grids.js';
import type { Pack } from '../indicator/pack.js';
import { digestOf } from '../submission/digest.js';
import { definitionBook } from './definition-book.js';
import { readDefinition } from './read-definition.js';

const FOLDERS = [
  new URL('../../../assets/packs/', import.meta.url),
  new URL('../../../assets/samples/', import.meta.url),
];
const shipped = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, pack: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Pack })),
);

test.each(shipped)('$name comes back from its definition workbook, to the digest, in both languages', ({ pack }) => {
  for (const lang of ['zh', 'en'] as const) {
    const reading = readDefinition(drawnGrids(definitionBook(pack, lang)));
    expect(reading.ok ? reading.warnings : reading.problems).toEqual([]);
    expect(reading.ok && digestOf(reading.pack)).toBe(digestOf(pack));
  }
});

test('any pack comes back from its definition workbook', () => {
  fc.assert(
    fc.property(arbitraryPack, fc.constantFrom('zh' as const, 'en' as const), (pack, lang) => {
      const reading = readDefinition(drawnGrids(definitionBook(pack, lang)));
      expect(reading.ok ? reading.warnings : reading.problems).toEqual([]);
      if (reading.ok) {
        expect(reading.pack).toEqual(pack);
        expect(digestOf(reading.pack)).toBe(digestOf(pack));
      }
    }),
    { numRuns: 80 },
  );
});
