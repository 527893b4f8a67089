import { expect, test } from '@jest/globals';
import { groupFindings, ORGS } from '../../../../test/support/group.js';

const ZONE = { code: '360771', name: '示例开发区', parent: '3607', counted: 'zone' } as const;
const counties = ['360732', '360733', '360734'].map((org) => ({ org, figures: { '01': '30' } }));
const orgs = [...ORGS, ZONE];

// prettier-ignore
test.each([
  { why: 'it came', returns: [...counties, { org: ZONE.code }], finds: [] },
  { why: 'it did not, and the city reports nothing to compare', returns: counties, finds: [[]] },
  { why: 'the city reports more than came', returns: [...counties, { org: '3607', figures: { '01': '95' } }], finds: [['01']] },
  { why: 'the city reports just what came', returns: [...counties, { org: '3607', figures: { '01': '90' } }], finds: [[]] },
])('a part of the city, $why', ({ returns, finds }) => {
  const found = groupFindings({ returns, pack: { orgs } }, 'group.part-missing');
  expect(found.map(({ data }) => ('leaves' in data ? data.leaves.map((each) => each.indicator) : null))).toEqual(finds);
});
