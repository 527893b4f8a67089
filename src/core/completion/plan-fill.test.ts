import { describe, expect, test } from '@jest/globals';
import { filedFor, type JudgedGiven } from '../../../test/support/judged.js';
import { addressOf } from '../sheet/address.js';
import { judgeCompletions } from './judge-completions.js';
import { planFill, type FillMode } from './plan-fill.js';
import type { FillPlan } from './plan.js';

const VALUES: FillMode = { as: 'values', overwrite: false };

// Columns of the drawn sheet: A base, B target, C previous, D reference, E actual, F rate, G difference, H progress, I verdict.
function planned(given: JudgedGiven, mode: Partial<FillMode> = {}): FillPlan {
  const { filed, grids, pack } = filedFor(given);
  const previous = given.previous ?? null;
  const completions = judgeCompletions(filed, pack, previous);
  return planFill({ grids, filed, pack, completions, previous }, { ...VALUES, ...mode });
}

const written = (plan: FillPlan): unknown[] =>
  plan.writes.map(({ at, value, format }) => [addressOf(at.row, at.column), value, format]);
const left = (plan: FillPlan): string[] => plan.skipped.map(({ at, why }) => `${addressOf(at.row, at.column)} ${why}`);

const MISSED = { cells: { target: 75, actual: 72.5 }, target: { value: '75' } } as const;

test('rate, difference and verdict into blank cells', () => {
  const plan = planned(MISSED);
  expect(written(plan)).toEqual([
    ['F2', 96.7, '0.0'],
    ['G2', -2.5, null],
    ['I2', '低于目标2.5个百分点', null],
  ]);
  expect(left(plan)).toEqual(['H2 no-figure']);
  expect(plan.writes[0]).toMatchObject({
    indicator: '02',
    role: 'rate',
    formula: null,
    expected: { value: null, formula: null },
  });
});

test('progress where it is judged', () => {
  const plan = planned({ period: '2023', cells: { base: 60, target: 80, actual: 68 }, target: { value: '80' } });
  expect(written(plan)).toContainEqual(['H2', '滞后序时进度20个百分点', null]);
});

test('only the columns that the sheet has', () => {
  const plan = planned({ ...MISSED, columns: [{ role: 'actual' }, { role: 'verdict' }] });
  expect([written(plan), left(plan)]).toEqual([[['B2', '低于目标2.5个百分点', null]], []]);
});

test('a verdict is written where nothing was filed; the figures stay blank', () => {
  const plan = planned({ cells: { target: 75 }, target: { value: '75' } });
  expect(written(plan)).toEqual([['I2', '未填报', null]]);
  expect(left(plan)).toEqual(['F2 no-figure', 'G2 no-figure', 'H2 no-figure']);
});

describe('cells that are left', () => {
  // prettier-ignore
  test.each([
    { why: 'filled by hand',        cells: { rate: 96.7 },                                   skipped: 'F2 not-empty' },
    { why: 'filled with 0',         cells: { rate: 0 },                                      skipped: 'F2 not-empty' },
    { why: 'a formula showing ""',  cells: { rate: { value: '', formula: 'IF(E2="","",1)' } }, skipped: 'F2 not-empty' },
    { why: 'an error',              cells: { rate: { value: null, error: '#DIV/0!' } },       skipped: 'F2 not-empty' },
    { why: 'part of an array',      cells: { rate: { value: null, array: true } },            skipped: 'F2 array-formula' },
  ] as const)('$why', ({ cells, skipped }) => {
    const plan = planned({ ...MISSED, cells: { ...MISSED.cells, ...cells } });
    expect(left(plan)).toContain(skipped);
    expect(plan.writes.map((each) => each.role)).toEqual(['difference', 'verdict']);
  });

  test('blanks typed into a cell are no content', () => {
    const plan = planned({ ...MISSED, cells: { ...MISSED.cells, rate: '  ' } });
    expect(plan.writes[0]).toMatchObject({ role: 'rate', expected: { value: '  ', formula: null } });
  });

  test('locked cells of a protected sheet', () => {
    const unlocked = [{ top: 1, left: 5, bottom: 1, right: 5 }];
    expect(left(planned({ ...MISSED, sheet: { protection: { unlocked } } }))).toEqual([
      'G2 protected',
      'H2 protected',
      'I2 protected',
    ]);
  });

  test('what a merge covers, not its first cell', () => {
    const merges = [{ top: 1, left: 6, bottom: 1, right: 8 }];
    expect(left(planned({ ...MISSED, sheet: { merges } }))).toEqual(['H2 merged', 'I2 merged']);
  });

  test('rows without a target of the org', () => {
    expect(left(planned({ target: null, cells: { actual: 5 } }))).toEqual(
      ['F2', 'G2', 'H2', 'I2'].map((at) => `${at} no-target`),
    );
  });
});

