import { findIndicator, type Pack } from '../../indicator/pack.js';
import type { SheetGrid } from '../../sheet/grid.js';
import { cellAt } from '../../sheet/grid.js';
import type { BoundColumn, BoundTable } from '../../sheet/return.js';
import type { Check } from '../check.js';

/** Sections, totals and breakdowns are known for what they are; what looks like an indicator and is none is said. */
export const indicatorUnknown: Check = {
  code: 'form.indicator-unknown',
  about: { zh: '表中的指标都是指标体系规定的。', en: "Every indicator on the sheet is one of the pack's." },
  source: 'contract: form codes',
  *run({ filed, grids, pack }) {
    for (const table of filed.tables) {
      const form = table.form.id;
      for (const { kind, code, name, at } of table.rows) {
        if (kind !== 'unknown') continue;
        const written = code !== null && CODE.test(code) ? code : null;
        const place = { at, form, indicator: ownCode(written, pack) };
        yield { code: 'form.indicator-unknown', place, data: { code: written, name: name.trim() } };
      }
      const grid = grids.find((each) => each.name === table.sheet);
      for (const { header, at } of grid ? unknownColumns(table, grid) : []) {
        yield { code: 'form.indicator-unknown', place: { at, form }, data: { code: null, name: header } };
      }
    }
  },
};

/** Words in the column of codes are no code. */
const CODE = /^[A-Za-z]?\d{1,6}(?:[.-]\d{1,4}){0,3}[A-Za-z]?$/;

/** The written code tells two unknown rows apart, unless it is that of an indicator of the pack. */
function ownCode(code: string | null, pack: Pack): string | null {
  return code === null || findIndicator(pack, code) ? null : code;
}

/** With indicators across, a headed column of numbers that no indicator explains. */
function unknownColumns(table: BoundTable, grid: SheetGrid): readonly BoundColumn[] {
  if (table.orientation === 'rows') return [];
  return table.columns.filter(
    ({ role, indicator, header, column }) =>
      role === null &&
      indicator === null &&
      header !== '' &&
      table.rows.some(({ kind, row }) => kind === 'org' && typeof cellAt(grid, row, column)?.value === 'number'),
  );
}
