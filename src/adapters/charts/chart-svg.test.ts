import { beforeAll, expect, test } from '@jest/globals';
import { MOST_NAMED } from '../../app/view/charts/chart-option.js';
import type { RankSpec, StackSpec } from '../../app/view/charts/chart-spec.js';
import { drawnCharts } from '../../../test/support/drawn-charts.js';

/** 示例数据. */
function rank(count: number, name = (nth: number) => `示例${nth}县`): RankSpec {
  return {
    kind: 'rank',
    title: '示例指标，由高到低',
    description: '最高 示例0县',
    unit: '张',
    actual: '实际值',
    previous: '上年同期',
    target: '目标值',
    lines: [{ kind: 'median', label: '中位数', value: 50, text: '50 张' }],
    bars: Array.from({ length: count }, (_, nth) => ({
      key: String(nth),
      label: name(nth),
      value: nth === 1 ? null : count - nth,
      text: nth === 1 ? '' : String(count - nth),
      previous: 3,
      target: 5,
      mark: nth === 0 ? { shape: 'up', word: '偏高' } : null,
    })),
  };
}

const stack: StackSpec = {
  kind: 'stack',
  title: '各指标达标县数',
  description: '示例',
  unit: '个',
  parts: [
    { label: '达标', tone: 'good' },
    { label: '未达', tone: 'bad' },
  ],
  rows: [{ key: '01', label: '示例指标', values: [12, 6] }],
};

let drawn: readonly string[];

beforeAll(async () => {
  const hostile = rank(3, () => '<img src=x onerror=alert(1)>{b}&');
  drawn = await drawnCharts([rank(12), rank(MOST_NAMED + 1), stack, hostile, stack]);
}, 60_000);

test('a few bars are drawn with their names, figures, marks and lines', () => {
  for (const word of ['示例11县', '12 ▲ 偏高', '中位数', '实际值', '上年同期', '目标值'])
    expect(drawn[0]).toContain(word);
  expect(drawn[0]).toMatch(/^<svg role="img" /);
  expect(drawn[0]).not.toMatch(/NaN|undefined|<script/);
});

test('of many bars only the odd ones are named', () => {
  expect(drawn[1]).toContain('示例0县');
  expect(drawn[1]).not.toContain('示例7县');
});

test('parts of a whole have patterns beside their colours', () => {
  expect(drawn[2]).toContain('<pattern');
  expect(drawn[2]).toContain('未达');
});

test('words of strangers stay words', () => {
  expect(drawn[3]).not.toContain('<img');
});

test('the same chart is the same text, however many were drawn before; its ids are its own', () => {
  expect(drawn[4]).toBe(drawn[2]);
  expect(drawn[4]).toContain('id="a-');
  expect(drawn[4]).not.toMatch(/\bzr\d/);
});
