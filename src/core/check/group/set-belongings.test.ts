import { expect, test } from '@jest/globals';
import { BY, groupFindings, grouped, ORGS, rolledOf, type GivenReturn } from '../../../../test/support/group.js';

const two: readonly GivenReturn[] = ['360732', '360733'].map((org) => ({ org, figures: { '01': '30' } }));
const third = { org: '360734', file: 'c.xlsx', figures: { '01': '7' } } as const;
const OLD = { id: BY.id, version: '0.9.0' };

// prettier-ignore
test.each<{ why: string; given: Partial<GivenReturn>; finds: object[]; sum: string }>([
  { why: 'made for this very version', given: { given: { made: { id: BY.id, version: BY.version } } }, finds: [], sum: '67' },
  { why: 'it does not say what it was made for', given: {}, finds: [], sum: '67' },
  { why: 'made for an older one, and judged by this one', given: { given: { made: OLD } }, finds: [{ why: 'made', own: OLD }], sum: '67' },
  { why: 'judged by the same version with other words', given: { given: { pack: { ...BY, digest: 'sha256:other' } } }, finds: [{ why: 'judged', own: { id: BY.id, version: BY.version } }], sum: '60' },
  { why: 'it cannot be judged at all', given: { given: { usable: false, pack: null, made: OLD } }, finds: [], sum: '60' },
])('pack-version-differs, $why', ({ given, finds, sum }) => {
  const set = { returns: [...two, { ...third, ...given }] };
  expect(groupFindings(set, 'group.pack-version-differs').map(({ data }) => data)).toMatchObject(finds);
  expect(rolledOf(grouped(set), '3607', '01').value).toBe(sum);
});

// prettier-ignore
test.each<{ why: string; given: Partial<GivenReturn>; finds: object[]; sum: string }>([
  { why: 'of the period of the set', given: {}, finds: [], sum: '67' },
  { why: 'of another period', given: { period: '2024' }, finds: [{ name: '丙县', period: '2024', wanted: '2025' }], sum: '60' },
  { why: 'it names none: its own finding says so', given: { period: null }, finds: [], sum: '67' },
])('period-differs, $why', ({ given, finds, sum }) => {
  const set = { returns: [...two, { ...third, ...given }] };
  expect(groupFindings(set, 'group.period-differs').map(({ data }) => data)).toEqual(finds);
  expect(rolledOf(grouped(set), '3607', '01').value).toBe(sum);
});

// prettier-ignore
test.each([
  { why: 'below the parent', org: '360734', finds: [] },
  { why: 'elsewhere', org: '360801', finds: [{ name: '丁区', parent: '示例市' }] },
  { why: 'nobody knows whose it is', org: null, finds: [] },
])('org-outside, $why', ({ org, finds }) => {
  const orgs = [...ORGS, { code: '3608', name: '另一市', parent: '3600' }, { code: '360801', name: '丁区', parent: '3608' }];
  const set = { returns: [...two, { ...third, org }], pack: { orgs }, context: { parent: '3607' } };
  expect(groupFindings(set, 'group.org-outside').map(({ data }) => data)).toEqual(finds);
});
