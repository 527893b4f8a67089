import { describe, expect, test } from '@jest/globals';
import { bind, LOW_INCOME } from '../../../test/support/bound.js';
import { drawGrid } from '../../../test/support/grid.js';
import type { Pack } from '../indicator/pack.js';
import type { ReviewContext } from '../review/context.js';

const COUNTIES: Pack = {
  ...LOW_INCOME,
  orgs: [
    { code: '360700', name: '赣州市' },
    { code: '360732', name: '兴国县', parent: '360700', aliases: ['兴国'], formerCodes: ['362134'] },
    { code: '360733', name: '会昌县', parent: '360700' },
    { code: '360704', name: '赣县区', parent: '360700', formerNames: ['赣县'] },
    { code: '360703', name: '南康区', parent: '360700', formerNames: ['南康市'] },
  ],
};

const BODY = `
  | 指标 | 目标值 | 实际值 |
  | 城市低保标准 | 800 | 820 |
  | 重残补贴覆盖率 | 100 | 98 |`;

function orgOf(head: string, context: ReviewContext = {}, name = 'Sheet1'): string | null {
  const { org } = bind(drawGrid(head + BODY, name), COUNTIES, context);
  return org && `${org.value} ${org.reason} ${org.certainty}`;
}

// prettier-ignore
test.each([
  { why: 'a label and its value in one cell',     head: '| 填报单位：兴国县民政局 |',           is: '360732 label certain' },
  { why: 'the value in the next cell',            head: '| 填报单位 | 兴国县民政局 |',          is: '360732 label certain' },
  { why: 'the value behind a merged label',       head: '| 填报单位： | < | 兴国县 |',          is: '360732 label certain' },
  { why: 'a label with a bracket and blanks',     head: '| 填 报 单 位（公章）：兴国县民政局 |',  is: '360732 label certain' },
  { why: 'two labels in one cell',                head: '| 报告期：2023年　　单位名称：会昌县统计局 |', is: '360733 label certain' },
  { why: 'the county of a city',                  head: '| 填报单位：赣州市兴国县民政局 |',      is: '360732 label certain' },
  { why: 'an alias with an office',               head: '| 报送单位：兴国民政局 |',             is: '360732 label certain' },
  { why: 'a former name',                         head: '| 填报单位：赣县民政局 |',             is: '360704 label certain' },
  { why: 'a code',                                head: '| 行政区划代码：360733 |',             is: '360733 label certain' },
  { why: 'a former code, as a number',            head: '| 行政区划代码 | 362134 |',            is: '360732 label certain' },
  { why: '单位 before an org is no unit',          head: '| 单位：会昌县民政局 |',               is: '360733 label certain' },
  { why: 'the title',                             head: '| 兴国县2023年民政指标完成情况表 |',     is: '360732 title likely' },
  { why: 'the city in the title says where',      head: '| 赣州市2023年民政指标完成情况表（兴国县） |', is: '360732 title likely' },
  { why: 'a label before a title',                head: '| 赣州市会昌县指标表 |\n| 填报单位：兴国县 |', is: '360732 label certain' },
  { why: 'a longer name holds a shorter one',     head: '| 赣县区2023年指标表 |',               is: '360704 title likely' },
  { why: 'an alias within another word',          head: '| 振兴国家乡村战略指标表 |',             is: null },
  { why: 'two counties in the title',             head: '| 兴国县、会昌县指标表 |',              is: null },
  { why: 'nothing at all',                        head: '| 民政指标表 |',                      is: null },
])('$why', ({ head, is }) => expect(orgOf(head)).toBe(is));

// prettier-ignore
test.each([
  { why: 'the sheet’s name',                context: {},                                              name: '会昌县', is: '360733 sheet-name likely' },
  { why: 'the file’s name',                 context: { fileName: '360732_2025_年报_v2.xlsx' },          name: 'Sheet1', is: '360732 file-name likely' },
  { why: 'the county in the file’s name',   context: { fileName: '赣州市_会昌县_年报.xlsx' },             name: 'Sheet1', is: '360733 file-name likely' },
  { why: 'a person before all',             context: { org: '360704', fileName: '会昌县.xlsx' },        name: '会昌县', is: '360704 given certain' },
  { why: 'a former code from a person',     context: { org: '362134' },                               name: 'Sheet1', is: '360732 given certain' },
])('$why', ({ context, name, is }) => expect(orgOf('| 民政指标表 |', context, name)).toBe(is));

describe('words that name no org of the pack', () => {
  const evidence = (head: string) =>
    bind(drawGrid(head + BODY), COUNTIES).orgEvidence.map((each) => [each.value, each.certainty, each.text]);

  test('are evidence without a value, after those that name one', () => {
    expect(evidence('| 填报单位：宁都县民政局 |')).toEqual([[null, 'likely', '宁都县民政局']]);
    expect(evidence('| 会昌县民政指标表 |\n| 填报单位：宁都县民政局 |')).toEqual([
      [null, 'likely', '宁都县民政局'],
      ['360733', 'likely', '会昌县民政指标表'],
    ]);
  });

  test('an office of no place is no evidence', () => {
    expect(evidence('| 填报单位：民政局 |')).toEqual([]);
    expect(evidence('| 填报单位：社会救助股 |')).toEqual([]);
    expect(evidence('| 填报单位：　　　 |')).toEqual([]);
  });
});

test('a parent that titles name is no other org than its county', () => {
  const filed = bind(drawGrid(`| 赣州市民政指标表 |\n| 填报单位：兴国县 |${BODY}`), COUNTIES);
  expect(filed.orgEvidence.map((each) => each.value)).toEqual(['360732']);
});

test('where nothing tells, the one county that a pack has is a guess', () => {
  const one: Pack = { ...COUNTIES, orgs: COUNTIES.orgs.slice(0, 2) };
  expect(bind(drawGrid(BODY), one).org).toMatchObject({ value: '360732', reason: 'only-choice', certainty: 'guess' });
});
