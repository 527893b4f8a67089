import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { oneRow } from '../../../../test/support/one-row.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { codes, findings, subjectOf } from '../../../../test/support/subject.js';
import type { Exemption } from '../../indicator/pack.js';
import { missing } from './missing.js';

// prettier-ignore
test.each([
  { why: 'a figure',                       cell: '98',      finds: [] },
  { why: 'zero is a value',                cell: '0',       finds: [] },
  { why: 'blank',                          cell: '',        finds: [''] },
  { why: 'blanks',                         cell: '"  "',    finds: [''] },
  { why: '空',                             cell: '空',      finds: ['空'] },
  { why: 'unknown',                        cell: '—',       finds: ['—'] },
  { why: 'below the smallest unit',        cell: '…',       finds: [] },
  { why: 'not applicable',                 cell: '/',       finds: [] },
  { why: 'cannot be judged: words',        cell: '见附件',  finds: [] },
  { why: 'cannot be judged: an error',     cell: '#N/A',    finds: [] },
])('$cell in an actual, $why: $finds', ({ cell, finds }) => {
  const found = findings(missing, oneRow({ cells: { 实际值: cell } }));
  expect(found.map(({ data }) => (data as { text: string }).text)).toEqual(finds);
});

// prettier-ignore
test.each<{ why: string; exemption: Partial<Exemption>; finds: string[] }>([
  { why: 'for all',                exemption: {},                                  finds: [] },
  { why: 'for this org',           exemption: { org: '360732' },                   finds: [] },
  { why: 'for another org',        exemption: { org: '360733' },                   finds: ['cell.missing'] },
  { why: 'for this indicator, spelled 1', exemption: { indicator: '1' },           finds: [] },
  { why: 'for another indicator',  exemption: { indicator: '02' },                 finds: ['cell.missing'] },
  { why: 'for another form',       exemption: { form: 'other' },                   finds: ['cell.missing'] },
  { why: 'for these years',        exemption: { from: '2024', to: '2025' },        finds: [] },
  { why: 'until last year',        exemption: { to: '2024' },                      finds: ['cell.missing'] },
  { why: 'a nil return',           exemption: { kind: 'nil', org: '360732' },      finds: [] },
])('a blank actual with an exemption $why: $finds', ({ exemption, finds }) => {
  const exemptions: Exemption[] = [{ kind: 'exempt', reason: '撤并', ...exemption }];
  expect(codes(missing, oneRow({ cells: { 实际值: '' }, pack: { exemptions } }))).toEqual(finds);
});

test('only this period is asked for', () => {
  const subject = oneRow({ cells: { '2024年实际值': '', '2025年实际值': '98' } });
  expect(codes(missing, subject)).toEqual([]);
});

const BLOCK = `
  | 县（市、区） | 服务覆盖率 | 安置率 |
  | 兴国县       |            | 100    |
  | 会昌县       |            |        |
`;

// prettier-ignore
test.each([
  { why: "the city's sheet asks for each county's",  org: '360700', finds: ['360732 01', '360733 01', '360733 02'] },
  { why: "a county's own file asks for its row only", org: '360732', finds: ['360732 01'] },
])('orgs down the rows: $why', ({ org, finds }) => {
  const known = pack({ indicators: [indicator({ code: '01', name: '服务覆盖率' }), indicator({ code: '02', name: '安置率' })] });
  const found = findings(missing, subjectOf(drawGrid(BLOCK), known, { org, period: '2025' }));
  expect(found.map(({ place }) => `${place.org ?? org} ${place.indicator}`)).toEqual(finds);
});
