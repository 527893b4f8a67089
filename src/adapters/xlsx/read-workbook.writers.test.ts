import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { savedAsXls } from '../../../test/support/libre-office.js';
import { runTool } from '../../../test/support/run-tool.js';
import type { SheetGrid } from '../../core/sheet/grid.js';
import { readWorkbook } from './read-workbook.js';

/** One form as each writer makes it: a merged title, texts, figures under formats, a formula, hidden lines, locks. */
async function byExcelJs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('主要指标');
  book.addWorksheet('参数', { state: 'veryHidden' });
  sheet.mergeCells('A1:C1');
  sheet.getCell('A1').value = { richText: [{ text: '兴国县' }, { font: { bold: true }, text: '民政' }] };
  sheet.addRow(['指标', '目标值', '完成率']);
  sheet.addRow(['覆盖率', 98.5, { formula: 'ROUND(B3/100,3)', result: 0.985 }]);
  sheet.getCell('C3').numFmt = '0.0%';
  sheet.getCell('B3').protection = { locked: false };
  sheet.getCell('A4').value = '小计';
  sheet.getRow(4).hidden = true;
  sheet.getColumn(5).hidden = true;
  sheet.getCell('A5').value = { error: '#N/A' };
  sheet.getCell('B5').value = true;
  await sheet.protect('', {});
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const OPENPYXL = `
import sys
try:
    import openpyxl
    from openpyxl.styles import Protection
except ImportError:
    sys.exit('openpyxl is missing: apt-get install python3-openpyxl')
book = openpyxl.Workbook()
sheet = book.active
sheet.title = '主要指标'
book.create_sheet('参数').sheet_state = 'veryHidden'
sheet.merge_cells('A1:C1')
sheet['A1'] = '兴国县民政'
for row, values in enumerate([['指标', '目标值', '完成率'], ['覆盖率', 98.5, '=ROUND(B3/100,3)']], 2):
    for column, value in enumerate(values, 1):
        sheet.cell(row, column, value)
sheet['C3'].number_format = '0.0%'
sheet['B3'].protection = Protection(locked=False)
sheet['A4'] = '小计'
sheet.row_dimensions[4].hidden = True
sheet.column_dimensions['E'].hidden = True
sheet['A5'] = '#N/A'
sheet['B5'] = True
sheet.protection.sheet = True
book.save(sys.argv[1])
`;

function byOpenpyxl(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'hebao-writers-'));
  try {
    const path = join(folder, 'book.xlsx');
    runTool('/usr/bin/python3', ['-c', OPENPYXL, path], 'python3-openpyxl');
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function expectForm(grids: readonly SheetGrid[], result: number | null): SheetGrid {
  expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['主要指标', 'visible'],
    ['参数', 'very-hidden'],
  ]);
  const sheet = grids[0]!;
  expect(sheet.cells[0]?.[0]?.value).toBe('兴国县民政');
  expect(sheet.cells[1]?.map((cell) => cell?.value)).toEqual(['指标', '目标值', '完成率']);
  expect(sheet.cells[2]).toEqual([
    { value: '覆盖率' },
    { value: 98.5 },
    { value: result, formula: 'ROUND(B3/100,3)', format: '0.0%' },
  ]);
  expect(sheet.cells[3]).toEqual([{ value: '小计' }]);
  // LibreOffice writes both as formulas into an .xls
  expect(sheet.cells[4]).toMatchObject([{ value: null, error: '#N/A' }, { value: true }]);
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect([sheet.hiddenRows.has(3), sheet.hiddenRows.has(2)]).toEqual([true, false]);
  expect([sheet.hiddenColumns.has(4), sheet.hiddenColumns.has(3)]).toEqual([true, false]);
  return sheet;
}

test('reads what ExcelJS writes', async () => {
  const sheet = expectForm(readWorkbook(await byExcelJs()).grids, 0.985);
  expect(sheet.protection?.unlocked).toEqual([{ top: 2, left: 1, bottom: 2, right: 1 }]);
});

test('reads what openpyxl writes, which leaves results to Excel', () => {
  const sheet = expectForm(readWorkbook(byOpenpyxl()).grids, null);
  expect(sheet.protection?.unlocked).toEqual([{ top: 2, left: 1, bottom: 2, right: 1 }]);
});

test('reads what LibreOffice saves for Excel 97', async () => {
  const [xls] = savedAsXls([await byExcelJs()]);
  const sheet = expectForm(readWorkbook(xls!).grids.map(veryHiddenAgain), 0.985);
  expect(sheet.protection).toEqual({ unlocked: [] });
}, 180_000);

/** LibreOffice knows one way to hide a sheet. */
function veryHiddenAgain(grid: SheetGrid): SheetGrid {
  return grid.visibility === 'hidden' ? { ...grid, visibility: 'very-hidden' } : grid;
}
