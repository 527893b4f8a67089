import { describe, expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack, target } from '../../../../test/support/pack.js';
import type { Indicator, Target } from '../../../core/indicator/pack.js';
import { review } from '../../../core/review/review.js';
import { NO_FACTS } from '../../../core/sheet/facts.js';
import { chartView, figuresView } from './figures-view.js';
import { viewContext } from './view-context.js';

interface Given {
  readonly actual: string;
  readonly indicator?: Partial<Indicator>;
  readonly target?: Partial<Target>;
  readonly period?: string;
}

function contextOf(given: Given) {
  const known = pack({
    indicators: [
      indicator({ code: '01', name: '覆盖率', ...given.indicator }),
      indicator({ code: '02', name: '合格率' }),
    ],
    targets: given.target ? [target({ indicator: '01', ...given.target })] : [],
  });
  const sheet = drawGrid(`| 指标 | 目标值 | 实际值 |\n| 覆盖率 | 80 | ${given.actual} |\n| 合格率 | | 1 |`);
  const context = { org: '360732', period: given.period ?? '2025' };
  return viewContext(
    {
      kind: 'reviewed',
      review: review([sheet], known, context),
      ...{ context, facts: NO_FACTS, loaded: { pack: known, digest: '' }, packReason: 'given' },
    },
    'zh',
  );
}

// prettier-ignore
test.each<{ why: string; given: Given; filled: number | null }>([
  { why: 'half-way',                          given: { actual: '40', target: { value: '80' } },                                                             filled: 0.5 },
  { why: 'past it',                           given: { actual: '90', target: { value: '80' } },                                                             filled: 1 },
  { why: 'nothing yet',                       given: { actual: '0', target: { value: '80' } },                                                              filled: 0 },
  { why: 'lower is better, and reached',      given: { actual: '4', target: { value: '5', sense: 'at-most' }, indicator: { direction: 'lower-is-better' } },  filled: 1 },
  { why: 'lower is better, twice too high',   given: { actual: '10', target: { value: '5', sense: 'at-most' }, indicator: { direction: 'lower-is-better' } }, filled: 0.5 },
  { why: 'no figure',                         given: { actual: '', target: { value: '80' } },                                                               filled: null },
  { why: 'no target',                         given: { actual: '40' },                                                                                      filled: null },
])('the bar of a figure: $why', ({ given, filled }) => {
  const context = contextOf(given);
  expect(figuresView(context)!.rows[0]!.bar?.filled ?? null).toBe(filled);
  expect(chartView(context)!.bars[0]!.share).toBe(filled);
});

describe('in words', () => {
  test('a row has target, actual, rate and verdict as the sheet prints them', () => {
    const context = contextOf({ actual: '72', target: { value: '80', text: '≥80%' } });
    expect(figuresView(context)!.rows[0]).toMatchObject({
      ...{ code: '01', name: '覆盖率', unit: '%', target: '≥80%', actual: '72', rate: '90.0%' },
      at: { row: 1, column: 2 },
    });
  });

  // prettier-ignore
  test.each([
    { why: 'met',         given: { actual: '90', target: { value: '80' } },                   says: '1 达标 · 0 未达 · 1 待定' },
    { why: 'missed',      given: { actual: '70', target: { value: '80' } },                   says: '0 达标 · 1 未达 · 1 待定' },
    { why: 'not due yet', given: { actual: '70', target: { value: '80' }, period: '2023' },   says: '0 达标 · 0 未达 · 1 未到考核期 · 1 待定' },
  ])('the chart sums up: $why', ({ given, says }) => {
    expect(chartView(contextOf(given))!.summary).toBe(says);
  });
});
