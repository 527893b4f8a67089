import { HostError } from '../../app/ports/host-error.js';
import { addressOf } from '../../core/sheet/address.js';
import type { CellRef } from '../../core/sheet/grid.js';
import { inExcel } from './excel-host.js';

/**
 * Activates the sheet and selects the cell. A cell in a hidden row or column is selected all the same, and said to be hidden.
 * @throws HostError `sheet-missing`, `sheet-hidden` or `cell-hidden`
 */
export async function showCell(at: CellRef): Promise<void> {
  const place = { sheet: at.sheet, cell: addressOf(at.row, at.column) };
  await inExcel(
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
      sheet.load(['name', 'visibility']);
      const cell = sheet.getCell(at.row, at.column);
      cell.load(['rowHidden', 'columnHidden']);
      await context.sync();
      if (sheet.isNullObject || sheet.name !== at.sheet) throw new HostError('sheet-missing', { sheet: at.sheet });
      if (sheet.visibility !== 'Visible') throw new HostError('sheet-hidden', { sheet: at.sheet });
      sheet.activate();
      cell.select();
      await context.sync();
      if (cell.rowHidden) throw new HostError('cell-hidden', { ...place, line: 'row' });
      if (cell.columnHidden) throw new HostError('cell-hidden', { ...place, line: 'column' });
    },
    { place },
  );
}
