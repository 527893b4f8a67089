import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { hebao } from '../support/cli.js';
import { recalculated, shownAsCsv } from '../support/libre-office.js';

jest.setTimeout(180_000);

/** 实现目标情况 of the ten rows, as the county published them (兴国县 2016–2020). */
const PUBLISHED = [
  '实现目标',
  '实现目标',
  '实现目标',
  '超过50(元/人、月)',
  '超过12.4个百分点',
  '超过16.8个百分点',
  '超过12%',
  '实现目标',
  '超过30个百分点',
  '实现目标',
];
const WORKBOOKS = [
  { name: 'the ten rows of the 13th plan', file: 'test/fixtures/xingguo-13fyp-unfilled.xlsx' },
  { name: 'the sample without slips', file: 'assets/samples/xingguo-2023-clean.xlsx' },
  { name: 'the sample with slips', file: 'assets/samples/xingguo-2023-slips.xlsx' },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'hebao-fill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The filled copy of each workbook as LibreOffice shows it after recalculating: rows of cells. */
const shown: { readonly [A in 'formulas' | 'values']: (readonly (readonly string[])[])[] } = {
  formulas: [],
  values: [],
};

beforeAll(() => {
  for (const as of ['formulas', 'values'] as const) {
    const books = WORKBOOKS.map(({ file }, index) => {
      const out = join(folder, `${as}-${index}.xlsx`);
      const { status, stderr } = hebao(['fill', file, '-o', out, '--as', as]);
      if (status !== 0 && status !== 1) throw new Error(`${file}: ${stderr}`);
      return new Uint8Array(readFileSync(out));
    });
    shown[as].push(...shownAsCsv(recalculated(books)).map((csv) => csv.split('\n').map((line) => line.split(','))));
  }
});

describe('filled copies, recalculated by LibreOffice', () => {
  test.each(WORKBOOKS.map(({ name }, index) => ({ name, index })))(
    '$name: formulas and values show the same',
    ({ index }) => {
      expect(shown.formulas[index]!.flat().filter((text) => text !== '').length).toBeGreaterThan(30);
      expect(shown.formulas[index]).toEqual(shown.values[index]);
    },
  );

  test.each(['formulas', 'values'] as const)('the published verdicts come out, all ten, as %s', (as) => {
    const cells = shown[as][0]!.flat().map((text) => text.replace(/^"|"$/g, ''));
    const verdicts = cells.filter((text) => text === '实现目标' || text.startsWith('超过'));
    expect(verdicts).toEqual(PUBLISHED);
  });
});
