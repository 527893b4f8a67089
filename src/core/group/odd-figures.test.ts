import { describe, expect, test } from '@jest/globals';
import { indicator } from '../../../test/support/pack.js';
import { DEFAULT_SETTINGS, type Indicator, type OutlierSettings } from '../indicator/pack.js';
import { Exact } from '../quantity/exact.js';
import { oddFigures } from './odd-figures.js';

const USUAL = DEFAULT_SETTINGS.outliers;
const RATE = indicator({ code: '01', name: '覆盖率', unit: '%', aggregation: 'weighted', denominator: '02' });
const COUNT = indicator({ code: '02', name: '人数', unit: '人', aggregation: 'sum' });

function odd(
  now: readonly (number | string)[],
  {
    of = RATE,
    before = [],
    settings = {},
  }: { of?: Indicator; before?: readonly number[]; settings?: Partial<OutlierSettings> } = {},
) {
  const compared = now.map((figure, at) => {
    const previous = before[at];
    return {
      org: `36070${at}`,
      figure: Exact.of(figure),
      previous: previous === undefined ? null : Exact.of(previous),
    };
  });
  return oddFigures(of, compared, { ...USUAL, ...settings });
}
const orgs = (found: ReturnType<typeof odd>): readonly string[] => found.map(({ org }) => org);

const SIX = [31, 34, 38, 81, 39, 33];
const TWELVE = [50, 51, 53, 59, 58, 55, 55, 52, 51, 58, 12, 91];
const HUNDREDS = [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000];
const CHANGED = [105, 190, 330, 380, 550, 2400, 720, 790, 960, 1010];

describe('rates, figures a head and standards', () => {
  // prettier-ignore
  test.each([
    { why: 'two far off', now: TWELVE, finds: ['3607010', '3607011'] },
    { why: 'two far off, at the pack\'s own threshold', now: TWELVE, settings: { threshold: '2' }, finds: ['3607010', '3607011'] },
    { why: 'fewer than eight orgs', now: SIX, finds: [] },
    { why: 'fewer, where the pack asks for no more', now: SIX, settings: { minimumOrgs: 6 }, finds: ['360703'] },
    { why: 'most at 100%: a few short of it are nobody\'s question', now: [100, 100, 100, 100, 100, 100, 99.2, 98.5, 95], finds: [] },
    { why: 'most at 100%, one at a half', now: [100, 100, 100, 100, 100, 100, 99.2, 98.5, 50], finds: ['360708'] },
    { why: 'all at 100%', now: [100, 100, 100, 100, 100, 100, 100, 100, 100], finds: [] },
    { why: 'most the same, with no distance asked for', now: [7, 7, 7, 7, 7, 7, 7, 7, '7.1'], settings: { least: '0' }, finds: ['360708'] },
    { why: 'most at zero', now: [0, 0, 0, 0, 0, 0, 0, 0, 1], finds: ['360708'] },
  ])('$why', ({ now, settings, finds }) => {
    expect(orgs(odd(now, settings ? { settings } : {}))).toEqual(finds);
  });

  test('tell what they are measured by: the published figures', () => {
    expect(odd(SIX, { settings: { minimumOrgs: 6 } })).toEqual([
      {
        org: '360703',
        method: 'modified-z',
        figure: '81',
        unit: '%',
        previous: null,
        score: '10.118',
        threshold: '3.5',
        weights: null,
        by: 'median-deviation',
        median: '36',
        bounds: { low: '20.4329', high: '51.5671' },
        orgs: 6,
      },
    ]);
  });
});

describe('what differs by the size of an org is compared by its change', () => {
  // prettier-ignore
  test.each([
    { why: 'one of ten grew fourfold', now: CHANGED, before: HUNDREDS, finds: ['360705'] },
    { why: 'a large org alone is not odd', now: [10, 11, 12, 13, 14, 15, 16, 17, 90_000], before: [10, 11, 12, 13, 14, 15, 16, 17, 90_000], finds: [] },
    { why: 'no earlier figures', now: CHANGED, before: [], finds: [] },
    { why: 'too few earlier figures', now: CHANGED, before: HUNDREDS.slice(0, 7), finds: [] },
  ])('$why', ({ now, before, finds }) => {
    expect(orgs(odd(now, { of: COUNT, before }))).toEqual(finds);
  });

  test('tell what they are measured by: the published figures', () => {
    expect(odd(CHANGED, { of: COUNT, before: HUNDREDS })).toEqual([
      {
        org: '360705',
        method: 'hidiroglou-berthelot',
        figure: '2400',
        unit: '人',
        previous: '600',
        score: '139.562',
        threshold: '4',
        weights: { u: '0.5', a: '0.05' },
        by: null,
        median: '1.039286',
        bounds: { low: '-4.648139', high: '4.260818' },
        orgs: 10,
      },
    ]);
  });
});

// prettier-ignore
test.each([
  { why: 'a percentage that is not averaged', unit: '%', name: '某指标', aggregation: 'none', method: 'modified-z' },
  { why: 'money a head and month', unit: '元/人·月', name: '某指标', aggregation: 'none', method: 'modified-z' },
  { why: 'so many a thousand people', unit: '张/千人', name: '某指标', aggregation: 'weighted', method: 'modified-z' },
  { why: 'so many a ten thousand, by its name', unit: '个', name: '每万人拥有社会组织数', aggregation: 'none', method: 'modified-z' },
  { why: 'an age', unit: '岁', name: '某指标', aggregation: 'none', method: 'modified-z' },
  { why: 'money that adds up', unit: '万元', name: '某指标', aggregation: 'sum', method: 'hidiroglou-berthelot' },
  { why: 'a count that does not add up', unit: '人', name: '某指标', aggregation: 'none', method: 'hidiroglou-berthelot' },
] as const)('$why is looked at by $method', ({ unit, name, aggregation, method }) => {
  const of = indicator({ code: '01', name, unit, aggregation });
  const before = [...HUNDREDS, 100];
  const found = odd([...CHANGED, 9_999_999], { of, before });
  expect(found.at(-1)).toMatchObject({ org: '3607010', method });
});

test('what only a person can judge is not compared', () => {
  expect(
    odd(TWELVE, { of: indicator({ code: '01', name: '机制建设', kind: 'qualitative', aggregation: 'none' }) }),
  ).toEqual([]);
});
