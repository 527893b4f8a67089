import type { BoundTable } from '../../sheet/return.js';
import type { Check } from '../check.js';

/** Only columns that the form requires: a sheet may leave out the others. */
export const columnMissing: Check = {
  code: 'form.column-missing',
  about: { zh: '报表规定的必填列齐全。', en: 'Every column that the form requires is there.' },
  source: 'contract: form codes',
  *run({ filed }) {
    for (const table of filed.tables) {
      const { form, sheet, header, area } = table;
      for (const column of form.columns) {
        if (!column.required || has(table, column.role)) continue;
        const at = { sheet, row: header.bottom, column: area.left };
        const { role } = column;
        yield {
          code: 'form.column-missing',
          place: { at, form: form.id, role },
          data: { role, header: column.header },
        };
      }
    }
  },
};

/** With indicators across, names and units stand in the header: what remains to look for are the figures. */
function has({ orientation, columns }: BoundTable, role: string): boolean {
  if (columns.some((each) => each.role === role)) return true;
  return orientation === 'columns' && (role === 'indicator' || role === 'code' || role === 'unit');
}
