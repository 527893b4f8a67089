import { describe, expect, test } from '@jest/globals';
import { indicator, pack } from '../../../test/support/pack.js';
import { indexPack } from './pack-index.js';
import { bracketedUnit, readHeader } from './read-header.js';

const index = indexPack(
  pack({
    indicators: [indicator({ code: '01', name: '特困供养标准', kind: 'ratio', reference: 'dibao' })],
    references: [{ id: 'dibao', name: '城市低保标准', unit: '元/人·月', owner: 'org' }],
    forms: [
      {
        id: 'main',
        title: '表',
        period: 'year',
        indicators: ['01'],
        columns: [
          { role: 'indicator', header: '指标' },
          { role: 'actual', header: '2020', headers: ['期末实有'] },
          { role: 'rate', header: '进展', unit: '%' },
        ],
      },
    ],
  }),
);

const read = (...parts: string[]) => readHeader(parts, index, null);

// prettier-ignore
test.each([
  { parts: ['序号'], role: 'code' },
  { parts: ['指标代码'], role: 'code' },
  { parts: ['主要指标'], role: 'indicator' },
  { parts: ['计量 单位'], role: 'unit' },
  { parts: ['“十四五”目标'], role: 'target' },
  { parts: ['2025年目标'], role: 'target' },
  { parts: ['任务数'], role: 'target' },
  { parts: ['市级目标值'], role: 'parent-target' },
  { parts: ['年度分解目标'], role: 'milestone' },
  { parts: ['2023年实际'], role: 'actual' },
  { parts: ['2023年1-6月完成数'], role: 'actual' },
  { parts: ['*实际值（必填）'], role: 'actual' },
  { parts: ['本年累计'], role: 'actual' },
  { parts: ['2023'], role: 'actual' },
  { parts: ['上年同期'], role: 'previous' },
  { parts: ['2020年基数'], role: 'base' },
  { parts: ['现状值'], role: 'base' },
  { parts: ['参照标准'], role: 'reference' },
  { parts: ['城市低保标准'], role: 'reference' },
  { parts: ['完成率（%）'], role: 'rate' },
  { parts: ['目标完成率'], role: 'rate' },
  { parts: ['与目标差距'], role: 'difference' },
  { parts: ['时序进度'], role: 'progress' },
  { parts: ['目标完成情况'], role: 'verdict' },
  { parts: ['实现目标情况'], role: 'verdict' },
  { parts: ['未完成原因'], role: 'note' },
  { parts: ['牵头单位'], role: 'responsible' },
  { parts: ['指标属性'], role: 'attribute' },
  { parts: ['应达标数'], role: 'denominator' },
  { parts: ['期末实有'], role: 'actual' },
  { parts: ['2023年', '目标值'], role: 'target' },
  { parts: ['目标值', '2025年'], role: 'target' },
  { parts: ['上年', '实际值'], role: 'previous' },
  { parts: ['上年同期', '目标'], role: null },
  { parts: ['完成情况', '2022年'], role: 'actual' },
  { parts: ['完成情况', '完成率', '（%）'], role: 'rate' },
  { parts: ['同比增长'], role: null },
  { parts: ['2021—2025年'], role: null },
])('$parts is $role', ({ parts, role }) => expect(read(...parts)?.role ?? null).toBe(role));

test('the form’s own words are the surest, a word within a header the least', () => {
  expect(read('2020')).toMatchObject({ role: 'actual', certainty: 'certain', reason: 'header' });
  expect(read('实际值')).toMatchObject({ certainty: 'certain', reason: 'synonym' });
  expect(read('全县累计实际投入')).toMatchObject({ role: 'actual', certainty: 'likely' });
});

test('units, periods, orgs, references and what is counted come with the role', () => {
  expect(read('完成率（%）')).toMatchObject({ unit: '%' });
  expect(read('进展')).toMatchObject({ role: 'rate', unit: '%' });
  expect(read('实际值（2023年）')).toMatchObject({ role: 'actual', period: { year: 2023 }, unit: null });
  expect(read('实际值', '万元')).toMatchObject({ role: 'actual', unit: '万元' });
  expect(read('赣州市2025目标值')).toMatchObject({ role: 'target', org: '360700', period: { year: 2025 } });
  expect(read('城市低保标准')).toMatchObject({ reference: 'dibao' });
  expect(read('本年累计完成数')).toMatchObject({ role: 'actual', accumulation: 'cumulative' });
});

test('what is no header reads as nothing', () => {
  expect(read('城乡低保提标')).toBeNull();
  expect(read('目标'.repeat(50))).toBeNull();
  expect(read('')).toBeNull();
});

describe('the unit in a bracket', () => {
  // prettier-ignore
  test.each([
    { text: '城市低保标准（元/人、月）', unit: '元/人、月' },
    { text: '完成数[万个]',           unit: '万个' },
    { text: '投入（单位：万元）',      unit: '万元' },
    { text: '安葬（放）设施',          unit: null },
    { text: '覆盖率（新口径）',        unit: null },
    { text: '完成率（%',             unit: null },
  ])('of $text', ({ text, unit }) => expect(bracketedUnit(text)).toBe(unit));
});
