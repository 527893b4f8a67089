import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../test/support/grid.js';
import { indicator, pack, target } from '../../../test/support/pack.js';
import type { Indicator, Role } from '../indicator/pack.js';
import { bindReturn } from './bind-return.js';
import type { ReportedValue } from './return.js';

const HEADERS: { readonly [R in Role]?: string } = {
  actual: '实际值',
  target: '目标值',
  rate: '完成率',
  difference: '差额',
  progress: '序时进度',
  verdict: '完成情况',
  note: '备注',
  reference: '参照值',
  numerator: '达标数',
  denominator: '应达标数',
};

const SHARE: Partial<Indicator> = { unit: '%' };
const MONEY: Partial<Indicator> = { unit: '元/人、月' };
const COUNT: Partial<Indicator> = { unit: '万个' };

interface Given {
  readonly of?: Partial<Indicator>;
  readonly role?: Role;
  readonly cell: string;
  readonly header?: string;
  readonly unit?: string;
  readonly name?: string;
  readonly title?: string;
}

function valueOf({
  of = SHARE,
  role = 'actual',
  cell,
  header,
  unit = '',
  name = '甲指标',
  title = '表',
}: Given): ReportedValue {
  const one = indicator({ code: '01', name: '甲指标', ...of });
  const definition = pack({
    indicators: [one],
    targets: [target({ indicator: '01', value: of.kind === 'ratio' ? '1.3' : of.unit === '万个' ? '0.006' : '100' })],
    references: [{ id: 'min', name: '最低工资', unit: '元/人·月', owner: 'org' }],
  });
  const sheet = drawGrid(`
    | ${title} |
    | 指标 | 单位 | ${header ?? HEADERS[role]} | ${role === 'actual' ? '目标值' : '实际值'} |
    | ${name} | ${unit} | ${cell} | |`);
  const filed = bindReturn([sheet], definition, { org: '360732', period: '2023' });
  return filed.values.find((each) => each.role === role)!;
}

function said(value: ReportedValue): string {
  const figure = value.figure === null ? '' : ` ${value.figure}`;
  return (
    value.state + figure + (value.writtenUnit ? ` ${value.writtenUnit}` : '') + (value.doubt ? ` ${value.doubt}` : '')
  );
}

// prettier-ignore
test.each([
  { why: 'a number',                                cell: '98',              is: 'figure 98' },
  { why: 'zero is a value',                         cell: '0',               is: 'figure 0' },
  { why: 'blank',                                   cell: '',                is: 'blank' },
  { why: 'a percent format is read as shown',       cell: '0.98{0%}',        is: 'figure 98' },
  { why: 'digits as text',                          cell: '"98"',            is: 'figure 98' },
  { why: 'a percent sign as text',                  cell: '98%',             is: 'figure 98' },
  { why: 'full-width digits',                       cell: '９８',             is: 'figure 98' },
  { why: 'a share of 1 where % is meant',           cell: '0.98',            is: 'doubtful 0.98 percent-scale' },
  { why: 'about a number is no certain one',        cell: '约98',             is: 'unreadable' },
  { why: 'nor is a bound',                          cell: '98以上',           is: 'unreadable' },
  { why: 'words',                                   cell: '基本达标',          is: 'unreadable' },
  { why: 'an error',                                cell: '#DIV/0!',         is: 'unreadable' },
  { why: 'a boolean',                               cell: 'true',            is: 'unreadable' },
  { why: 'a date',                                  cell: '45291{yyyy/m/d}', is: 'unreadable' },
  { why: 'a dash',                                  cell: '—',               is: 'mark' },
  { why: 'a slash',                                 cell: '/',               is: 'mark' },
  { why: 'a unit of another sort in the cell',      cell: '98元',             is: 'unreadable' },
  { why: 'per mille in the cell',                   cell: '985‰',            is: 'figure 98.5 ‰' },
  { why: 'per mille in the header', header: '实际值（‰）', cell: '985',         is: 'figure 98.5 ‰' },
  { why: 'per mille in the row',    unit: '‰',      cell: '985',             is: 'figure 98.5 ‰' },
  { why: 'the cell goes before the header', header: '实际值（‰）', cell: '98%',  is: 'figure 98' },
  { why: 'the header goes before the row', header: '实际值（%）', unit: '‰', cell: '98', is: 'figure 98' },
  { why: 'a header of another sort is not the row’s', header: '实际值（元）', cell: '98', is: 'figure 98' },
  { why: 'money a year',            of: MONEY, cell: '9600元/人·年',            is: 'figure 800 元/人·年' },
  { why: 'money in the name’s bracket', of: MONEY, name: '甲指标（元/人、年）', cell: '9600', is: 'figure 800 元/人·年' },
  { why: 'a table in ten thousands', of: { unit: '元' }, title: '表（单位：万元）', cell: '1.2', is: 'figure 12000 万元' },
  { why: 'the row’s own unit keeps the table’s away', of: { unit: '元' }, title: '表（单位：万元）', unit: '元', cell: '1200', is: 'figure 1200' },
  { why: 'a table’s unit of another sort', of: SHARE, title: '表（单位：万元）', cell: '98', is: 'figure 98' },
  { why: 'whole things in a row of ten thousands', of: COUNT, cell: '58个', is: 'figure 0.0058 个' },
  { why: 'ten thousands written out', of: COUNT, cell: '0.006万', is: 'figure 0.006 个' },
  { why: 'whole things without a word', of: COUNT, cell: '58', is: 'doubtful 58 unit-scale' },
  { why: 'a row that says whole things', of: COUNT, unit: '个', cell: '58', is: 'figure 0.0058 个' },
  { why: 'a definition without a unit', of: { unit: '' }, cell: '3个', is: 'figure 3 个' },
])('an actual, $why: $cell', ({ is, ...given }) => expect(said(valueOf(given))).toBe(is));

