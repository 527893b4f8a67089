import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawnGrids, withCell } from '../../../test/support/drawn-grids.js';
import { indicator, pack, target } from '../../../test/support/pack.js';
import { readPack } from '../../adapters/pack/read-pack.js';
import type { Pack } from '../indicator/pack.js';
import { addressOf } from '../sheet/address.js';
import type { Cell, SheetGrid } from '../sheet/grid.js';
import { definitionBook } from './definition-book.js';
import { definitionProblemLine } from './definition-problem-message.js';
import type { DefinitionProblem } from './definition-problem.js';
import { readDefinition } from './read-definition.js';

const BASE: Pack = pack({
  indicators: [
    indicator({ code: '01', name: '覆盖率', range: { min: '0', max: '100' } }),
    indicator({ code: '02', name: '床位', unit: '张', integer: true, kind: 'level' }),
    indicator({ code: '03', name: '标准', unit: '元/人、月', kind: 'ratio', reference: 'wage' }),
  ],
  references: [{ id: 'wage', name: '最低工资标准', unit: '元/人、月', owner: 'other' }],
  targets: [
    target({ indicator: '01', value: '60', text: '不低于60%' }),
    target({ indicator: '02', value: '500', text: '500' }),
    target({ indicator: '03', value: '0.8', text: '最低工资标准的80%' }),
  ],
  rules: [{ id: 'R01', text: '[01] ≤ 100%', severity: 'query' }],
});

/** Sheets of the pack, with cells named by sheet, field's header and row: `指标!计量单位!2`. */
function sheetsWith(changes: { readonly [at: string]: Cell | string | number | null }): readonly SheetGrid[] {
  return Object.entries(changes).reduce<readonly SheetGrid[]>(
    (grids, [at, content]) => {
      const [sheet, header, row] = at.split('!') as [string, string, string];
      const grid = grids.find((each) => each.name === sheet)!;
      const column = grid.cells[0]!.findIndex((cell) => cell?.value === header);
      const cell = content === null || typeof content === 'object' ? content : { value: content };
      return withCell(grids, `${sheet}!${addressOf(Number(row) - 1, column)}`, cell);
    },
    drawnGrids(definitionBook(BASE)),
  );
}

function told(problems: readonly DefinitionProblem[]): readonly string[] {
  return problems.map(({ code, place: { sheet, row, column } }) => `${sheet} ${row} ${column} ${code}`);
}

function problemsOf(grids: readonly SheetGrid[]): readonly DefinitionProblem[] {
  const reading = readDefinition(grids);
  return reading.ok ? reading.warnings : reading.problems;
}

