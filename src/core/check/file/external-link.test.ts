import { expect, test } from '@jest/globals';
import { addressOf } from '../../sheet/address.js';
import { NO_FACTS } from '../../sheet/facts.js';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import { externalLink } from './external-link.js';

const PACK = pack({
  indicators: [indicator({ code: '01', name: '救助覆盖率' }), indicator({ code: '02', name: '护理床位占比' })],
});

function found(actual: string, elsewhere: string, externalLinks: readonly string[] | null) {
  const sheet = drawGrid(`
    | 指标         | 目标值 | 实际值    | | |
    | 救助覆盖率   | 100    | ${actual} | | |
    | 护理床位占比 | 60     | 61        | | |
    |              |        |           | | |
    |              |        |           | | ${elsewhere} |
  `);
  const list = findings(externalLink, subjectOf(sheet, PACK, { facts: { ...NO_FACTS, externalLinks } }));
  return list.map((each) => ({
    cells: (each.place.cells ?? []).map((cell) => addressOf(cell.row, cell.column)),
    data: each.data,
  }));
}

// prettier-ignore
test.each([
  { why: 'no formula',                        actual: '98',                   elsewhere: '',                   links: [],                   finds: [] },
  { why: 'a formula on this workbook',        actual: '=B2-2→98',             elsewhere: '',                   links: [],                   finds: [] },
  { why: 'a reported cell reaches outside',   actual: '=[1]表一!C2→98',       elsewhere: '',                   links: ['file:///D:\\报\\甲.xlsx'], finds: [{ cells: ['C2'], data: { links: ['甲.xlsx'] } }] },
  { why: 'the host cannot see the links',     actual: '=[1]表一!C2→98',       elsewhere: '',                   links: null,                 finds: [{ cells: ['C2'], data: { links: ['[1]'] } }] },
  { why: 'a link that is named in place',     actual: "='D:\\x\\[乙.xlsx]表'!C2→98", elsewhere: '',             links: [],                   finds: [{ cells: ['C2'], data: { links: ['乙.xlsx'] } }] },
  { why: 'a number that no link has',         actual: '=[7]表一!C2→98',       elsewhere: '',                   links: ['甲.xlsx'],          finds: [{ cells: ['C2'], data: { links: ['[7]'] } }] },
  { why: 'not touched: elsewhere',            actual: '98',                   elsewhere: '=[1]表一!C2→98',     links: ['甲.xlsx'],          finds: [] },
  { why: 'links that no formula uses',        actual: '98',                   elsewhere: '',                   links: ['甲.xlsx'],          finds: [] },
])('external links: $why', ({ actual, elsewhere, links, finds }) => {
  expect(found(actual, elsewhere, links)).toEqual(finds);
});

test('a formula beside a reported cell is touched: it is in its row', () => {
  const sheet = drawGrid(`
    | 指标       | 目标值 | 实际值 |                |
    | 救助覆盖率 | 100    | =D2→98 | =[1]台账!B9→98 |
  `);
  const [finding] = findings(externalLink, subjectOf(sheet, PACK));
  expect(finding?.place.at).toEqual({ sheet: 'Sheet1', row: 1, column: 3 });
});
