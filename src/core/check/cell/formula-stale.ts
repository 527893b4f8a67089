import { Exact } from '../../quantity/exact.js';
import { recalculate, sameResult, type CellResult } from '../../sheet/formula/recalculate.js';
import { cellAt, type Cell } from '../../sheet/grid.js';
import type { Check } from '../check.js';
import { placeOf } from '../place.js';

/**
 * A formula among the reported cells whose stored result is not what it comes to: the sheet was changed by a program that does
 * not calculate. Formulas that cannot be worked out here (unknown functions, other books, arrays) are left alone.
 */
export const formulaStale: Check = {
  code: 'cell.formula-stale',
  about: {
    zh: '公式存储的结果与重新计算的一致。',
    en: 'The stored result of a formula is what it calculates to.',
  },
  source: 'contract: cell codes',
  *run(subject) {
    const grids = new Map(subject.grids.map((each) => [each.name, each]));
    const result = recalculate(subject.grids);
    for (const value of subject.filed.values) {
      const grid = grids.get(value.at.sheet);
      // A cell merged over several rows is reported in each of them, and is looked at where it is.
      const cell = grid ? cellAt(grid, value.at.row, value.at.column) : null;
      if (cell?.formula === undefined) continue;
      const now = result(value.at);
      if (now === 'unknown' || sameResult(cell, now)) continue;
      const data = { formula: cell.formula, stored: textOf(cell), recalculated: textOf(now) };
      yield { code: 'cell.formula-stale', place: placeOf(subject, value), data };
    }
  },
};

/** As a decimal, to 15 digits; a truth as Excel writes it. */
function textOf({ value, error }: Cell | CellResult): string {
  if (error !== undefined) return error;
  if (typeof value === 'number') return Exact.fromDouble(value)?.toString() ?? '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : (value ?? '');
}
