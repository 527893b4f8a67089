import { editWorkbook } from '../../src/adapters/xlsx/edit-workbook.js';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook.js';
import type { CellWrite } from '../../src/core/completion/plan.js';
import type { Pack } from '../../src/core/indicator/pack.js';
import { bindReturn } from '../../src/core/sheet/bind-return.js';
import type { ReportedValue } from '../../src/core/sheet/return.js';

/** What a county types for a value that it is asked for; null: it leaves the cell alone. */
export type Typing = (value: ReportedValue) => string | number | null;

/**
 * Types into the open cells of a template as a county would: figures where rows are asked for, names and a day below. Nothing is
 * written elsewhere, for Excel would not let it; formulas keep their old results until a spreadsheet calculates.
 */
export function typeTemplate(bytes: Uint8Array, pack: Pack, typing: Typing): Uint8Array {
  const { grids, facts } = readWorkbook(bytes);
  const filed = bindReturn(grids, pack, { facts });
  const grid = grids.find(({ name }) => name === filed.tables[0]?.sheet)!;
  const open = grid.protection?.unlocked ?? [];
  const isOpen = (row: number, column: number): boolean =>
    open.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  const writes = new Map<string, CellWrite>();
  const put = (row: number, column: number, value: string | number): void => {
    const at = { sheet: grid.name, row, column };
    const expected = { value: null, formula: null };
    writes.set(`${row} ${column}`, { at, expected, value, formula: null, format: null });
  };
  for (const value of filed.values) {
    const entry = isOpen(value.at.row, value.at.column) ? typing(value) : null;
    if (entry !== null) put(value.at.row, value.at.column, entry);
  }
  for (const { at, text } of filed.tables[0]?.footer ?? []) {
    if (!text.endsWith('：')) continue;
    for (let column = at.column + 1; column < at.column + 6; column += 1) {
      if (!isOpen(at.row, column)) continue;
      put(at.row, column, text.startsWith('报出日期') ? '2026-01-10' : '示例');
      break;
    }
  }
  return editWorkbook(bytes, [...writes.values()]);
}
