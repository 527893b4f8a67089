import { describe, expect, test } from '@jest/globals';
import { groupFindings, INDICATORS, type GivenGroup } from '../../../../test/support/group.js';

const CODES = ['360732', '360733', '360734'] as const;

/** Three counties and their city. */
function city(own: string | null, parts: readonly (string | null)[], code = '01'): GivenGroup {
  const returns = parts.map((value, place) => ({ org: CODES[place]!, figures: { [code]: value } }));
  return { returns: own === null ? returns : [{ org: '3607', figures: { [code]: own } }, ...returns] };
}

function rounded(given: GivenGroup): GivenGroup {
  const indicators = INDICATORS.map((each) => (each.code === '01' ? { ...each, rounded: true, decimals: 2 } : each));
  return { ...given, pack: { indicators } };
}

// prettier-ignore
test.each<{ why: string; given: GivenGroup; finds: object[] }>([
  { why: 'counts come out', given: city('60', ['10', '20', '30']), finds: [] },
  { why: 'counts are exact', given: city('61', ['10', '20', '30']), finds: [{ gap: '1', own: '61', parts: '60', allowance: '0', orgs: 3, from: 'return' }] },
  { why: 'the parent reports nothing', given: city(null, ['10', '20', '30']), finds: [] },
  { why: 'nobody below reports one', given: city('60', [null, null, null]), finds: [] },
  { why: 'rounded figures: half a unit each', given: rounded(city('0.62', ['0.2', '0.2', '0.2'])), finds: [] },
  { why: 'rounded figures: more than that', given: rounded(city('0.63', ['0.2', '0.2', '0.2'])), finds: [{ gap: '0.03', allowance: '0.02' }] },
  { why: 'one is blank, and may be the rest', given: city('60', ['10', '20', null]), finds: [] },
  { why: 'one is blank, and there is too much already', given: city('25', ['10', '20', null]), finds: [{ gap: '-5', orgs: 2 }] },
  { why: 'a standard is never added', given: city('60', ['10', '20', '30'], '04'), finds: [] },
])('sums, $why', ({ given, finds }) => {
  expect(groupFindings(given, 'group.sum-mismatch').map(({ data }) => data)).toMatchObject(finds);
});

test('where the city sends none, its accepted figure is compared', () => {
  const actuals = [{ indicator: '01', org: '3607', period: '2025', value: '70' }];
  const found = groupFindings({ ...city(null, ['10', '20', '30']), pack: { actuals } }, 'group.sum-mismatch');
  expect(found).toMatchObject([{ data: { from: 'pack', own: '70' }, place: { org: '3607', indicator: '01' } }]);
});

// prettier-ignore
test.each([
  { why: 'as written to two decimals', own: '66.67', finds: 0 },
  { why: 'off by a unit of the last', own: '66.68', finds: 1 },
  { why: 'a plain mean is not it', own: '75', finds: 1 },
])('80% of 1,000 and 60% of 2,000: $why', ({ own, finds }) => {
  const returns = [
    { org: '3607', figures: { '02': own } },
    { org: CODES[0], figures: { '02': '80', '03': '1000' } },
    { org: CODES[1], figures: { '02': '60', '03': '2000' } },
    { org: CODES[2], figures: { '02': null, '03': '0' } },
  ];
  expect(groupFindings({ returns }, 'group.sum-mismatch')).toHaveLength(finds);
});

describe('the county that most likely explains it', () => {
  // prettier-ignore
  test.each([
    { why: 'two digits swapped',   own: '3600', parts: ['1290', '1310', '370'], suspects: ['360732 swapped-digits'] },
    { why: 'a digit typed twice in one', own: '1355', parts: ['1223', '1010', '222'], suspects: ['360732 doubled-digit'] },
    { why: 'a digit left out',     own: '2469', parts: ['123', '1000', '235'], suspects: ['360732 dropped-digit'] },
    { why: 'ten thousand times',   own: '170', parts: ['580000', '47', '65'], suspects: ['360732 scale'] },
    { why: 'a lost sign',          own: '40', parts: ['20', '30', '30'], suspects: ['360732 sign'] },
    { why: 'counted twice',        own: '77', parts: ['20', '17', '20'], suspects: ['360732 counted-twice', '360734 counted-twice'] },
    { why: 'left out',             own: '37', parts: ['20', '17', '23'], suspects: ['360734 left-out'] },
    { why: "the city's own digits swapped", own: '192', parts: ['60', '40', '29'], suspects: ['3607 swapped-digits'] },
    { why: 'nothing known explains it', own: '1000', parts: ['123', '456', '789'], suspects: [] },
  ])('$why', ({ own, parts, suspects }) => {
    const [found] = groupFindings(city(own, parts), 'group.sum-mismatch');
    const told = found && 'suspects' in found.data && Array.isArray(found.data.suspects) ? found.data.suspects : [];
    const inShort = told.map((each) => `${'org' in each ? each.org : ''} ${'kind' in each ? each.kind : ''}`);
    expect(found).toBeDefined();
    expect(inShort.slice(0, Math.max(suspects.length, 1))).toEqual(suspects);
  });

  test('cells are named, and no figure to put in them', () => {
    const [found] = groupFindings(city('3600', ['1290', '1310', '370']), 'group.sum-mismatch');
    expect(found?.data).toMatchObject({
      suspects: [{ name: '甲县', reported: '1290', source: { file: '360732.xlsx', sheet: 'Sheet1', cell: 'E2' } }],
    });
    expect(JSON.stringify(found)).not.toContain('1920');
    expect(found?.fix).toBeUndefined();
  });
});
