import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import type { Indicator, Pack } from '../../indicator/pack.js';
import { cumulativeDecrease } from './cumulative-decrease.js';

interface Given {
  readonly kind?: Indicator['kind'];
  readonly header: string;
  readonly now: string;
  readonly period: string;
  readonly before: string;
  readonly then: string;
}

function known(kind: Indicator['kind'], period: Pack['period']): Pack {
  const made = pack({ indicators: [indicator({ code: '01', name: '新增床位', unit: '张', kind })], period });
  return { ...made, forms: made.forms.map((form) => ({ ...form, period })) };
}

function found({ kind = 'added', header, now, period, before, then }: Given) {
  const length = period.includes('Q') ? 'quarter' : period.includes('-') ? 'month' : 'year';
  const by = known(kind, length);
  const draw = (cell: string) => drawGrid(`| 序号 | 指标 | 单位 | ${header} |\n| 01 | 新增床位 | 张 | ${cell} |`);
  const previous = subjectOf(draw(before), by, { org: '360732', period: then }).filed;
  const subject = subjectOf(draw(now), by, { org: '360732', period, previous });
  return findings(cumulativeDecrease, subject).map(({ data }) => data);
}

// prettier-ignore
test.each<Given & { why: string; finds: number }>([
  { why: 'it grew',                                      header: '累计完成数', now: '130', period: '2023Q3', before: '120', then: '2023Q2', finds: 0 },
  { why: 'it stayed',                                    header: '累计完成数', now: '120', period: '2023Q3', before: '120', then: '2023Q2', finds: 0 },
  { why: 'it fell within the year',                      header: '累计完成数', now: '110', period: '2023Q3', before: '120', then: '2023Q2', finds: 1 },
  { why: 'a new year begins anew',                       header: '累计完成数', now: '10',  period: '2024Q1', before: '120', then: '2023Q4', finds: 0 },
  { why: 'months, too',                                  header: '累计完成数', now: '110', period: '2023-07', before: '120', then: '2023-06', finds: 1 },
  { why: 'the figures of the quarter may fall',          header: '本期完成数', now: '10',  period: '2023Q3', before: '120', then: '2023Q2', finds: 0 },
  { why: 'a level may fall', kind: 'level',              header: '实际值',     now: '110', period: '2023',   before: '120', then: '2022',   finds: 0 },
  { why: 'since the plan began', kind: 'cumulative',     header: '实际值',     now: '110', period: '2023',   before: '120', then: '2022',   finds: 1 },
  { why: 'before the plan began', kind: 'cumulative',    header: '实际值',     now: '10',  period: '2021',   before: '120', then: '2020',   finds: 0 },
  { why: 'the column says that it is of the year', kind: 'cumulative', header: '本期完成数', now: '10', period: '2023', before: '120', then: '2022', finds: 0 },
  { why: 'cannot be judged: nothing before', kind: 'cumulative', header: '实际值', now: '110', period: '2023', before: '',  then: '2022',   finds: 0 },
  { why: 'cannot be judged: words now', kind: 'cumulative', header: '实际值',  now: '不详', period: '2023', before: '120', then: '2022',    finds: 0 },
])('$header from $before in $then to $now in $period, $why: $finds', ({ finds, ...given }) => {
  const data = found(given);
  expect(data).toHaveLength(finds);
  if (data[0]) expect(data[0]).toEqual({ previous: given.before, current: given.now, unit: '张', period: given.then });
});

test('the latest of several earlier figures counts', () => {
  const by = { ...known('cumulative', 'year'), actuals: [] };
  const drawing = `
    | 序号 | 指标     | 单位 | 2021年实际值 | 2022年实际值 | 2023年实际值 |
    | 01   | 新增床位 | 张   | 50           | 40           | 45           |
  `;
  expect(findings(cumulativeDecrease, subjectOf(drawGrid(drawing), by, { org: '360732', period: '2023' }))).toEqual([]);
});