describe('what a cell can have wrong', () => {
  // prettier-ignore
  test.each<{ why: string; cells: { readonly [at: string]: Cell | string | number | null }; found: readonly string[] }>([
    { why: 'nothing',                       cells: {},                                    found: [] },
    { why: 'a unit that is none',           cells: { '指标!计量单位!3': '啥' },             found: ['指标 3 计量单位 unit-unknown'] },
    { why: 'a needed cell is blank',        cells: { '指标!属性!2': null },                found: ['指标 2 属性 book.value-missing'] },
    { why: 'a word misspelt',               cells: { '指标!方向!2': '正问' },               found: ['指标 2 方向 book.wrong-word'] },
    { why: 'a word in English',             cells: { '指标!方向!2': 'higher-is-better' },  found: [] },
    { why: 'a code given twice',            cells: { '指标!代码!3': '1' },                 found: ['指标 3 代码 duplicate', '目标 3 指标代码 unknown-reference'] },
    { why: 'digits kept as text count',     cells: { '指标!下限!2': '5' },                 found: ['指标 2 下限 book.number-as-text'] },
    { why: 'a figure in full-width digits', cells: { '指标!下限!2': '１０' },              found: ['指标 2 下限 book.number-in-words'] },
    { why: 'words for a figure',            cells: { '指标!上限!2': '很多' },              found: ['指标 2 上限 book.not-a-number'] },
    { why: 'a percent in a row of beds',    cells: { '目标!数值!3': { value: 0.5, format: '0%' } }, found: ['目标 3 数值 book.percent-format'] },
    { why: 'a date for a figure',           cells: { '目标!数值!3': { value: 45000, format: 'yyyy-mm-dd' } }, found: ['目标 3 数值 book.date-for-number'] },
    { why: 'Excel made a date of a code',   cells: { '单位!代码!3': { value: 45000, format: 'm"月"d"日"' } }, found: ['目标 2 单位代码 unknown-reference', '目标 3 单位代码 unknown-reference', '目标 4 单位代码 unknown-reference', '单位 3 代码 book.date-for-text'] },
    { why: 'an error',                      cells: { '指标!名称!2': { value: null, error: '#N/A' } }, found: ['指标 2 名称 book.error-value'] },
    { why: 'a formula without its result',  cells: { '指标!口径!2': { value: null, formula: 'A1' } }, found: ['指标 2 口径 book.not-computed'] },
    { why: 'no day of the calendar',        cells: { '单位!启用日期!2': '2023-02-30' },     found: ['单位 2 启用日期 book.not-a-date'] },
    { why: 'a day as people write it',      cells: { '单位!启用日期!2': '2023年2月3日' },   found: [] },
    { why: 'a year outside of the plan',    cells: { '目标!目标年!2': 2031 },              found: ['目标 2 目标年 year-outside-plan'] },
    { why: 'a header that is none',         cells: { '指标!口径!1': '扣径' },              found: ['指标 1 扣径 book.column-unknown'] },
    { why: 'a needed column is gone',       cells: { '单位!名称!1': '备注' },              found: ['单位 1 null book.column-missing'] },
    { why: 'something under no header',     cells: { '指标!口径!2': 'x', '指标!口径!1': null }, found: ['指标 2 null book.column-nameless'] },
    { why: 'an item that is none',          cells: { '设置!项目!3': '版木' },              found: ['设置 null null book.item-missing', '设置 3 版木 book.item-unknown'] },
    { why: 'an item without its value',     cells: { '设置!值!3': null },                  found: ['设置 3 版本 book.item-missing'] },
    { why: 'a relation that does not read', cells: { '审核关系!审核公式!2': '[01] ≤' },      found: [] },
    { why: 'a relation of no indicator, beside another error', cells: { '审核关系!审核公式!2': '[09] ≤ 5', '指标!属性!2': 'x' },
      found: ['指标 2 属性 book.wrong-word', '审核关系 2 审核公式 rule.unknown-reference'] },
    { why: 'a column of no form',           cells: { '报表栏!报表!3': 'mian' },            found: ['报表栏 3 报表 book.owner-unknown'] },
    { why: 'an org that is none',           cells: { '目标!单位代码!2': '360739' },         found: ['目标 2 单位代码 unknown-reference'] },
    { why: 'a beds target of half a bed',   cells: { '目标!数值!3': 0.5 },                 found: ['目标 3 数值 not-whole'] },
    { why: 'a direction that cannot be read says nothing of its targets', cells: { '指标!方向!2': '?', '目标!方向!2': '不超过' },
      found: ['指标 2 方向 book.wrong-word'] },
  ])('$why', ({ cells, found }) => {
    expect(told(problemsOf(sheetsWith(cells)))).toEqual(found);
  });
});

