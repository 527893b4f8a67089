import { addressOf } from '../../sheet/address.js';
import type { CellRef } from '../../sheet/grid.js';
import type { BoundTable } from '../../sheet/return.js';
import type { Check } from '../check.js';

/** Two rows for one indicator: nobody can say which is reported. Breakdowns (其中, 分城乡) are rows of another kind. */
export const indicatorDuplicate: Check = {
  code: 'form.indicator-duplicate',
  about: { zh: '每个指标在一张表里只出现一次。', en: 'Each indicator stands once in a table.' },
  source: 'contract: form codes',
  *run({ filed, indicator }) {
    for (const table of filed.tables) {
      for (const [code, cells] of placesByIndicator(table)) {
        yield {
          code: 'form.indicator-duplicate',
          place: { at: cells[1]!, cells, form: table.form.id, indicator: code },
          data: { code, name: indicator(code).name, places: cells.map(({ row, column }) => addressOf(row, column)) },
        };
      }
    }
  },
};

/** Columns of several years side by side are the same indicator in other periods: only the same period is a duplicate. */
function placesByIndicator({ orientation, rows, columns }: BoundTable): ReadonlyMap<string, readonly CellRef[]> {
  const named =
    orientation === 'rows'
      ? rows.filter((each) => each.kind === 'indicator').map(({ indicator, at }) => ({ indicator, at, of: '' }))
      : columns.map(({ indicator, role, period, at }) => ({ indicator, at, of: JSON.stringify([role, period]) }));
  const groups = new Map<string, CellRef[]>();
  for (const { indicator, at, of } of named) {
    if (indicator === null) continue;
    const key = JSON.stringify([indicator, of]);
    const same = groups.get(key);
    if (same) same.push(at);
    else groups.set(key, [at]);
  }
  const twice = [...groups].filter(([, cells]) => cells.length > 1);
  return new Map(twice.map(([key, cells]) => [(JSON.parse(key) as [string])[0], cells]));
}
