import { expect, test } from '@jest/globals';
import type { Touched } from '../../app/ports/workbook-watch-port.js';
import { grid, sheetWith } from '../../../test/support/grid.js';
import { memoryWorkbook } from './memory-workbook.js';

const SHEET = grid`
  | 1 | 2 |
  | 3 | 4 |
`;

test('what a person edits is told, what we write is not, and nothing after the end', async () => {
  const workbook = memoryWorkbook([SHEET]);
  const told: Touched[] = [];
  const stop = await workbook.watch((touched) => told.push(touched));
  const at = { sheet: 'Sheet1', row: 0, column: 0 };
  await workbook.write([{ at, expected: { value: 1, formula: null }, value: 9, formula: null, format: null }]);
  expect(told).toEqual([]);
  workbook.edit([
    grid`
      | 9 | 2 |
      | 3 | 5 | 6 |
    `,
  ]);
  expect(told).toEqual([
    {
      kind: 'cells',
      sheet: 'Sheet1',
      areas: [
        { top: 1, left: 1, bottom: 1, right: 1 },
        { top: 1, left: 2, bottom: 1, right: 2 },
      ],
    },
  ]);
  await stop();
  workbook.edit([SHEET]);
  expect(told).toHaveLength(1);
});

test('a sheet under another name is another structure', async () => {
  const workbook = memoryWorkbook([SHEET]);
  const told: Touched[] = [];
  await workbook.watch((touched) => told.push(touched));
  workbook.edit([sheetWith(SHEET, { name: '改名' })]);
  expect(told).toEqual([{ kind: 'structure' }]);
});