describe('overwriting', () => {
  const filledIn = { ...MISSED, cells: { ...MISSED.cells, rate: 97, verdict: { value: '好', formula: '"好"' } } };

  test('replaces what is there, and says what it was', () => {
    const plan = planned(filledIn, { overwrite: true });
    expect(plan.writes.find((each) => each.role === 'rate')).toMatchObject({
      value: 96.7,
      expected: { value: 97, formula: null },
    });
    expect(plan.writes.find((each) => each.role === 'verdict')?.expected).toEqual({ value: '好', formula: '"好"' });
  });

  test('never takes a figure away', () => {
    const plan = planned({ cells: { target: 75, rate: 97 }, target: { value: '75' } }, { overwrite: true });
    expect(left(plan)).toContain('F2 no-figure');
  });
});

describe('the rate’s scale and format', () => {
  const at = (format: string, actual = 76): JudgedGiven => ({
    cells: { actual, rate: { value: null, format } },
    target: { value: '75' },
  });
  // prettier-ignore
  test.each([
    { why: 'no format: in percent',              given: { cells: { actual: 76 }, target: { value: '75' } },        value: 101.3, format: '0.0' },
    { why: 'General gets the declared decimals', given: at('General'),      value: 101.3, format: '0.0' },
    { why: 'its own serves',                     given: at('0.00'),         value: 101.3, format: null },
    { why: 'its own hides the decimal',          given: at('0'),            value: 101.3, format: '0.0' },
    { why: 'a percent format: a share',          given: at('0.0%'),         value: 1.013, format: null },
    { why: 'a percent format without decimals',  given: at('0%'),           value: 1.013, format: '0.0%' },
    { why: 'a printed % scales nothing',         given: at('0.0"%"'),       value: 101.3, format: null },
    { why: 'a text format would hide it',        given: at('@'),            value: 101.3, format: '0.0' },
    { why: 'a date format',                      given: at('yyyy-mm-dd'),   value: 101.3, format: '0.0' },
    { why: 'further decimals below 100',         given: at('0.0', 74.97),   value: 99.96, format: '0.00' },
    { why: 'further decimals of a share',        given: at('0.0%', 74.97),  value: 0.9996, format: '0.00%' },
  ])('$why', ({ given, value, format }) => {
    expect(planned(given).writes.find((each) => each.role === 'rate')).toMatchObject({ value, format });
  });

  test('a blank cell follows its column, unless the header names the %', () => {
    const column = (unit?: string): unknown => {
      const { filed, grids, pack } = filedFor({
        ...MISSED,
        columns: [{ role: 'actual' }, { role: 'rate', ...(unit ? { unit } : {}) }],
      });
      const other = {
        ...filed.values[1]!,
        indicator: '09',
        at: { ...filed.values[1]!.at, row: 7 },
        cell: { value: 0.9, format: '0.0%' },
      };
      const both = { ...filed, values: [...filed.values, other] };
      const subject = { grids, filed: both, pack, completions: judgeCompletions(both, pack, null) };
      return written(planFill(subject, VALUES));
    };
    expect(column()).toEqual([['B2', 0.967, '0.0%']]);
    expect(column('%')).toEqual([['B2', 96.7, '0.0']]);
  });

  test('points under a percent format are shares too; money under one is not', () => {
    const rated = { difference: { value: null, format: '0.0%' } };
    const points = planned({ ...MISSED, cells: { ...MISSED.cells, ...rated } });
    expect(written(points)).toContainEqual(['G2', -0.025, null]);
    const money = planned({ ...MISSED, indicator: { unit: '元' }, cells: { ...MISSED.cells, ...rated } });
    expect(written(money)).toContainEqual(['G2', -2.5, 'General']);
  });

  test('a verdict formula cannot live under the text format', () => {
    const cells = { ...MISSED.cells, verdict: { value: null, format: '@' } };
    expect(planned({ ...MISSED, cells }, { as: 'formulas' }).writes.at(-1)).toMatchObject({ format: 'General' });
    expect(planned({ ...MISSED, cells }).writes.at(-1)).toMatchObject({ format: null });
  });
});
