import { describe, expect, test } from '@jest/globals';
import { bind, LOW_INCOME } from '../../../test/support/bound.js';
import { choosePack } from './choose-pack.js';
import { NO_FACTS } from './facts.js';
import type { Area, Cell, SheetGrid } from './grid.js';

const NAMES = LOW_INCOME.indicators.map((each) => each.name);

function made(
  rows: number,
  columns: number,
  value: (row: number, column: number) => Cell['value'],
  merges: readonly Area[] = [],
): SheetGrid {
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
  return {
    name: 'Sheet1',
    visibility: 'visible',
    cells: numbers(rows).map((row) => numbers(columns).map((column) => ({ value: value(row, column) }))),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: null,
  };
}

/** A proper table whose names are `name(row)`. */
function named(rows: number, name: (row: number) => string): SheetGrid {
  return made(rows, 3, (row, column) => {
    if (row === 0) return ['指标', '目标值', '实际值'][column]!;
    return column === 0 ? (row < 3 ? NAMES[row]! : name(row)) : row;
  });
}

const LONG = '；'.repeat(32_000);
const ALL: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

// What grows with the square of its size takes minutes here, and fails by the test's time.
// prettier-ignore
describe('a hostile sheet is bound in one pass', () => {
  test.each([
    { why: 'words everywhere',                  sheet: () => made(20_000, 10, (row, column) => `文字${row * 31 + column}标准`) },
    { why: 'headers everywhere',                sheet: () => made(20_000, 10, (_, column) => ['指标', '实际值', '目标值'][column % 3]!) },
    { why: 'a header of ten thousand columns',  sheet: () => made(20, 10_000, (row, column) => (row === 0 ? (column % 2 ? '实际值' : '指标') : column % 2 ? 5 : NAMES[column % 4]!)) },
    { why: 'names everywhere',                  sheet: () => made(2000, 100, (row, column) => NAMES[(row + column) % 4]!) },
    { why: 'names down and across',             sheet: () => made(200, 1000, (row, column) => (row % 2 ? NAMES[column % 4]! : column)) },
    { why: 'unlike headers on every row',       sheet: () => made(20_000, 10, (row, column) => (column === 0 ? '指标' : column === 1 ? '实际值' : `目标${row}`)) },
    { why: 'labels everywhere',                 sheet: () => made(2000, 10, () => '填报单位：'.repeat(30)) },
    { why: 'texts without end',                 sheet: () => made(200, 10, (row, column) => (row === 0 ? ['指标', '实际值'][column] ?? '目标值' : `${LONG}${row}`)) },
    { why: 'near names',                        sheet: () => named(20_000, (row) => `${NAMES[row % 4]!.slice(0, 5)}${row}`) },
    { why: 'parts of parts',                    sheet: () => named(20_000, (row) => `${' '.repeat(row % 200)}其中：男`) },
    { why: 'sections without figures',          sheet: () => named(20_000, (row) => `（一）${row}`) },
    { why: 'numbers of numbers',                sheet: () => named(2000, () => '1.'.repeat(40)) },
    { why: 'merges of everything, many times',  sheet: () => made(500, 20, (row, column) => (column === 0 ? NAMES[row % 4]! : 1), Array.from({ length: 100_000 }, () => ALL)) },
    { why: 'years beside years',                sheet: () => made(3, 10_000, (row, column) => (row === 0 ? (column === 0 ? '指标' : 1950 + (column % 150)) : column === 0 ? NAMES[row]! : row)) },
  ])('$why', ({ sheet }) => {
    const grid = sheet();
    const filed = bind(grid);
    expect(filed.values.length).toBeLessThan(200_000);
    expect(choosePack([grid], [LOW_INCOME], NO_FACTS)?.reason ?? 'fit').toBe('fit');
  });
});

test('a table of fifty thousand rows is bound to its end', () => {
  const filed = bind(named(50_000, (row) => (row === 49_999 ? NAMES[3]! : `第${row}行数`)));
  expect(filed.tables[0]!.rows.at(-1)).toMatchObject({ row: 49_999, indicator: '04' });
});
