import { describe, expect, test } from '@jest/globals';
import { groupFindings, grouped, groupPack, ORGS, returned, rolledOf } from '../../../test/support/group.js';
import { target } from '../../../test/support/pack.js';
import type { Steps } from '../steps.js';
import { reviewGroup, reviewingGroup } from './review-group.js';

const COUNTIES = [
  { org: '360732', figures: { '01': '120', '02': '90', '03': '1000', '04': '700' } },
  { org: '360733', figures: { '01': '80', '02': '60', '03': '3000', '04': '650' } },
  { org: '360734', figures: { '01': '0', '02': '75', '03': '500', '04': '680' } },
] as const;

describe('who belongs to a set', () => {
  // prettier-ignore
  test.each([
    { why: 'counties of a city: the city is above them', returns: [...COUNTIES], parent: '3607', expected: ['360732', '360733', '360734'], missing: [] },
    { why: 'one county: still its city', returns: [COUNTIES[0]], parent: '3607', expected: ['360732', '360733', '360734'], missing: ['360733', '360734'] },
    { why: 'the city reports too', returns: [...COUNTIES, { org: '3607' }], parent: '3607', expected: ['3607', '360732', '360733', '360734'], missing: [] },
    { why: 'a return of no known org stands for nobody', returns: [COUNTIES[0], COUNTIES[1], { org: null }], parent: '3607', expected: ['360732', '360733', '360734'], missing: ['360734'] },
    { why: 'one that cannot be judged stands for nobody', returns: [COUNTIES[0], COUNTIES[1], { org: '360734', given: { usable: false } }], parent: '3607', expected: ['360732', '360733', '360734'], missing: ['360734'] },
    { why: 'nothing came', returns: [], parent: null, expected: [], missing: [] },
    { why: 'a table of many orgs covers them', returns: [{ org: '3607', rows: { '360732': { '01': '1' }, '360733': { '01': '2' }, '360734': { '01': null } } }], parent: '3607', expected: ['3607', '360732', '360733', '360734'], missing: ['360734'] },
    { why: 'a neighbour in a county’s own sheet does not', returns: [{ org: '360732', rows: { '360733': { '01': '2' } } }], parent: '3607', expected: ['360732', '360733', '360734'], missing: ['360733', '360734'] },
  ])('$why', ({ returns, parent, expected, missing }) => {
    expect(grouped({ returns })).toMatchObject({ parent, expected, missing });
  });

  test('a person may name the parent; what is not below it does not count', () => {
    const orgs = [
      ...ORGS,
      { code: '3608', name: '另一市', parent: '3600' },
      { code: '360801', name: '丁区', parent: '3608' },
    ];
    const returns = [...COUNTIES, { org: '360801', figures: { '01': '7' } }];
    expect(grouped({ returns, pack: { orgs } }).parent).toBe('3600');
    const named = grouped({ returns, pack: { orgs }, context: { parent: '3607' } });
    expect(named.expected).not.toContain('360801');
    expect(rolledOf(named, '3607', '01').value).toBe('200');
    expect(named.findings.map(({ finding }) => [finding.code, finding.place.org])).toEqual([
      ['group.org-outside', '360801'],
    ]);
  });

  test('the period is the one that most report, unless it is named', () => {
    const returns = [...COUNTIES.slice(0, 2), { org: '360734', period: '2024', figures: { '01': '9' } }];
    expect(grouped({ returns })).toMatchObject({ period: '2025', missing: ['360734'] });
    expect(grouped({ returns, context: { period: '2024' } })).toMatchObject({
      period: '2024',
      missing: ['360732', '360733'],
    });
  });

  test('orgs owe a return only while they are valid', () => {
    const ended = { code: '360735', name: '旧县', parent: '3607', validTo: '2025-08-31' };
    const begun = { code: '360736', name: '新县', parent: '3607', validFrom: '2025-08-31' };
    expect(grouped({ returns: COUNTIES, pack: { orgs: [...ORGS, ended, begun] } }).missing).toEqual(['360736']);
  });

  test('免报 excuses with its reason, 零报 does not, nor does 免报 of one indicator', () => {
    const exemptions = [
      { kind: 'exempt', org: '360733', reason: '撤并' },
      { kind: 'nil', org: '360734', reason: '零报' },
      { kind: 'exempt', org: '360732', indicator: '01', reason: '无此业务' },
    ] as const;
    const group = grouped({ returns: [], pack: { exemptions }, context: { parent: '3607', period: '2025' } });
    expect(group.exempt).toEqual([{ org: '360733', reason: '撤并' }]);
    expect(group.missing).toEqual(['360732', '360734']);
  });
});

