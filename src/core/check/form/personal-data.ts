import { identityNumbersIn } from '../../sheet/identity-numbers.js';
import type { CellRef, SheetGrid } from '../../sheet/grid.js';
import type { Check } from '../check.js';

/** Looks at every cell of every sheet, once. One finding a sheet; the numbers are named by their cells only. */
export const personalData: Check = {
  code: 'form.personal-data',
  about: {
    zh: '报表不含18位公民身份号码。',
    en: 'The workbook holds no 18-digit identity numbers of persons.',
  },
  source: 'GB 11643 (structure and check digit); contract: form codes',
  *run({ grids, filed }) {
    for (const grid of grids) {
      const cells = personalCells(grid);
      const [at] = cells;
      const form = filed.tables.find((table) => table.sheet === grid.name)?.form.id ?? null;
      if (at) yield { code: 'form.personal-data', place: { at, cells, form }, data: { count: cells.length } };
    }
  },
};

function personalCells(grid: SheetGrid): readonly CellRef[] {
  const found: CellRef[] = [];
  for (const [row, cells] of grid.cells.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell && identityNumbersIn(cell.value) > 0) found.push({ sheet: grid.name, row, column });
    }
  }
  return found;
}
