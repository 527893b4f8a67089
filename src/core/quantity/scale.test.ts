import { describe, expect, test } from '@jest/globals';
import { indicator } from '../../../test/support/pack.js';
import type { Indicator } from '../indicator/pack.js';
import { Exact } from './exact.js';
import { readText } from './read-text.js';
import { scaleDoubt } from './scale.js';

const percent = indicator({ code: '01', name: '覆盖率' });
const wan = indicator({ code: '12', name: '网点数', unit: '万个' });
const units = indicator({ code: '13', name: '志愿者人数', unit: '人' });

/** A plain number in a cell; `shown` stands for a figure that carries its own unit. */
function doubt(of: Indicator, figure: string, target: string | null, percentFormatted = false, shown?: string) {
  const reading = readText(shown ?? figure);
  return scaleDoubt({
    figure: Exact.of(figure),
    written: { unit: null, percentFormatted },
    indicator: of,
    target: target === null ? null : Exact.of(target),
    reading,
  });
}

describe('a percentage', () => {
  const growth = { ...percent, kind: 'growth' } as const;
  const lower = { ...percent, direction: 'lower-is-better' } as const;
  // prettier-ignore
  test.each([
    { why: 'a ratio for a percentage',             of: percent, figure: '0.98',   target: '98',  finds: 'percent-scale' },
    { why: '1 for 100%',                           of: percent, figure: '1',      target: '100', finds: 'percent-scale' },
    { why: 'a ratio far below the target',         of: percent, figure: '0.02',   target: '85',  finds: 'percent-scale' },
    { why: 'zero is zero',                         of: percent, figure: '0',      target: '100', finds: null },
    { why: 'a percentage above 1',                 of: percent, figure: '1.2',    target: '100', finds: null },
    { why: 'a small target reached',               of: percent, figure: '0.98',   target: '0.5', finds: null },
    { why: 'a small target, a hundredth of it',    of: percent, figure: '0.005',  target: '0.5', finds: 'percent-scale' },
    { why: 'a target of 1.6 just missed',          of: percent, figure: '0.9',    target: '1.6', finds: null },
    { why: 'a target of 10 in ratio',              of: percent, figure: '0.12',   target: '10',  finds: 'percent-scale' },
    { why: 'a target of 10 missed widely',         of: percent, figure: '0.9',    target: '10',  finds: null },
    { why: 'a growth rate below its target',       of: growth,  figure: '0.5',    target: '5',   finds: null },
    { why: 'a growth rate in ratio',               of: growth,  figure: '0.052',  target: '5',   finds: 'percent-scale' },
    { why: 'a low rate that is to be low',         of: lower,   figure: '0.8',    target: '20',  finds: 'percent-scale' },
    { why: 'a very low rate that is to be low',    of: lower,   figure: '0.03',   target: '20',  finds: null },
    { why: 'no target: a ratio',                   of: percent, figure: '0.98',   target: null,  finds: 'percent-scale' },
    { why: 'no target: a growth rate',             of: growth,  figure: '0.05',   target: null,  finds: null },
    { why: 'no target: a growth ratio unrounded',  of: growth,  figure: '0.0523', target: null,  finds: 'percent-scale' },
    { why: 'its hundredfold is out of range',      of: { ...percent, range: { max: '5' } }, figure: '0.98', target: null, finds: null },
    { why: 'it is itself out of range',            of: { ...growth, range: { min: '2' } },  figure: '0.5',  target: null, finds: 'percent-scale' },
    { why: 'a points target says nothing of it',   of: { ...percent, kind: 'points-rise' as const }, figure: '0.62', target: '3', finds: 'percent-scale' },
    { why: '千人比 as a ratio',                     of: { ...percent, unit: '千人比' }, figure: '0.0016', target: '1', finds: 'percent-scale' },
    { why: '千人比 below its target',               of: { ...percent, unit: '千人比' }, figure: '0.6',    target: '1', finds: null },
  ])('$why: $figure against $target', ({ of, figure, target, finds }) => {
    expect(doubt(of, figure, target)).toBe(finds);
  });

  // prettier-ignore
  test.each([
    { why: '75 shown as 7500%',            figure: '7500', target: '80', finds: 'percent-scale' },
    { why: 'without a target',             figure: '7500', target: null, finds: 'percent-scale' },
    { why: 'as shown',                     figure: '75',   target: '80', finds: null },
    { why: 'twice the target',             figure: '160',  target: '80', finds: null },
    { why: 'above 100 without a target',   figure: '230',  target: null, finds: null },
    { why: 'a percentage that is shown',   figure: '0.98', target: '98', finds: null },
  ])('shown with its sign, $why: $figure% against $target', ({ figure, target, finds }) => {
    expect(doubt(percent, figure, target, true)).toBe(finds);
  });

  test('a sign in the text is taken at its word', () => {
    expect(doubt(percent, '0.98', '98', false, '0.98%')).toBeNull();
    expect(doubt(percent, '7500', '80', false, '7500%')).toBe('percent-scale');
  });
});

