import { describe, expect, test } from '@jest/globals';
import { drawGrid } from '../../../test/support/grid.js';
import { xlsxOf } from '../../../test/support/make-xlsx.js';
import type { CellWrite } from '../../core/completion/plan.js';
import { xlsxWorkbook } from './xlsx-workbook.js';

const write = (expected: number | null): CellWrite => ({
  at: { sheet: 'Sheet1', row: 0, column: 0 },
  expected: { value: expected, formula: null },
  value: 2,
  formula: null,
  format: null,
});

describe('the bytes of a workbook', () => {
  test('are those given until something is written, and those are never changed', async () => {
    const given = xlsxOf([drawGrid('| 1 |')]);
    const copy = given.slice();
    const workbook = xlsxWorkbook(given);
    expect(workbook.bytes()).toBe(given);
    await workbook.read();
    await workbook.write([]);
    expect(await workbook.write([write(9)])).toHaveLength(1);
    expect(workbook.bytes()).toBe(given);
    expect(await workbook.write([write(1)])).toEqual([]);
    expect(workbook.bytes()).not.toEqual(copy);
    expect(given).toEqual(copy);
    expect((await xlsxWorkbook(workbook.bytes()).read())[0]!.cells[0]![0]).toEqual({ value: 2 });
  });

  test('of a file that is read but not written stay, and the refusal says so', async () => {
    const csv = new TextEncoder().encode('1,2\n');
    const workbook = xlsxWorkbook(csv, { fileName: '表.csv' });
    const [grid] = await workbook.read();
    const plan = [{ ...write(1), at: { sheet: grid!.name, row: 0, column: 0 } }];
    await expect(workbook.write(plan)).rejects.toMatchObject({ code: 'not-writable' });
    expect(workbook.bytes()).toBe(csv);
  });
});
