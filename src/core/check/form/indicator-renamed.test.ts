import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings, subjectOf } from '../../../../test/support/subject.js';
import { indicatorRenamed } from './indicator-renamed.js';

const PACK = pack({
  indicators: [
    indicator({ code: '01', name: '城乡低保标准年度增速' }),
    indicator({ code: '02', name: '养老机构护理型床位占比', aliases: ['护理型床位占比'] }),
    indicator({ code: '03', name: '特困人员供养标准', unit: '(元/人、月)' }),
  ],
});

// prettier-ignore
test.each([
  { why: 'the name itself',               row: '| 02 | 养老机构护理型床位占比 | 61 |',        finds: [] },
  { why: 'another name that it has',      row: '| 02 | 护理型床位占比 | 61 |',                finds: [] },
  { why: 'its unit in brackets',          row: '| 02 | 养老机构护理型床位占比（%） | 61 |',    finds: [] },
  { why: 'a unit of several parts',       row: '| 03 | 特困人员供养标准（元/人、月） | 900 |', finds: [] },
  { why: 'blanks inside',                 row: '| 02 | 养老机构　护理型 床位占比 | 61 |',      finds: [] },
  { why: 'a number in front',             row: '| 02 | 2.养老机构护理型床位占比 | 61 |',       finds: [] },
  { why: 'known by its code',             row: '| 02 | 护理床位情况 | 61 |',                  finds: [{ code: '02', name: '养老机构护理型床位占比', written: '护理床位情况' }] },
  { why: 'known by a near name',          row: '| | 养老机构护理型床位的占比 | 61 |',          finds: [{ code: '02', name: '养老机构护理型床位占比', written: '养老机构护理型床位的占比' }] },
  { why: 'words in brackets, no unit',    row: '| 02 | 养老机构护理型床位占比（不含民办） | 61 |', finds: [{ code: '02', name: '养老机构护理型床位占比', written: '养老机构护理型床位占比（不含民办）' }] },
  { why: 'no name at all',                row: '| 02 | | 61 |',                               finds: [] },
])('the name of an indicator: $why', ({ row, finds }) => {
  const sheet = drawGrid(`
    | 序号 | 指标                 | 实际值 |
    | 01   | 城乡低保标准年度增速 | 5      |
    ${row}
  `);
  expect(findings(indicatorRenamed, subjectOf(sheet, PACK)).map((each) => each.data)).toEqual(finds);
});