describe('a unit', () => {
  const money = indicator({ code: '20', name: '支出', unit: '万元' });
  const standard = indicator({ code: '21', name: '标准', unit: '元/人·月' });
  // prettier-ignore
  test.each([
    { why: '个 in a row of 万个',              of: wan,      figure: '58',      target: '0.006', finds: 'unit-scale' },
    { why: '万个 as they should be',           of: wan,      figure: '0.0058',  target: '0.006', finds: null },
    { why: 'ten times the target',             of: wan,      figure: '0.06',    target: '0.006', finds: null },
    { why: '人 in a row of 万人',              of: { ...wan, unit: '万人' }, figure: '700', target: '0.07', finds: 'unit-scale' },
    { why: 'a fraction is not 个',             of: wan,      figure: '58.5',    target: '0.006', finds: null },
    { why: '万人 in a row of 人',              of: units,    figure: '1.2',     target: '12000', finds: 'unit-scale' },
    { why: 'a small whole beginning',          of: units,    figure: '4',       target: '960',   finds: null },
    { why: 'a whole number of 万',             of: units,    figure: '2',       target: '20000', finds: 'unit-scale' },
    { why: '万个 in a row of 个',              of: { ...units, unit: '个' }, figure: '0.0058', target: '60', finds: 'unit-scale' },
    { why: 'a count without a unit',           of: { ...units, unit: '' },   figure: '0.0058', target: '60', finds: 'unit-scale' },
    { why: '元 in a row of 万元',              of: money,    figure: '5200000', target: '500',   finds: 'unit-scale' },
    { why: '亿元 in a row of 万元',            of: money,    figure: '0.052',   target: '500',   finds: 'unit-scale' },
    { why: '万元 over by half',                of: money,    figure: '750',     target: '500',   finds: null },
    { why: '千元 for a monthly standard',      of: standard, figure: '0.72',    target: '720',   finds: 'unit-scale' },
    { why: 'zero is zero',                     of: wan,      figure: '0',       target: '0.006', finds: null },
    { why: 'no target, nothing known',         of: wan,      figure: '58',      target: null,    finds: null },
    { why: 'no target, the range tells',       of: { ...wan, range: { max: '0.5' } }, figure: '58', target: null, finds: 'unit-scale' },
    { why: 'no target, the base period tells', of: { ...wan, base: '0.005' }, figure: '58', target: null, finds: 'unit-scale' },
    { why: 'a coefficient is no target',       of: { ...standard, kind: 'ratio' as const }, figure: '936', target: '1.3', finds: null },
    { why: 'points have no multiples',         of: { ...units, unit: '个百分点' }, figure: '0.0005', target: '5', finds: null },
  ])('$why: $figure $of.unit against $target', ({ of, figure, target, finds }) => {
    expect(doubt(of, figure, target)).toBe(finds);
  });

  test('a unit that the cell names is taken at its word', () => {
    expect(doubt(wan, '0.00001', '0.006', false, '0.1个')).toBeNull();
    expect(doubt(units, '2000000', '200', false, '200万')).toBeNull();
  });
});
