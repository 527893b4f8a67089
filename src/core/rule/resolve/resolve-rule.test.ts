import { describe, expect, test } from '@jest/globals';
import { indicator, pack } from '../../../../test/support/pack.js';
import { showResolved } from '../../../../test/support/show-resolved.js';
import type { Form, Pack, Rule } from '../../indicator/pack.js';
import { resolveRule } from './resolve-rule.js';

const count = (code: string, name: string, unit = '个') => indicator({ code, name, unit });

const FORMS: readonly Form[] = [
  {
    id: 'main',
    title: '表二 主要指标',
    period: 'year',
    indicators: ['01', '02', '03', '04', '05', '06', '07', '08'],
    columns: [
      { role: 'code', header: '序号' },
      { role: 'indicator', header: '指标' },
      { role: 'unit', header: '单位' },
      { role: 'target', header: '目标' },
      { role: 'previous', header: '上年同期' },
      { role: 'actual', header: '实际' },
      { role: 'rate', header: '完成率' },
      { role: 'note', header: '备注' },
    ],
  },
  {
    id: 'beds',
    title: '床位情况',
    number: '民政1表',
    period: 'year',
    indicators: ['26', '27'],
    columns: [
      { role: 'indicator', header: '指标' },
      { role: 'actual', header: '本期', accumulation: 'current' },
      { role: 'actual', header: '累计', accumulation: 'cumulative' },
      { role: 'base', header: '基期' },
    ],
  },
  {
    id: 'third',
    title: '表三 机构',
    period: 'year',
    indicators: ['31'],
    columns: [
      { role: 'indicator', header: '指标' },
      { role: 'actual', header: '实际' },
    ],
  },
];

const PACK: Pack = pack({
  indicators: [
    count('01', '机构总数'),
    count('02', '公办机构'),
    count('03', '民办机构', '家'),
    count('04', '村站点', '万个'),
    indicator({ code: '05', name: '覆盖率', unit: '%' }),
    count('06', '老年人口', '万人'),
    indicator({ code: '07', name: '城市低保标准', unit: '元/人、月', standard: true }),
    count('08', '低保资金', '万元'),
    count('26', '床位', '张'),
    indicator({ code: '27', name: '每千老人床位', unit: '张/千人', decimals: 1 }),
    indicator({ code: '31', name: '机构甲', unit: '个', aliases: ['甲类 机构'] }),
  ],
  forms: FORMS,
});

function resolved(text: string, more: Partial<Rule> = {}) {
  return resolveRule({ id: 'R', text, severity: 'error', ...more }, PACK);
}

function shown(text: string, more: Partial<Rule> = {}): readonly string[] {
  const found = resolved(text, more);
  if (found.ok) return found.rules.map((each) => `${each.id}: ${showResolved(each)}`);
  return found.problems.map(({ code, data }) => `${code} ${JSON.stringify(data)}`);
}

// prettier-ignore
test.each<{ why: string; text: string; gives: readonly string[]; rule?: Partial<Rule> }>([
  { why: 'codes compare as numbers',            text: '[1] = [02] + [003]',          gives: ['R: 01 = 02 + 03'] },
  { why: 'a name',                              text: '[机构总数] ≥ [公办机构]',       gives: ['R: 01 ≥ 02'] },
  { why: 'an alias, blanks aside',              text: '[甲类机构] ≥ 0',               gives: ['R: third!31 ≥ 0'] },
  { why: 'another form by its label',           text: '[01] = [表三!31]',             gives: ['R: 01 = third!31'] },
  { why: 'the label in digits',                 text: '[01] = [表3!31]',              gives: ['R: 01 = third!31'] },
  { why: 'by 表号',                              text: '[01] = [民政1表!26]',          gives: ['R: 01 = beds!26'] },
  { why: 'by id',                               text: '[01] = [third!31]',            gives: ['R: 01 = third!31'] },
  { why: 'by title',                            text: '[01] = [床位情况!26]',         gives: ['R: 01 = beds!26'] },
  { why: 'by 表号, with a column by its number', text: '[01] = [民政1表!26|3列]',       gives: ['R: 01 = beds!26.base'] },
  { why: 'the second of two actual columns',    text: '[26|2列] ≥ [26|1列]',          gives: ['R: beds!26.2 ≥ beds!26'] },
  { why: 'printed columns leave the stub out',  text: '[01|1列] ≥ 0 且 [01|4列] ≥ 0',  gives: ['R: 01.target ≥ 0 & 0.01*01.rate ≥ 0'] },
  { why: 'named columns',                       text: '[01] ≥ [01|同期] 且 [01|目标] > [01|基期]', gives: ['R: 01 ≥ 01.same-period & 01.target > 01.base'] },
  { why: 'a plain cell in each actual column',  text: '[26] ≥ 0', rule: { form: 'beds' }, gives: ['R|actual: beds!26 ≥ 0', 'R|2: beds!26.2 ≥ 0'] },
  { why: 'a row in each column that adds up',   text: '01行=02行+03行',                gives: ['R|same-period: 01.same-period = 02.same-period + 03.same-period', 'R|actual: 01 = 02 + 03'] },
  { why: 'rows of rates: the actual alone',     text: '05行 ≤ 05行',                   gives: ['R|actual: 0.01*05 ≤ 0.01*05'] },
  { why: 'a standard too',                      text: '07行 ≥ 0',                      gives: ['R|actual: 07 ≥ 0'] },
  { why: 'columns in each row',                 text: '1列 ≥ 3列', rule: { form: 'beds' }, gives: ['R|26: beds!26 ≥ beds!26.base', 'R|27: 0.001*beds!27 ≥ 0.001*beds!27.base'] },
  { why: 'a chain is every neighbouring pair',  text: '[01]=[02]=[03]',                gives: ['R: 01 = 02 & 02 = 03'] },
  { why: 'the parent, another org, those below', text: '[01@上级] ≥ [01@360733] 且 [01] = 下级合计([01])', gives: ['R: 01@parent ≥ 01@360733 & 01 = 01@children'] },
  { why: 'several relations',                   text: '[01]≥[02]\n[01]≥[03]',          gives: ['R: 01 ≥ 02', 'R#2: 01 ≥ 03'] },
  { why: 'if, and functions',                   text: '若 有数([01]) 则 最大([02],[03]) ≤ 绝对值([01])', gives: ['R: present(01) -> max(02, 03) ≤ abs(01)'] },
  { why: 'all blank or none',                   text: '同空([01],[02])',                gives: ['R: present(01, 02) | blank(01, 02)'] },
])('resolves $text: $why', ({ text, gives, rule }) => {
  expect(shown(text, rule)).toEqual(gives);
});

