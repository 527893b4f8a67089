import { expect, test } from '@jest/globals';
import { parsePeriod, writePeriod } from '../indicator/period.js';
import type { PeriodKind } from '../indicator/pack.js';
import { fitPeriod, readPeriods } from './period-words.js';

function told(text: string, kind: PeriodKind | null = null): string[] {
  return readPeriods(text).map((each) => {
    const period = each.year === null ? '?' : writePeriod(fitPeriod(each, each.year, kind));
    return each.about === 'report' ? period : `${each.about} ${period}`;
  });
}

// prettier-ignore
test.each([
  { text: '2023年',                          kind: null, is: ['2023'] },
  { text: '２０２３年度',                      kind: null, is: ['2023'] },
  { text: '二〇二三年',                       kind: null, is: ['2023'] },
  { text: '2023年上半年',                     kind: null, is: ['2023H1'] },
  { text: '2023年下半年',                     kind: null, is: ['2023H2'] },
  { text: '2023年第二季度',                   kind: null, is: ['2023Q2'] },
  { text: '2023年2季度',                      kind: null, is: ['2023Q2'] },
  { text: '2023Q4',                          kind: null, is: ['2023Q4'] },
  { text: '2023年6月',                        kind: null, is: ['2023-06'] },
  { text: '2023.06',                         kind: null, is: ['2023-06'] },
  { text: '2023-6-30',                       kind: null, is: ['2023-06'] },
  { text: '2023年十二月',                     kind: null, is: ['2023-12'] },
  { text: '2023年1-6月',                      kind: null, is: ['2023H1'] },
  { text: '2023年1—6月份',                    kind: 'month', is: ['2023-06'] },
  { text: '2023年1-9月',                      kind: 'quarter', is: ['2023Q3'] },
  { text: '2023年前三季度',                   kind: 'quarter', is: ['2023Q3'] },
  { text: '2023年1-12月',                     kind: 'year', is: ['2023'] },
  { text: '截至2023年12月底',                 kind: 'year', is: ['2023'] },
  { text: '2023年四季度',                     kind: 'year', is: ['2023'] },
  { text: '2023年6月',                        kind: 'year', is: ['2023-06'] },
  { text: '2023年',                          kind: 'month', is: ['2023'] },
  { text: '2023年6月',                        kind: 'half', is: ['2023H1'] },
  { text: '2023年上半年',                     kind: 'quarter', is: ['2023Q2'] },
  { text: '二季度',                           kind: 'quarter', is: ['?'] },
  { text: '“十四五”规划',                     kind: null, is: [] },
  { text: '2025年目标值',                     kind: null, is: ['target 2025'] },
  { text: '到2025年，覆盖率达到100%',           kind: null, is: ['target 2025'] },
  { text: '2021—2025年规划',                  kind: null, is: ['range 2021'] },
  { text: '2020年基数',                       kind: null, is: ['base 2020'] },
  { text: '2023年目标任务完成情况',            kind: null, is: ['2023'] },
  { text: '发放2000元，服务2023人',            kind: null, is: [] },
  { text: '文号〔2022〕12号 2023年',           kind: null, is: ['2022', '2023'] },
  { text: '2023年13月',                       kind: null, is: ['2023'] },
] as const)('$text is $is', ({ text, kind, is }) => expect(told(text, kind)).toEqual(is));

test('every canonical period is read back from its words', () => {
  const kinds: readonly PeriodKind[] = ['year', 'half', 'quarter', 'month'];
  const texts = ['2023年', '2023年下半年', '2023年第3季度', '2023年11月'];
  kinds.forEach((kind, at) => {
    const [text] = told(texts[at]!, kind);
    expect(parsePeriod(text!)).toMatchObject({ kind, year: 2023 });
  });
});

test('a text of digits without end is read in one pass', () => {
  expect(told('2023年'.repeat(100_000)).length).toBeLessThan(100);
  expect(told('2'.repeat(1_000_000))).toEqual([]);
});