describe('what the parts make', () => {
  const group = grouped({ returns: COUNTIES.map((each) => ({ ...each, statuses: { '01': 'met' } })) });

  test('counts add up; zero is a value', () => {
    expect(rolledOf(group, '3607', '01')).toMatchObject({ value: '200', why: null, attained: { met: 3, judged: 3 } });
  });

  test('a rate goes by its denominator, and is never a mean', () => {
    expect(rolledOf(group, '3607', '02')).toMatchObject({ value: '68.333333333333', why: null });
    expect(rolledOf(group, '3607', '02').parts[0]).toEqual({
      ...{ org: '360732', value: '90', weight: '1000' },
      source: { file: '360732.xlsx', sheet: 'Sheet1', cell: 'E3' },
    });
  });

  test('a standard is not rolled up at all: the lowest and the highest are told', () => {
    expect(rolledOf(group, '3607', '04')).toMatchObject({
      ...{ value: null, why: 'not-additive', completion: null },
      least: { org: '360733', value: '650' },
      most: { org: '360732', value: '700' },
    });
  });

  test('a rate of which one denominator is unknown is unknown', () => {
    const [first, ...rest] = COUNTIES;
    const without = grouped({ returns: [{ org: first.org, figures: { ...first.figures, '03': null } }, ...rest] });
    expect(rolledOf(without, '3607', '02')).toMatchObject({ value: null, why: 'no-denominator' });
    expect(rolledOf(without, '3607', '03')).toMatchObject({ value: '3500', lacking: ['360732'] });
  });

  test('nobody reported it', () => {
    const none = grouped({ returns: [{ org: '360732', figures: { '01': null } }] });
    expect(rolledOf(none, '3607', '01')).toMatchObject({ value: null, why: 'no-figures', least: null });
  });

  test('a blank of a nil return is zero, an exempt one is owed by nobody', () => {
    const exemptions = [
      { kind: 'nil', org: '360733', reason: '零报' },
      { kind: 'exempt', org: '360734', indicator: '01', reason: '无此业务' },
    ] as const;
    const returns = [
      COUNTIES[0],
      { org: '360733', figures: { '01': null } },
      { org: '360734', figures: { '01': null } },
    ];
    const rolled = rolledOf(grouped({ returns, pack: { exemptions } }), '3607', '01');
    expect(rolled.parts.map(({ value }) => value)).toEqual(['120', '0', null]);
    expect(rolled.lacking).toBeUndefined();
  });

  test('a city that sent nothing itself counts by what its counties make', () => {
    const province = grouped({ returns: COUNTIES, context: { parent: '3600' } });
    expect(rolledOf(province, '3600', '01')).toMatchObject({ value: '200', parts: [{ org: '3607', source: null }] });
    expect(rolledOf(province, '3600', '02')).toMatchObject({ value: '68.333333333333' });
    expect(rolledOf(province, '3600', '04')).toMatchObject({ why: 'not-additive', least: { org: '360733' } });
    expect(province.rollup.map(({ parent }) => parent)).toEqual([...Array(4).fill('3607'), ...Array(4).fill('3600')]);
  });

  test('an unknown denominator below makes the rate above unknown too', () => {
    const returns = [
      { org: '360732', figures: { '02': '90' } },
      { org: '360801', figures: { '02': '80', '03': '10' } },
    ];
    const orgs = [
      ...ORGS,
      { code: '3608', name: '另一市', parent: '3600' },
      { code: '360801', name: '丁区', parent: '3608' },
    ];
    expect(rolledOf(grouped({ returns, pack: { orgs } }), '3600', '02').why).toBe('no-denominator');
  });
});