// prettier-ignore
test.each<{ why: string; text: string; gives: string; rule?: Partial<Rule> }>([
  { why: 'no such form',             text: '[表九!31] ≥ 0',      gives: 'unknown-form {"form":"表九"}' },
  { why: 'the rule’s own form',      text: '[01] ≥ 0', rule: { form: 'ninth' }, gives: 'unknown-form {"form":"ninth"}' },
  { why: 'no such indicator',        text: '[机构] ≥ 0',         gives: 'unknown-indicator {"indicator":"机构","form":null}' },
  { why: 'not in the declared form', text: '[31] ≥ 0', rule: { form: 'main' }, gives: 'indicator-not-in-form {"indicator":"31","form":"表二 主要指标"}' },
  { why: 'not in the named form',    text: '[表三!01] ≥ 0',      gives: 'indicator-not-in-form {"indicator":"01","form":"表三 机构"}' },
  { why: 'no such column',           text: '[01|9列] ≥ 0',       gives: 'unknown-column {"column":"9","form":"表二 主要指标","most":4}' },
  { why: 'no column of numerators',  text: '[01|分子] ≥ 0',      gives: 'unknown-column {"column":"numerator","form":"表二 主要指标","most":4}' },
  { why: 'no such org',              text: '[01@999999] ≥ 0',    gives: 'unknown-org {"org":"999999"}' },
  { why: 'rows and columns at once', text: '01行 = 2列',          gives: 'rows-and-columns {}' },
  { why: 'division by 0',            text: '[01] ÷ 0 = 1',       gives: 'zero-divisor {}' },
  { why: 'the sum below of a product', text: '下级合计([01] × 2) = [01]', gives: 'cell-wanted {"name":"children-sum"}' },
])('refuses $text: $why', ({ text, gives, rule }) => {
  expect(shown(text, rule)).toEqual([gives]);
});

