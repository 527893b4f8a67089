import { expect, test } from '@jest/globals';
import { LOW_INCOME } from '../../../test/support/bound.js';
import { drawGrid } from '../../../test/support/grid.js';
import { chooseForm, type FormHints } from './choose-form.js';
import { findTables } from './find-tables.js';
import { indexPack } from './pack-index.js';
import { viewSheet } from './spread-merges.js';

const [FORM] = LOW_INCOME.forms;
const index = indexPack({
  ...LOW_INCOME,
  forms: [
    { ...FORM!, id: 'rates', title: '民政比例表', indicators: ['01', '02'] },
    { ...FORM!, id: 'all', title: '民政指标总表', indicators: ['01', '02', '03', '04'] },
  ],
});

const NO_HINTS: FormHints = { given: null, metadata: null, titles: [] };

function chosen(body: string, hints: Partial<FormHints> = {}): string | null {
  const [sketch] = findTables(viewSheet(drawGrid(`| 代码 | 指标 | 实际值 |\n${body}`)), index);
  const form = sketch && chooseForm(sketch, index, { ...NO_HINTS, ...hints });
  return form ? `${form.index.form.id} ${form.reason} ${form.certainty}` : null;
}

const RATES = '| | 重残补贴覆盖率 | 98 |\n| | 农村低保标准占城市低保标准比例 | 72 |';
const ALL = `${RATES}\n| | 城市低保标准 | 820 |`;
const STRANGE = '| 1 | 办公费 | 98 |\n| 2 | 差旅费 | 72 |\n| 3 | 水电费 | 1 |\n| 4 | 邮寄费 | 1 |\n| 5 | 印刷费 | 1 |';

// prettier-ignore
test.each([
  { why: 'the form with most of the names',           body: ALL,     hints: {},                                     is: 'all name certain' },
  { why: 'of two with the same names, the first',     body: RATES,   hints: {},                                     is: 'rates name certain' },
  { why: 'of two with the same names, the titled',    body: RATES,   hints: { titles: ['兴国县民政指标总表'] },        is: 'all title certain' },
  { why: 'the one that the metadata names',           body: RATES,   hints: { metadata: 'all' },                    is: 'all metadata certain' },
  { why: 'the one that a person says',                body: STRANGE, hints: { given: 'all' },                       is: 'all given certain' },
  { why: 'by title where only codes are left',        body: STRANGE, hints: { titles: ['民政指标总表'] },              is: 'all title guess' },
  { why: 'none, for codes alone are anyone’s',         body: STRANGE, hints: {},                                     is: null },
  { why: 'by near names, a guess',                    body: '| | 重度残疾人护理补贴复盖率 | 1 |\n| | 福利彩票销售网点数量 | 2 |', hints: {}, is: 'all near-name guess' },
])('$why', ({ body, hints, is }) => expect(chosen(body, hints)).toBe(is));