test('where no org is above all, each topmost one is rolled up by itself', () => {
  const orgs = [...ORGS, { code: '3700', name: '另一省' }, { code: '370101', name: '丁县', parent: '3700' }];
  const group = grouped({ returns: [...COUNTIES, { org: '370101', figures: { '01': '7' } }], pack: { orgs } });
  expect(group).toMatchObject({ parent: null, missing: [] });
  expect(['3607', '3600', '3700'].map((each) => rolledOf(group, each, '01').value)).toEqual(['200', '200', '7']);
});

describe('against the parent’s own target', () => {
  const targets = [
    target({ indicator: '01', org: '3607', value: '150' }),
    target({ indicator: '02', org: '3607', value: '70' }),
  ];

  test('sums and rates are judged as the parent’s own sheet would be', () => {
    const group = grouped({ returns: COUNTIES, pack: { targets } });
    expect(rolledOf(group, '3607', '01').completion).toMatchObject({
      ...{ target: '150', rate: '133.3', exactRate: '4/3', difference: '50', status: 'exceeded' },
    });
    expect(rolledOf(group, '3607', '02').completion).toMatchObject({ status: 'unmet', target: '70' });
    expect(rolledOf(group, '3607', '03').completion).toBeNull();
  });

  // prettier-ignore
  test.each([
    { why: 'reached already: more can only raise it', value: '150', sense: 'at-least', status: 'exceeded' },
    { why: 'not yet reached: nobody knows', value: '250', sense: 'at-least', status: 'actual-missing' },
    { why: 'under a ceiling: nobody knows', value: '250', sense: 'at-most', status: 'actual-missing' },
    { why: 'over a ceiling already', value: '150', sense: 'at-most', status: 'unmet' },
  ] as const)('while a county is missing, $why', ({ value, sense, status }) => {
    const returns = [{ org: '360732', figures: { '01': '120' } }, { org: '360733', figures: { '01': '80' } }];
    const group = grouped({ returns, pack: { targets: [target({ indicator: '01', org: '3607', value, sense })] } });
    expect(rolledOf(group, '3607', '01')).toMatchObject({ value: '200', lacking: ['360734'], completion: { status } });
  });

  test('a rate of some counties says nothing of the city', () => {
    const group = grouped({ returns: COUNTIES.slice(0, 2), pack: { targets } });
    const { completion } = rolledOf(group, '3607', '02');
    expect(completion).toMatchObject({ status: 'actual-missing', rate: null });
    expect(completion?.verdict).toContain('丙县');
  });
});

test('it rests between its steps, and comes to the same', () => {
  const returns = COUNTIES.map(returned);
  const steps: Steps<unknown> = reviewingGroup(returns, groupPack(), {});
  let rests = 0;
  let last = steps.next();
  for (; !last.done; last = steps.next()) rests += 1;
  expect(rests).toBeGreaterThan(10);
  expect(last.value).toEqual(reviewGroup(returns, groupPack(), {}));
});

test('findings stand by code, then org; plain data that survives JSON', () => {
  const returns = [{ org: '360734', period: '2024' }, ...COUNTIES.slice(0, 1), { org: '360732', file: 'again.xlsx' }];
  const group = grouped({ returns, context: { period: '2025' } });
  expect(group.findings.map(({ finding: { code, place } }) => `${code} ${place.org}`)).toEqual([
    'group.duplicate-return 360732',
    'group.period-differs 360734',
    'group.return-missing 360733',
    'group.return-missing 360734',
  ]);
  expect(JSON.parse(JSON.stringify(group))).toEqual(group);
  expect(groupFindings({ returns }, 'group.return-missing')).toHaveLength(2);
});