describe('units', () => {
  // prettier-ignore
  test.each<{ why: string; text: string; gives: string }>([
    { why: '万个 and 个 mix exactly',                      text: '[04] = [01] + [02]',             gives: 'R: 10000*04 = 01 + 02' },
    { why: '个 counts anything: 家 adds to it',             text: '[01] = [02] + [03]',             gives: 'R: 01 = 02 + 03' },
    { why: 'a bare number is in the unit that it meets',    text: '[04] ≤ 60',                      gives: 'R: 10000*04 ≤ 600000' },
    { why: 'a written unit',                                text: '[01] ≤ 60万个',                   gives: 'R: 01 ≤ 600000' },
    { why: 'a percentage beside a bare number',             text: '[05] ≥ 75',                      gives: 'R: 0.01*05 ≥ 0.75' },
    { why: 'the same with its sign',                        text: '[05] ≥ 75%',                     gives: 'R: 0.01*05 ≥ 0.75' },
    { why: 'a share of another',                            text: '[02] ≥ 75% × [01]',               gives: 'R: 02 ≥ 0.75*01' },
    { why: 'a rate is a quotient',                          text: '[05] = [02] ÷ [01]',              gives: 'R: 0.01*05 = (02)/(01)' },
    { why: '× 100 says only that it is in %',               text: '[05] = [02] ÷ [01] × 100',        gives: 'R: 0.01*05 = (02)/(01)' },
    { why: 'so before the quotient',                        text: '[05] = 100 × [02] ÷ [01]',        gives: 'R: 0.01*05 = (02)/(01)' },
    { why: '× 100% is × 1',                                 text: '[05] = [02] ÷ [01] × 100%',       gives: 'R: 0.01*05 = (02)/(01)' },
    { why: 'where nothing is in %, × 100 is a number',      text: '[02] ÷ [01] × 100 ≥ 75',          gives: 'R: 100*((02)/(01)) ≥ 75' },
    { why: 'against a percentage it is one',                text: '[02] ÷ [01] × 100 ≥ 75%',         gives: 'R: (02)/(01) ≥ 0.75' },
    { why: 'what is missing to 100 (percent)',              text: '[05] = 100 - [02] ÷ [01] × 100',  gives: 'R: 0.01*05 = 1 + -1*((02)/(01))' },
    { why: 'a factor between 个 and 万个 says so once more',   text: '[04] = ([01] + [02]) ÷ 10000',    gives: 'R: 10000*04 = 01 + 02' },
    { why: '1 + 5% is 1.05',                                text: '[01] ≤ [01|同期] × (1 + 5%)',      gives: 'R: 01 ≤ 1.05*01.same-period' },
    { why: '1 + a percentage too',                          text: '[01] ≤ [02] × (1 + [05])',        gives: 'R: 01 ≤ (02)*(1 + 0.01*05)' },
    { why: '(100 + a percentage) ÷ 100 is the same',        text: '[01] ≤ [02] × (100 + [05]) ÷ 100', gives: 'R: 01 ≤ (02)*(1 + 0.01*05)' },
    { why: 'growth less 1, against %',                      text: '[01] ÷ [01|同期] - 1 ≤ 5%',        gives: 'R: (01)/(01.same-period) + -1 ≤ 0.05' },
    { why: 'growth',                                        text: '增幅([01], [01|同期]) ≤ 5%',        gives: 'R: (01 + -1*01.same-period)/(01.same-period) ≤ 0.05' },
    { why: 'points are hundredths',                         text: '[05] - [05|同期] ≤ 5个百分点',      gives: 'R: 0.01*05 + -0.01*05.same-period ≤ 0.05' },
    { why: 'money by number',                               text: '[08] ≥ [07] × [06] × 1月',         gives: 'R: 10000*08 ≥ (07)*(10000*06)' },
    { why: '0 is 0 everywhere',                             text: '[01] + [04] ≥ 0',                  gives: 'R: 01 + 10000*04 ≥ 0' },
    { why: 'a tolerance in the unit of the sides',          text: '[04] = [04|同期] ±0.5',             gives: 'R: 10000*04 = 10000*04.same-period ±5000' },
    { why: 'of a share',                                    text: '[01] = [02] ±1%',                  gives: 'R: 01 = 02 ±0.01 of it' },
    { why: 'rounding is to places of the unit',             text: '[05] = 四舍五入([02] ÷ [01] × 100, 1)', gives: 'R: 0.01*05 = round((02)/(01), 1, 0.01)' },
    { why: 'a cell against a quotient may be rounded',      text: '[27] = [表三!31] ÷ [06]',           gives: 'R: 0.001*beds!27 = (third!31)/(10000*06) ~0.00005' },
  ])('$text: $why', ({ text, gives }) => {
    expect(shown(text)).toEqual([gives]);
  });

  // prettier-ignore
  test.each<{ why: string; text: string; gives: string }>([
    { why: '万人 and %',                     text: '[06] = [05] + [06]',      gives: 'unit-mismatch {"left":"%","right":"万人"}' },
    { why: 'across the sign',                text: '[06] ≥ [05]',             gives: 'unit-mismatch {"left":"万人","right":"%"}' },
    { why: 'money and money per head',       text: '[08] = [07]',             gives: 'unit-mismatch {"left":"万元","right":"元/人、月"}' },
    { why: 'a written unit of another kind', text: '[01] ≤ 60%',              gives: 'unit-mismatch {"left":"个","right":"%"}' },
    { why: 'a quotient',                     text: '[01] = [08] ÷ [06]',      gives: 'unit-mismatch {"left":"个","right":"万元/万人"}' },
    { why: 'a bare number beside two units', text: '[04] = [01] + 5',         gives: 'R: 10000*04 = 01 + 5' },
    { why: 'where both are on one side',     text: '[04] + [01] + 5 ≥ 0',     gives: 'unit-ambiguous {"number":"5","units":["10000","1"]}' },
  ])('$text: $why', ({ text, gives }) => {
    expect(shown(text)).toEqual([gives]);
  });

  test('a factor that repeats a unit is told to the keeper', () => {
    const found = resolved('[05] = [02] ÷ [01] × 100');
    expect(found.ok && found.notices.map(({ code }) => code)).toEqual(['unit-factor']);
  });
});
