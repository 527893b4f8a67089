import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bind, figures, LOW_INCOME } from '../../../test/support/bound.js';
import { drawGrid } from '../../../test/support/grid.js';
import type { SheetGrid } from './grid.js';

/** Columns of the sheet as it is drawn plainly: the header over two rows, then the cells. */
const COLUMNS: readonly { readonly head: readonly [string, string]; readonly cells: readonly string[] }[] = [
  { head: ['序号', ''], cells: ['1', '2', '3', '4'] },
  { head: ['主要指标', ''], cells: LOW_INCOME.indicators.map((each) => each.name) },
  { head: ['计量单位', ''], cells: ['%', '%', '元/人·月', '万个'] },
  { head: ['目标', '规划目标'], cells: ['75', '≥100%', '800', '0.006'] },
  { head: ['目标', '上级目标'], cells: ['70', '100', '810', '0.1'] },
  { head: ['完成', '2023年实际'], cells: ['72.5', '98%', '820', '0.0058'] },
  { head: ['完成', '上年同期'], cells: ['70', '97.5', '', '0.006'] },
  { head: ['完成', '完成率（%）'], cells: ['96.7', '98', '102.5', ''] },
  { head: ['备注', ''], cells: ['', '含“一户多残”', '', '—'] },
];

const EXPECTED = figures(
  bind(drawn({ columns: keys(COLUMNS.length), rows: keys(4), top: 0, left: 0, blanks: [], titles: [], merged: false })),
);

interface Layout {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly top: number;
  readonly left: number;
  /** Rows of the body after which a blank row stands. */
  readonly blanks: readonly number[];
  readonly titles: readonly string[];
  readonly merged: boolean;
}

function keys(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

/** Draws the same rows in another layout; headers over two merged rows keep the columns of one group side by side. */
function drawn({ columns, rows, top, left, blanks, titles, merged }: Layout): SheetGrid {
  const order = merged ? grouped(columns) : columns;
  const heads = order.map((at) => COLUMNS[at]!.head);
  const upper = heads.map(([group, own], at) => (own !== '' && heads[at - 1]?.[0] === group ? '<' : group));
  const lower = heads.map(([, own]) => (own === '' ? '^' : own));
  const lines = [
    ...keys(top).map(() => []),
    ...titles.map((title) => [title]),
    ...(merged ? [upper, lower] : [heads.map(([group, own]) => own || group)]),
    ...rows.flatMap((row) => [order.map((at) => COLUMNS[at]!.cells[row]!), ...(blanks.includes(row) ? [[]] : [])]),
  ];
  return drawGrid(lines.map((cells) => `|${'|'.repeat(left)} ${cells.join(' | ')} |`).join('\n'));
}

function grouped(columns: readonly number[]): readonly number[] {
  const groups = new Map<string, number[]>();
  for (const at of columns) groups.set(COLUMNS[at]!.head[0], [...(groups.get(COLUMNS[at]!.head[0]) ?? []), at]);
  return [...groups.values()].flat();
}

const TITLES = [
  '兴国县2023年民政指标完成情况表',
  '填报单位：兴国县民政局',
  '2023年',
  '（内部资料）',
  '附件2',
  '表号：民统1表',
];

const layouts: fc.Arbitrary<Layout> = fc.record({
  columns: fc.shuffledSubarray(keys(COLUMNS.length), { minLength: COLUMNS.length }),
  rows: fc.shuffledSubarray(keys(4), { minLength: 4 }),
  top: fc.nat(5),
  left: fc.nat(4),
  blanks: fc.subarray(keys(4)),
  titles: fc.shuffledSubarray(TITLES),
  merged: fc.boolean(),
});

test('the plain layout is read as it should be', () => {
  expect(EXPECTED).toEqual({
    '01 actual': '72.5',
    '01 parent-target': '70',
    '01 previous': '70',
    '01 rate': '96.7',
    '01 target': '75',
    '01 unit': '%',
    '02 actual': '98',
    '02 note': '含“一户多残”',
    '02 parent-target': '100',
    '02 previous': '97.5',
    '02 rate': '98',
    '02 target': '100',
    '02 unit': '%',
    '03 actual': '820',
    '03 parent-target': '810',
    '03 rate': '102.5',
    '03 target': '800',
    '03 unit': '元/人·月',
    '04 actual': '0.0058',
    '04 note': 'mark',
    '04 parent-target': '0.1',
    '04 previous': '0.006',
    '04 target': '0.006',
    '04 unit': '万个',
  });
});

test('however rows and columns are ordered, moved, parted and headed, the values are the same', () => {
  fc.assert(
    fc.property(layouts, (layout) => {
      const filed = bind(drawn(layout));
      expect(figures(filed)).toEqual(EXPECTED);
      expect(filed.tables).toHaveLength(1);
      expect(filed.period?.value).toBe('2023');
    }),
    { numRuns: 300 },
  );
});

test('whatever the cells hold, binding gives a return, the same one twice', () => {
  const texts = fc.constantFrom(
    '指标',
    '实际值',
    '目标值',
    '2023年',
    '城市低保标准',
    '注：',
    '合计',
    '其中：',
    '单位：万元',
    '填报单位：',
    '一、',
    ':',
    '（',
    '',
  );
  const value = fc.oneof(
    texts,
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  );
  const area = fc.record({ top: fc.nat(9), left: fc.nat(9), bottom: fc.nat(9), right: fc.nat(9) });
  fc.assert(
    fc.property(
      fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 12 }),
      fc.array(area, { maxLength: 4 }),
      (cells, merges) => {
        const sheet: SheetGrid = {
          ...drawGrid(''),
          cells: cells.map((row) => row.map((each) => ({ value: each }))),
          merges,
        };
        const [once, twice] = [bind(sheet), bind(sheet)];
        expect(JSON.stringify(once)).toBe(JSON.stringify(twice));
        for (const { at } of once.values) expect(at.row < cells.length).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
