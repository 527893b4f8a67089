import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import type { Actual } from '../../indicator/pack.js';
import { previousDiffers } from './previous-differs.js';

const KNOWN = pack({ indicators: [indicator({ code: '01', name: '服务覆盖率' })] });

function found(
  header: string,
  written: string,
  accepted: { readonly filed?: string; readonly held?: Partial<Actual> },
) {
  const sheet = drawGrid(`| 序号 | 指标 | ${header} | 实际值 |\n| 01 | 服务覆盖率 | ${written} | 75 |`);
  const held: Actual[] = accepted.held
    ? [{ indicator: '01', org: '360732', period: '2024', value: '72.5', ...accepted.held }]
    : [];
  const known = { ...KNOWN, actuals: held };
  const earlier = drawGrid(`| 序号 | 指标 | 实际值 |\n| 01 | 服务覆盖率 | ${accepted.filed ?? ''} |`);
  const previous = subjectOf(earlier, known, { org: '360732', period: '2024' }).filed;
  const context = { org: '360732', period: '2025', ...(accepted.filed === undefined ? {} : { previous }) };
  return findings(previousDiffers, subjectOf(sheet, known, context)).map(({ data, place }) => [place.role, data]);
}

const differs = (accepted: string) => ({ written: '70', accepted, unit: '%', period: '2024' });

// prettier-ignore
test.each([
  { why: 'as filed then',                         header: '上年数', written: '72.5',  accepted: { filed: '72.5' },            finds: [] },
  { why: 'not as filed then',                     header: '上年数', written: '70',    accepted: { filed: '72.5' },            finds: [['previous', differs('72.5')]] },
  { why: 'rounded',                               header: '上年数', written: '72.5',  accepted: { filed: '72.53' },           finds: [] },
  { why: 'a share shown in %',                    header: '上年数', written: '0.725{0.0%}', accepted: { filed: '72.5' },      finds: [] },
  { why: 'as the pack holds it',                  header: '上年数', written: '72.5',  accepted: { held: {} },                 finds: [] },
  { why: 'not as the pack holds it',              header: '上年数', written: '70',    accepted: { held: {} },                 finds: [['previous', differs('72.5')]] },
  { why: 'what was filed comes before the pack',  header: '上年数', written: '70',    accepted: { filed: '70', held: {} },    finds: [] },
  { why: 'another year of the pack is no ground', header: '上年数', written: '70',    accepted: { held: { period: '2023' } }, finds: [] },
  { why: 'nor is another county',                 header: '上年数', written: '70',    accepted: { held: { org: '360733' } },  finds: [] },
  { why: 'a column that names the year',          header: '2024年实际值', written: '70', accepted: { held: {} },              finds: [['actual', differs('72.5')]] },
  { why: 'a column of an earlier year',           header: '2023年实际值', written: '70', accepted: { held: {} },              finds: [] },
  { why: 'cannot be judged: nothing accepted',    header: '上年数', written: '70',    accepted: {},                           finds: [] },
  { why: 'cannot be judged: blank',               header: '上年数', written: '',      accepted: { filed: '72.5' },            finds: [] },
  { why: 'cannot be judged: words',               header: '上年数', written: '不详',  accepted: { filed: '72.5' },            finds: [] },
])('$written in $header, $why', ({ header, written, accepted, finds }) => {
  expect(found(header, written, accepted)).toEqual(finds);
});
