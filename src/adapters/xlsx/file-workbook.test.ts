import { describe, expect, test } from '@jest/globals';
import type { CellWrite } from '../../core/completion/plan.js';
import { cellAt, type SheetGrid } from '../../core/sheet/grid.js';
import { xlsxOf } from '../../../test/support/make-xlsx.js';
import { fileWorkbook, type FileWorkbook } from './file-workbook.js';

const GRID: SheetGrid = {
  name: '表',
  visibility: 'visible',
  cells: [[{ value: '2' }, { value: 1, formula: 'SUM(A1,1)' }, { value: 2, formula: 'B1*2' }]],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  protection: null,
};
const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

describe('a file that somebody works in', () => {
  test('what rests on a written cell is worked out with it, in locked cells too, and told once', async () => {
    const { file, told } = open({ unlocked: [A1] });
    expect(await file.write([write(2)])).toEqual([]);
    expect(await row(file)).toEqual([2, 3, 6]);
    expect(told).toEqual([{ cells: true }]);
  });

  test('a locked cell is refused, and nothing is changed', async () => {
    const { file, told } = open({ unlocked: [] });
    const before = file.bytes();
    await expect(file.write([write(2)])).rejects.toMatchObject({ code: 'protected-sheet' });
    expect([file.bytes() === before, told]).toEqual([true, []]);
  });

  test('what was there before can be restored, byte for byte, and watchers are told', async () => {
    const { file } = open(null);
    const before = file.bytes();
    const touched: unknown[] = [];
    const stop = await file.watch((each) => touched.push(each));
    await file.write([write(2)]);
    expect(touched).toEqual([]);
    file.restore(before);
    expect(file.bytes()).toBe(before);
    expect(await row(file)).toEqual(['2', 1, 2]);
    expect(touched).toEqual([{ kind: 'structure' }]);
    await stop();
    file.restore(before);
    expect(touched).toHaveLength(1);
  });

  test('what no longer holds what was expected is left, and nothing is told', async () => {
    const { file, told } = open(null);
    const late: CellWrite = { ...write(2), expected: { value: 7, formula: null } };
    expect(await file.write([late])).toEqual([late]);
    expect(told).toEqual([]);
  });

  test('a part beside the cells is no change of cells', async () => {
    const { file, told } = open(null);
    await file.setPart('urn:x', '<a xmlns="urn:x"/>');
    expect(await file.part('urn:x')).toBe('<a xmlns="urn:x"/>');
    expect(told).toEqual([{ cells: false }]);
  });
});

function open(protection: SheetGrid['protection']): { readonly file: FileWorkbook; readonly told: unknown[] } {
  const told: unknown[] = [];
  const file = fileWorkbook(xlsxOf([{ ...GRID, protection }]), {
    onChange: (change) => told.push(change),
    show: async () => undefined,
  });
  return { file, told };
}

function write(value: number): CellWrite {
  const at = { sheet: '表', row: 0, column: 0 };
  return { at, expected: { value: '2', formula: null }, value, formula: null, format: null };
}

async function row(file: FileWorkbook): Promise<readonly unknown[]> {
  const [grid] = await file.read();
  return [0, 1, 2].map((column) => cellAt(grid!, 0, column)?.value);
}