// prettier-ignore
test.each([
  { why: 'a bound',                  role: 'target', cell: '≥75%',             is: 'figure 75' },
  { why: 'a bound without a unit',   role: 'target', cell: '>30',              is: 'figure 30' },
  { why: 'a phrase',                 role: 'target', cell: '不低于低保标准的1.3倍', is: 'text' },
  { why: 'a coefficient',            role: 'target', cell: '1.3倍', of: { ...MONEY, kind: 'ratio' }, is: 'figure 1.3 倍' },
  { why: 'a share of the reference', role: 'target', cell: '80%', of: { ...MONEY, kind: 'ratio' }, is: 'figure 0.8 %' },
  { why: 'a rise in points',         role: 'target', cell: '3个百分点', of: { unit: '%', kind: 'points-rise' }, is: 'figure 3 个百分点' },
  { why: 'a share of 1 is not in doubt here', role: 'target', cell: '0.98',    is: 'figure 0.98' },
  { why: 'an error',                 role: 'target', cell: '#N/A',             is: 'unreadable' },
  { why: 'a plain rate',             role: 'rate', cell: '96.7',               is: 'figure 96.7' },
  { why: 'a formatted rate',         role: 'rate', cell: '0.967{0.0%}',        is: 'figure 96.7' },
  { why: 'a bare share is left',     role: 'rate', cell: '0.967',              is: 'figure 0.967' },
  { why: 'a rate in words',          role: 'rate', cell: '已完成',              is: 'unreadable' },
  { why: 'a rate is no figure of the row’s unit', role: 'rate', of: MONEY, unit: '元/人、年', cell: '96', is: 'figure 96' },
  { why: 'points',                   role: 'difference', cell: '-2.5个百分点',  is: 'figure -2.5 个百分点' },
  { why: 'money',                    role: 'difference', of: MONEY, cell: '50', is: 'figure 50' },
  { why: 'a difference in words',    role: 'difference', cell: '高2.5个百分点', is: 'text' },
  { why: 'progress in words',        role: 'progress', cell: '快于序时进度3.2个百分点', is: 'text' },
  { why: 'progress in points',       role: 'progress', cell: '3.2',            is: 'figure 3.2' },
  { why: 'a verdict',                role: 'verdict', cell: '实现目标',          is: 'text' },
  { why: 'a number as a note',       role: 'note', cell: '12',                 is: 'text' },
  { why: 'an error as a verdict',    role: 'verdict', cell: '#REF!',           is: 'unreadable' },
  { why: 'a reference in its own unit', role: 'reference', of: { unit: '%', reference: 'min' }, cell: '1850元/人·月', is: 'figure 1850' },
  { why: 'a numerator',              role: 'numerator', cell: '49户',           is: 'figure 49 户' },
  { why: 'a denominator in ten thousands', role: 'denominator', cell: '1.2万户', is: 'figure 12000 万户' },
] as const)('$role, $why: $cell', ({ is, ...given }) => expect(said(valueOf(given))).toBe(is));
