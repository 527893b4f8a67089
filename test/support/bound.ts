import type { Pack } from '../../src/core/indicator/pack.js';
import type { ReviewContext } from '../../src/core/review/context.js';
import { bindReturn } from '../../src/core/sheet/bind-return.js';
import { columnName } from '../../src/core/sheet/address.js';
import type { SheetGrid } from '../../src/core/sheet/grid.js';
import type { ReportedValue, Return } from '../../src/core/sheet/return.js';
import { indicator, pack } from './pack.js';

/** A pack of four indicators of which sheets in tests are drawn: two rates, a standard in 元/人·月, a count in 万个. */
export const LOW_INCOME: Pack = pack({
  indicators: [
    indicator({ code: '01', name: '农村低保标准占城市低保标准比例', unit: '%' }),
    indicator({ code: '02', name: '重度残疾人护理补贴覆盖率', unit: '%', aliases: ['重残补贴覆盖率'] }),
    indicator({ code: '03', name: '城市低保标准', unit: '元/人、月' }),
    indicator({ code: '04', name: '福利彩票销售网点数', unit: '万个' }),
  ],
});

export function bind(
  grids: SheetGrid | readonly SheetGrid[],
  of: Pack = LOW_INCOME,
  context: ReviewContext = {},
): Return {
  return bindReturn('cells' in grids ? [grids] : grids, of, context);
}

/** The figures of a return, `01 actual` to `72.5`; a state where there is no figure; blanks left out. Sorted. */
export function figures(filed: Return): { readonly [key: string]: string } {
  const written = filed.values
    .filter((each) => each.state !== 'blank')
    .map((each) => [keyOf(each), said(each)] as const);
  return Object.fromEntries([...written].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

function keyOf({ indicator: code, role, period, org }: ReportedValue): string {
  return [code, role, period, org].filter((each) => each !== null).join(' ');
}

function said({ state, figure, reading }: ReportedValue): string {
  return figure === null ? (state === 'text' ? reading.text : state) : figure.toString();
}

/** Roles by column letter, in the sheet's order: `A code, B indicator`. A column of no known role is `?`. */
export function columns(filed: Return): string {
  const all = filed.tables.flatMap((each) => each.columns);
  return all
    .map((each) => `${columnName(each.column)} ${each.role ?? '?'}${each.period ? ` ${each.period}` : ''}`)
    .join(', ');
}

/** What each row was bound to: `indicator 01`, or its kind, with its level. */
export function rows(filed: Return): readonly string[] {
  return filed.tables.flatMap((each) =>
    each.rows.map((row) =>
      [row.kind, row.indicator ?? row.org, row.level > 0 ? `(${row.level})` : null].filter(Boolean).join(' '),
    ),
  );
}
