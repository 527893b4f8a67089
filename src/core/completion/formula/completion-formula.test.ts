import { describe, expect, test } from '@jest/globals';
import { filedFor, type JudgedGiven } from '../../../../test/support/judged.js';
import { judgeCompletions } from '../judge-completions.js';
import { planFill } from '../plan-fill.js';
import type { CompletionRole } from '../plan.js';

// Columns of the drawn sheet: A base, B target, C previous, D reference, E actual, F rate, G difference, H progress, I verdict.
function formulas(given: JudgedGiven): { readonly [R in CompletionRole]?: string | null } {
  const { filed, grids, pack } = filedFor(given);
  const completions = judgeCompletions(filed, pack, given.previous ?? null);
  const { writes } = planFill(
    { grids, filed, pack, completions, previous: given.previous ?? null },
    { as: 'formulas', overwrite: false },
  );
  return Object.fromEntries(writes.map((each) => [each.role, each.formula]));
}

describe('a formula refers to the cells that hold numbers', () => {
  // prettier-ignore
  test.each<{ why: string; given: JudgedGiven; difference: string | null }>([
    { why: 'actual and target',                 given: { cells: { target: 75, actual: 72.5 }, target: { value: '75' } },                    difference: 'IF(ISNUMBER(E2),ROUND(E2-B2,6),"")' },
    { why: 'a target that is text is embedded', given: { cells: { target: '≥75%', actual: 72.5 }, target: { value: '75' } },                 difference: 'IF(ISNUMBER(E2),ROUND(E2-75,6),"")' },
    { why: 'a target that was altered too',     given: { cells: { target: 70, actual: 72.5 }, target: { value: '75' } },                    difference: 'IF(ISNUMBER(E2),ROUND(E2-75,6),"")' },
    { why: 'percent formats are scaled',        given: { cells: { target: { value: 0.75, format: '0%' }, actual: { value: 0.725, format: '0.0%' } }, target: { value: '75' } }, difference: 'IF(ISNUMBER(E2),ROUND(E2*100-B2*100,6),"")' },
    { why: 'only where they are percent',       given: { cells: { target: 75, actual: { value: 0.725, format: '0.0%' } }, target: { value: '75' } }, difference: 'IF(ISNUMBER(E2),ROUND(E2*100-B2,6),"")' },
    { why: 'a multiple of the unit',            given: { indicator: { unit: '万个' }, cells: { actual: { value: 55, unit: '个' } }, target: { value: '0.006' } }, difference: 'IF(ISNUMBER(E2),ROUND(E2/10000-0.006,6),"")' },
    { why: 'the reference, with its coefficient', given: { indicator: { kind: 'ratio', unit: '元' }, cells: { target: '1.3倍', reference: 540, actual: 652 }, target: { value: '1.3' } }, difference: 'IF(ISNUMBER(E2),IF(ISNUMBER(D2),IF(D2>0,ROUND(E2-1.3*D2,6),""),""),"")' },
    { why: 'the base',                          given: { indicator: { kind: 'points-rise' }, cells: { base: 60, actual: 62 }, target: { value: '3' } }, difference: 'IF(ISNUMBER(E2),IF(ISNUMBER(A2),ROUND(E2-A2-3,6),""),"")' },
    { why: 'a text with one reading cannot be reckoned with', given: { cells: { target: 75, actual: '72.5' }, target: { value: '75' } },    difference: null },
  ])('$why', ({ given, difference }) => {
    expect(formulas(given).difference).toBe(difference);
  });
});

// prettier-ignore
const RANGE = { value: '5', high: '6', sense: 'range' } as const;

test('a ceiling’s T/A waits for an actual above 0, and its verdict does not', () => {
  const ceiling = { direction: 'lower-is-better', rate: { lowerIsBetter: 'inverse' } } as const;
  const written = formulas({ indicator: ceiling, cells: { actual: 4 }, target: { value: '5', sense: 'at-most' } });
  expect(written.rate).toMatch(/^IF\(ISNUMBER\(E2\),IF\(E2<>0,ROUND\(.*,""\),""\)$/);
  expect(written.verdict).not.toContain('E2<>0');
  expect(written.verdict).toMatch(/^IF\(ISNUMBER\(E2\),IF\(E2<5,"控制在目标以内/);
});

test('a range is written by the end that is broken', () => {
  expect(formulas({ cells: { actual: 4 }, target: RANGE })).toMatchObject({
    difference: 'IF(ISNUMBER(E2),IF(E2<5,ROUND(E2-5,6),IF(E2>6,ROUND(E2-6,6),"")),"")',
    verdict: expect.stringContaining(
      'IF(E2<5,"低于下限"&ROUND(5-E2,6)&"个百分点",IF(E2>6,"超出上限"&ROUND(E2-6,6)&"个百分点","实现目标"))',
    ),
  });
});

// prettier-ignore
test.each<{ why: string; given: JudgedGiven; verdict: string | null }>([
  { why: 'not filed: it waits for the figure', given: { cells: { target: 75 }, target: { value: '75' } }, verdict: expect.stringContaining('IF(OR(E2="",E2="—"),"未填报"') as unknown as string },
  { why: 'no reference: it waits for that',    given: { indicator: { kind: 'ratio', unit: '元' }, cells: { actual: 652 }, target: { value: '1.3' } }, verdict: expect.stringContaining('IF(ISNUMBER(D2),IF(D2>0,IF(E2>ROUND(1.3*D2,8)') as unknown as string },
  { why: 'for a person to judge',              given: { indicator: { kind: 'qualitative' }, cells: { actual: 1 } }, verdict: null },
  { why: 'an actual that cannot be read',      given: { cells: { actual: '好' } }, verdict: null },
  { why: 'an actual in doubt',                 given: { cells: { actual: { value: 0.98, state: 'doubtful' } } }, verdict: null },
  { why: 'a mark',                             given: { cells: { actual: '/' } }, verdict: null },
  { why: 'more digits than a double holds',    given: { cells: { actual: 1 }, target: { value: '1.2345678901234567' } }, verdict: null },
])('a verdict, $why', ({ given, verdict }) => {
  expect(formulas(given).verdict).toEqual(verdict);
});

test('a quotation mark in a unit stays inside its text', () => {
  expect(formulas({ indicator: { unit: '"个"' }, cells: { actual: 4 }, target: { value: '5' } }).verdict).toContain(
    '&"""个""（完成率"&',
  );
});

test('no formula where it would tell another story than the value', () => {
  // The stored result of the actual's own formula is what was judged; the formula rests on the same.
  const stale = { value: 72.5, formula: '1+1' };
  expect(formulas({ cells: { actual: stale }, target: { value: '75' } }).difference).toBe(
    'IF(ISNUMBER(E2),ROUND(E2-75,6),"")',
  );
});
