import { expect, test } from '@jest/globals';
import { groupFindings, ORGS, type GivenReturn } from '../../../../test/support/group.js';

const COUNTIES: readonly GivenReturn[] = ['360732', '360733', '360734'].map((org) => ({ org }));
const ZONE = { code: '360771', name: '示例开发区', parent: '3607', counted: 'zone' } as const;
const CITY_PROPER = { code: '360790', name: '市本级', parent: '3607', counted: 'city-proper' } as const;
const ENTRUSTED = { code: '360781', name: '代管市', parent: '3607', counted: 'entrusted' } as const;
const orgs = [...ORGS, ZONE, CITY_PROPER, ENTRUSTED];
const two = COUNTIES.slice(0, 2);

// prettier-ignore
test.each<{ why: string; returns: readonly GivenReturn[]; aside?: object[] }>([
  { why: 'all came', returns: COUNTIES },
  { why: 'one did not', returns: two, aside: [] },
  { why: 'what came of it cannot be opened, and only its name tells', returns: [...two, { org: null, file: 'in/丙县 2025.xlsx', given: { usable: false } }], aside: [{ file: 'in/丙县 2025.xlsx', why: 'unusable' }] },
  { why: 'what came of it is of another period', returns: [...two, { org: '360734', file: 'old.xlsx', period: '2024' }], aside: [{ file: 'old.xlsx', why: 'period' }] },
  { why: 'what came of it was judged by another pack', returns: [...two, { org: '360734', file: 'odd.xlsx', given: { pack: { id: 'other', version: '1', digest: 'x' } } }], aside: [{ file: 'odd.xlsx', why: 'pack' }] },
])('return-missing, $why', ({ returns, aside }) => {
  const found = groupFindings({ returns }, 'group.return-missing');
  expect(found.map(({ place, data }) => [place.org, data])).toEqual(
    aside ? [['360734', { name: '丙县', period: '2025', aside }]] : [],
  );
});

test('nobody to expect: no org is above what came', () => {
  expect(groupFindings({ returns: [{ org: null }] }, 'group.return-missing')).toEqual([]);
});

test('a city that is entrusted with the care of another owes a return as counties do; parts of a city are told apart', () => {
  const missing = groupFindings({ returns: COUNTIES, pack: { orgs } }, 'group.return-missing');
  const parts = groupFindings({ returns: COUNTIES, pack: { orgs } }, 'group.part-missing');
  expect(missing.map(({ place }) => place.org)).toEqual(['360781']);
  expect(parts.map(({ place, data }) => [place.org, data])).toMatchObject([
    ['360771', { counted: 'zone', parent: '示例市', leaves: [] }],
    ['360790', { counted: 'city-proper', parent: '示例市', leaves: [] }],
  ]);
});

test('a missing part is said instead of the sums that it would explain', () => {
  const given = {
    returns: [
      { org: '3607', figures: { '01': '100', '03': '50' } },
      ...COUNTIES.map((each) => ({ ...each, figures: { '01': '30', '03': '20' } })),
    ],
    pack: { orgs: [...ORGS, ZONE] },
  };
  const [part] = groupFindings(given, 'group.part-missing');
  expect(part?.data).toMatchObject({ leaves: [{ indicator: '01', gap: '10', unit: '张' }] });
  const sums = groupFindings(given, 'group.sum-mismatch');
  expect(sums.map(({ place }) => place.indicator)).toEqual(['03']); // too much already: nothing missing explains it
});