describe('what a cell means', () => {
  // prettier-ignore
  test.each<{ why: string; cells: { readonly [at: string]: Cell | string | number | null }; target: Partial<Pack['targets'][number]>; at: number }>([
    { why: '75% in a row of %',                 cells: { '目标!数值!2': { value: 0.75, format: '0%' } }, at: 0, target: { value: '75' } },
    { why: '80% as a coefficient',              cells: { '目标!数值!4': { value: 0.8, format: '0%' } },  at: 2, target: { value: '0.8' } },
    { why: 'a phrase fills what is blank',      cells: { '目标!目标!2': '不低于75%', '目标!方向!2': null, '目标!数值!2': null }, at: 0, target: { sense: 'at-least', value: '75', text: '不低于75%' } },
    { why: 'what is filled in wins',            cells: { '目标!目标!2': '不低于75%', '目标!方向!2': '超过' }, at: 0, target: { sense: 'more-than', value: '60' } },
    { why: 'a strict phrase',                   cells: { '目标!目标!3': '>30', '目标!方向!3': null, '目标!数值!3': null }, at: 1, target: { sense: 'more-than', value: '30' } },
    { why: 'a range',                           cells: { '目标!目标!3': '4-5', '目标!方向!3': null, '目标!数值!3': null }, at: 1, target: { sense: 'range', value: '4', high: '5' } },
    { why: 'a bare figure is to be reached',    cells: { '目标!目标!3': 480, '目标!方向!3': null, '目标!数值!3': null }, at: 1, target: { sense: 'at-least', value: '480', text: '480' } },
    { why: 'a year as 2025年, in a phrase too', cells: { '目标!目标!2': '到2024年不低于75%', '目标!目标年!2': null, '目标!方向!2': null, '目标!数值!2': null }, at: 0, target: { year: 2024, value: '75' } },
  ])('$why', ({ cells, target: wanted, at }) => {
    const reading = readDefinition(sheetsWith(cells));
    expect(reading.ok ? [] : reading.problems).toEqual([]);
    expect(reading.ok && reading.pack.targets[at]).toMatchObject(wanted);
  });

  test('a phrase that cannot be taken over is for a person', () => {
    const blank = { '目标!方向!2': null, '目标!数值!2': null };
    for (const text of ['大幅提升', '达到60%，其中城市达到70%', '43%33%'])
      expect(told(problemsOf(sheetsWith({ ...blank, '目标!目标!2': text })))).toEqual([
        expect.stringMatching(/^目标 2 目标 book\.phrase-/),
      ]);
  });
});

test('every line begins with sheet, row and column, in both languages', () => {
  const problems = problemsOf(sheetsWith({ '指标!计量单位!3': '啥', '目标!单位代码!2': '1' }));
  expect(problems.map((each) => definitionProblemLine(each, 'zh').split('] ')[0])).toEqual([
    '[指标 第3行 计量单位',
    '[目标 第2行 单位代码',
  ]);
  expect(definitionProblemLine(problems[0]!, 'en')).toMatch(/^\[指标 row 3 计量单位\] \S/);
});

test('headers may stand below a title, in English, in any order, with remarks beside', () => {
  const grids = drawnGrids(definitionBook(BASE, 'en')).map((grid) =>
    grid.name === 'units'
      ? { ...grid, cells: [[{ value: 'Our orgs' }], ...grid.cells.map((row) => [...row!].reverse())] }
      : grid,
  );
  const reading = readDefinition(grids);
  expect(reading.ok && reading.pack).toEqual(BASE);
});

const scraps = fc.oneof(
  fc.constant(null),
  fc.constantFrom<Cell>(
    { value: '' },
    { value: '""' },
    { value: 0.75, format: '0%' },
    { value: 45000, format: 'yyyy-mm-dd' },
    { value: true },
    { value: null, error: '#REF!' },
    { value: null, formula: 'A1' },
  ),
  fc
    .constantFrom(
      '01',
      '60%',
      '不低于60',
      '2023Q1',
      '水平',
      '是',
      'annual',
      '"',
      '2022=5',
      'cell.missing',
      '360732',
      '[01]',
    )
    .map((value): Cell => ({ value })),
  fc.double({ noNaN: false }).map((value): Cell => ({ value })),
  fc.string({ maxLength: 12 }).map((value): Cell => ({ value })),
);

test('whatever stands in the cells, a pack that is made fits its schema and its lint, and nothing is thrown', () => {
  const shipped = JSON.parse(
    readFileSync(new URL('../../../assets/packs/xingguo-14fyp.json', import.meta.url), 'utf8'),
  ) as Pack;
  const small = { ...shipped, targets: shipped.targets.slice(0, 6), orgs: shipped.orgs.slice(0, 14) };
  const grids = drawnGrids(definitionBook(small)).slice(0, -1);
  const change = fc.tuple(fc.nat(grids.length - 1), fc.nat(12), fc.nat(14), scraps);
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const changed = changes.reduce<readonly SheetGrid[]>(
        (all, [sheet, row, column, cell]) => withCell(all, `${all[sheet]!.name}!${addressOf(row, column)}`, cell),
        grids,
      );
      const reading = readDefinition(changed);
      if (reading.ok) expect(readPack(reading.pack)).toMatchObject({ ok: true });
      else {
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const problem of reading.problems)
          for (const lang of ['zh', 'en'] as const)
            expect(definitionProblemLine(problem, lang)).not.toMatch(/undefined|\$\.|NaN/);
      }
    }),
    { numRuns: 150 },
  );
});
