import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readLook } from '../../adapters/xlsx/look/read-look.js';
import { readWorkbook } from '../../adapters/xlsx/read-workbook.js';
import type { SheetView } from '../../app/view/grid/sheet-view.js';
import { sheetOfStore } from '../workbench/sheet-of-store.js';
import { openBook } from '../workbench/open-book.js';
import { sheetOfGrid } from './sheet-of-grid.js';

let ofGrid: readonly SheetView[];
let ofStore: readonly SheetView[];

beforeAll(() => {
  const bytes = new Uint8Array(readFileSync('assets/samples/xingguo-2023-slips.xlsx'));
  const look = readLook(bytes);
  ofGrid = readWorkbook(bytes).grids.map((grid) => sheetOfGrid(grid, look));
  const { store, origin } = openBook(bytes, 'a.xlsx');
  ofStore = store.sheets().map((sheet) =>
    sheetOfStore(sheet.state.name, {
      sheet,
      origin: origin.get(sheet.id) ?? null,
      date1904: false,
      isKept: () => false,
    }),
  );
});

describe('a sheet drawn from its file', () => {
  test('is what the workbench draws of it, cell by cell', () => {
    expect(ofGrid.length).toBeGreaterThan(0);
    ofGrid.forEach((sheet, index) => {
      const other = ofStore[index]!;
      expect(cellsOf(sheet)).toEqual(cellsOf(other));
      expect([sheet.frozen, sheet.merges, sheet.gridLines]).toEqual([other.frozen, other.merges, other.gridLines]);
    });
    expect(cellsOf(ofGrid[0]!).filter((cell) => cell?.font.bold).length).toBeGreaterThan(0);
  });

  test('a file that says nothing of its look is drawn plain', () => {
    const { grids } = readWorkbook(new TextEncoder().encode('指标,实际值\r\n,96.5\r\n'), { fileName: 'a.csv' });
    const sheet = sheetOfGrid(grids[0]!, { styles: [], sheets: [] });
    expect(sheet.used).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(sheet.cell(1, 1)).toMatchObject({ text: '96.5', fill: null, borders: {} });
    expect(sheet.cell(5, 5)).toBeNull();
  });
});

function cellsOf(sheet: SheetView) {
  return Array.from({ length: 40 * 16 }, (_, at) => {
    const [row, column] = [Math.floor(at / 16), at % 16];
    const size = [sheet.rowHeight(row), sheet.columnWidth(column)];
    const cell = sheet.cell(row, column);
    return cell && { ...cell, size };
  });
}
