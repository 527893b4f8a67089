import { expect, test } from '@jest/globals';
import { pack } from '../../../test/support/pack.js';
import { indexOrgs, orgOf, orgsIn } from './org-names.js';

const index = indexOrgs(
  pack({
    indicators: [],
    orgs: [
      { code: '360000', name: '江西省' },
      { code: '360700', name: '赣州市', parent: '360000' },
      { code: '360732', name: '兴国县', parent: '360700', aliases: ['兴国'], formerCodes: ['362134'] },
      { code: '360704', name: '赣县区', parent: '360700', formerNames: ['赣县'] },
      { code: '360799', name: '赣县', parent: '360000' },
      { code: '360798', name: '城区', parent: '360700', aliases: ['新区'] },
      { code: '360797', name: '新城区', parent: '360700', aliases: ['新区'] },
    ],
  }),
);

// prettier-ignore
test.each([
  { why: 'the longest name at a place',           text: '赣县区民政局',       is: ['赣县区'] },
  { why: 'the first of names that overlap',       text: '新城区指标',         is: ['新城区'] },
  { why: 'every name, in reading order',          text: '赣州市兴国县、城区',   is: ['赣州市', '兴国县', '城区'] },
  { why: 'blanks and full-width signs aside',     text: '兴 国 县（汇总）',     is: ['兴国县'] },
  { why: 'a bare alias at the beginning',         text: '兴国民政',           is: ['兴国县'] },
  { why: 'no alias within another word',          text: '振兴国家战略',        is: [] },
  { why: 'a name that two orgs share is none’s',   text: '新区指标',           is: [] },
  { why: 'a name before another’s former name',   text: '赣县指标',           is: ['赣县'] },
])('$why: $text', ({ text, is }) => expect(orgsIn(index, text).map(({ org }) => org.name)).toEqual(is));

// prettier-ignore
test.each([
  { why: 'the county, not what it lies in', text: '江西省赣州市兴国县',  is: '兴国县' },
  { why: 'whichever comes first',           text: '兴国县（赣州市）',    is: '兴国县' },
  { why: 'neither of two counties',         text: '兴国县和城区',       is: null },
  { why: 'the city alone',                  text: '赣州市民政局',       is: '赣州市' },
  { why: 'none',                            text: '某县民政局',         is: null },
])('a text is about $why: $text', ({ text, is }) => expect(orgOf(index, text)?.name ?? null).toBe(is));

test('codes, former ones too, find their org, and an org knows those above it', () => {
  expect(index.byCode.get('362134')?.name).toBe('兴国县');
  expect(index.above('360732')).toEqual(['360700', '360000']);
});

test('orgs that lie in each other end somewhere', () => {
  const round = indexOrgs(
    pack({
      indicators: [],
      orgs: [
        { code: '1', name: '甲县', parent: '2' },
        { code: '2', name: '乙县', parent: '1' },
      ],
    }),
  );
  expect(round.above('1')).toEqual(['2']);
});
