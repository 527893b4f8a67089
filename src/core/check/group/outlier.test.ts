import { describe, expect, test } from '@jest/globals';
import { groupFindings, groupPack, returned } from '../../../../test/support/group.js';
import { reviewGroup } from '../../group/review-group.js';
import type { Actual, Org, OutlierSettings } from '../../indicator/pack.js';

/** 示例数据: a province of three cities; ten counties under the first. */
const COUNTIES = Array.from({ length: 10 }, (_, at) => `36073${at}`);
const ORGS: readonly Org[] = [
  { code: '36', name: '示例省' },
  ...['3607', '3608', '3609'].map((code) => ({ code, name: `${code}市`, parent: '36' })),
  ...COUNTIES.map((code) => ({ code, name: `${code}县`, parent: '3607' })),
  { code: '360801', name: '另县', parent: '3608' },
];
const RATES = ['50', '51', '53', '59', '58', '55', '12', '52', '51', '58'];
const BEFORE = ['100', '200', '300', '400', '500', '600', '700', '800', '900', '1000'];
const AFTER = ['105', '190', '330', '380', '550', '2400', '720', '790', '960', '1010'];

const actuals: readonly Actual[] = COUNTIES.map((org, at) => ({
  indicator: '01',
  org,
  period: '2024',
  value: BEFORE[at]!,
}));

function found(
  returns: Parameters<typeof returned>[0][],
  given: { settings?: Partial<OutlierSettings>; actuals?: readonly Actual[] } = {},
) {
  const { settings, ...rest } = given;
  const pack = { orgs: ORGS, ...rest, ...(settings ? { settings: { outliers: settings } } : {}) };
  return groupFindings({ returns, pack, context: { parent: '36' } }, 'group.outlier');
}
const of = (code: string, values: readonly (string | null)[]) =>
  COUNTIES.map((org, at) => ({ org, figures: { [code]: values[at] ?? null } }));

describe('one org is odd among the others', () => {
  test('a rate, told with its cell and what it was measured by', () => {
    const [only, ...others] = found(of('02', RATES));
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      code: 'group.outlier',
      place: {
        org: '360736',
        indicator: '02',
        role: 'actual',
        file: '360736.xlsx',
        at: { sheet: 'Sheet1', row: 1, column: 4 },
      },
      data: { name: '360736县', method: 'modified-z', figure: '12', threshold: '3.5', orgs: 10 },
    });
  });

  test('a count, by its ratio to what the pack accepted for the year before', () => {
    const [only, ...others] = found(of('01', AFTER), { actuals });
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      place: { org: '360735', indicator: '01' },
      data: {
        method: 'hidiroglou-berthelot',
        score: '139.562',
        previous: '600',
        bounds: { low: '-4.648139', high: '4.260818' },
      },
    });
  });

  test('a count, by its ratio to what the return itself gives for the year before', () => {
    const returns = COUNTIES.map((org, at) => {
      const filed = returned({ org, figures: { '01': AFTER[at]! } });
      const previous = { ...filed.figures[0]!, role: 'previous', value: BEFORE[at]!, cell: 'D2' } as const;
      return { ...filed, figures: [...filed.figures, previous] };
    });
    const { findings } = reviewGroup(returns, groupPack({ orgs: ORGS }), { parent: '36' });
    const odd = findings.filter(({ finding }) => finding.code === 'group.outlier');
    expect(odd.map(({ finding }) => finding.place.org)).toEqual(['360735']);
  });
});

describe('nobody is odd', () => {
  // prettier-ignore
  test.each([
    { why: 'rates that lie together', returns: of('02', RATES.map((each) => each.replace('12', '52'))) },
    { why: 'coverages that most have full', returns: of('02', ['100', '100', '100', '100', '100', '100', '100', '99', '98', '97']) },
    { why: 'counts that differ by the size of an org', returns: of('01', BEFORE), actuals },
    { why: 'fewer than eight report', returns: of('02', RATES).slice(3) },
    { why: 'what is blank cannot be compared', returns: of('02', RATES.map((each, at) => (at < 3 ? null : each))) },
    { why: 'no figures of the year before', returns: of('01', AFTER) },
    { why: 'a city beside counties', returns: [...of('02', RATES.map((each) => each.replace('12', '52'))), { org: '3608', figures: { '02': '3' } }, { org: '3607', figures: { '02': '54' } }] },
  ])('$why', ({ returns, actuals: given }) => {
    const only = found(returns, given ? { actuals: given } : {});
    expect(only.map(({ place }) => place.org)).toEqual([]);
  });
});

test('the pack sets from how many orgs on, and how far', () => {
  const seven = of('02', RATES).slice(3);
  expect(found(seven, { settings: { minimumOrgs: 7 } }).map(({ place }) => place.org)).toEqual(['360736']);
  expect(found(of('02', RATES), { settings: { threshold: '11' } })).toEqual([]);
});

test('the order of the returns decides nothing', () => {
  const returns = COUNTIES.map((org, at) => ({ org, figures: { '01': AFTER[at]!, '02': RATES[at]! } }));
  const odd = found(returns, { actuals });
  expect(odd.map(({ place }) => [place.org, place.indicator])).toEqual([
    ['360735', '01'],
    ['360736', '02'],
  ]);
  expect(found([...returns].reverse(), { actuals })).toEqual(odd);
});
