import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { pack, indicator as defined } from '../../../../test/support/pack.js';
import { findings } from '../../../../test/support/subject.js';
import type { Form, Indicator } from '../../indicator/pack.js';
import { numeratorExceeds } from './numerator-exceeds.js';

const FORM: Form = {
  ...pack({ indicators: [defined({ code: '01', name: '服务覆盖率' })] }).forms[0]!,
  columns: [
    { role: 'code', header: '序号' },
    { role: 'indicator', header: '指标' },
    { role: 'unit', header: '单位' },
    { role: 'numerator', header: '达标数' },
    { role: 'denominator', header: '应达标数' },
    { role: 'actual', header: '实际值' },
  ],
};

const COVERAGE: Partial<Indicator> = { kind: 'coverage' };
const BOUNDED: Partial<Indicator> = { bounded: true };

// prettier-ignore
test.each<{ why: string; indicator: Partial<Indicator>; cells: Record<string, string>; finds: unknown[] }>([
  { why: 'all of it',                      indicator: BOUNDED,  cells: { 实际值: '100' },      finds: [] },
  { why: 'more than all',                  indicator: BOUNDED,  cells: { 实际值: '104.5' },    finds: [['actual', { value: '104.5', limit: '100', unit: '%', numerator: null, denominator: null }]] },
  { why: 'a coverage is bounded',          indicator: COVERAGE, cells: { 实际值: '100.1' },    finds: [['actual', { value: '100.1', limit: '100', unit: '%', numerator: null, denominator: null }]] },
  { why: 'unless the pack says it is not', indicator: { ...COVERAGE, bounded: false }, cells: { 实际值: '104.5' }, finds: [] },
  { why: 'a rate that may be above 100',   indicator: {},       cells: { 实际值: '104.5' },    finds: [] },
  { why: 'in ‰ all of it is 1000',         indicator: { ...BOUNDED, unit: '‰' }, cells: { 实际值: '104.5' }, finds: [] },
  { why: 'no share at all',                indicator: { ...BOUNDED, unit: '个' }, cells: { 实际值: '104' }, finds: [] },
  { why: 'a text that reads so',           indicator: BOUNDED,  cells: { 实际值: '"104.5%"' }, finds: [['actual', { value: '104.5', limit: '100', unit: '%', numerator: null, denominator: null }]] },
  { why: 'part and whole',                 indicator: BOUNDED,  cells: { 达标数: '22', 应达标数: '22', 实际值: '100' }, finds: [] },
  { why: 'more than the whole',            indicator: BOUNDED,  cells: { 达标数: '23', 应达标数: '22', 实际值: '100' }, finds: [['numerator', { value: null, limit: '100', unit: '%', numerator: '23', denominator: '22' }]] },
  { why: 'one finding, not two',           indicator: BOUNDED,  cells: { 实际值: '104.5', 达标数: '23', 应达标数: '22' }, finds: [['actual', { value: '104.5', limit: '100', unit: '%', numerator: '23', denominator: '22' }]] },
  { why: 'no part of a whole',             indicator: {},       cells: { 达标数: '23', 应达标数: '22', 实际值: '104.5' }, finds: [] },
  { why: 'cannot be judged: scale in doubt', indicator: BOUNDED, cells: { 实际值: '75{0%}' }, finds: [] },
  { why: 'cannot be judged: blank',        indicator: BOUNDED,  cells: { 达标数: '23', 应达标数: '', 实际值: '' }, finds: [] },
])('part and whole, $why', ({ indicator, cells, finds }) => {
  const found = findings(numeratorExceeds, oneRow({ cells, indicator, pack: { forms: [FORM] } }));
  expect(found.map(({ place, data }) => [place.role, data])).toEqual(finds);
});
