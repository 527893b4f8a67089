import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../test/support/grid.js';
import { readWords } from './read-words.js';
import { viewSheet } from './spread-merges.js';

function labels(drawing: string, top: number | null = null): string[] {
  return readWords(viewSheet(drawGrid(drawing)), top).labels.map((each) => `${each.kind}=${each.text}`);
}

// prettier-ignore
test.each([
  { why: 'a label and its value',            sheet: '| 填报单位：兴国县 |',                       is: ['org=兴国县'] },
  { why: 'blanks and a bracket in it',       sheet: '| 填 报 单 位（盖章）: 兴国县 |',              is: ['org=兴国县'] },
  { why: 'three in one cell',                sheet: '| 填报单位：兴国县　报告期：2023年  单位：万元 |', is: ['org=兴国县', 'period=2023年', 'unit=万元'] },
  { why: 'the value in the next cell',       sheet: '| 报告期： | | 2023年 |',                   is: ['period=2023年'] },
  { why: 'a number in the next cell',        sheet: '| 行政区划代码： | 360732 |',                is: ['org-code=360732'] },
  { why: 'another label in the next cell',   sheet: '| 填报单位： | 报告期：2023年 |',             is: ['org=', 'period=2023年'] },
  { why: 'in a title’s bracket',             sheet: '| 民政指标（单位：万元） |',                  is: ['unit=万元'] },
  { why: 'a label that is part of a word',   sheet: '| 建设时间：2019年 |',                      is: [] },
  { why: 'a label of something else',        sheet: '| 责任单位：民政局 |',                       is: [] },
  { why: 'a known label of no interest keeps its value', sheet: '| 报出日期：2024年1月 报告期：2023年 |', is: ['other=2024年1月', 'period=2023年'] },
  { why: 'without a colon, above the table',  sheet: '| 单位名称 | 兴国县 |',                    is: ['org=兴国县'] },
  { why: 'a text without end',               sheet: `| ${'填报单位：'.repeat(1000)} |`,           is: [] },
])('$why', ({ sheet, is }) => expect(labels(sheet)).toEqual(is));

test('without a colon a label counts above the table only, and what is no label there is a title', () => {
  const sheet = '| 民政指标 |\n| 填报单位 | 兴国县 |\n| 指标 | 实际值 |\n| 地区 | 兴国县 |';
  expect(labels(sheet, 2)).toEqual(['org=兴国县']);
  expect(readWords(viewSheet(drawGrid(sheet)), 2).titles.map((each) => each.text)).toEqual(['民政指标', '兴国县']);
});
