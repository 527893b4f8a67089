import { expect, test } from '@jest/globals';
import { completenessFile, completenessIn } from '../../src/app/use-cases/outgoing/completeness-file.js';
import { completenessCsv, figuresCsv } from '../../src/app/use-cases/outgoing/figures-csv.js';
import { outgoingFile, type ReturnDecision } from '../../src/app/use-cases/outgoing/outgoing.js';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook.js';
import { packageProblems } from '../support/package-problems.js';
import { GROUP, SMALL, smallSet, TOOLS } from '../support/small-set.js';

const came = (received: string): ReturnDecision => ({
  ...{ received, decision: 'pending', decided: null, comments: [], judged: {} },
});

async function text(steps: ReturnType<typeof figuresCsv>): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode((await outgoingFile(steps)).bytes);
}

test('every figure is a line with its file and cell', async () => {
  const { material } = await smallSet();
  const lines = (await text(figuresCsv(material))).split('\r\n');
  expect(lines[0]!.startsWith('\ufeff单位代码,')).toBe(true);
  expect(lines).toContain(
    '360732,兴国县,01,新增就业人数,实际值,512.1,人,102.4,超额完成,兴国县.xlsx,年报,E4'.replace('超额完成', '超过目标'),
  );
  expect(lines).toHaveLength(material.returns.flatMap(({ figures }) => figures).length + 2);
});

// prettier-ignore
test.each([
  { why: 'in time', received: '2024-01-31T23:59:00+08:00', due: '2024-01-31', onTime: true, timeliness: '66.7' },
  { why: 'late', received: '2024-02-01T00:01:00+08:00', due: '2024-01-31', onTime: false, timeliness: '0.0' },
  { why: 'no day is known', received: '2024-02-01T00:01:00+08:00', due: null, onTime: null, timeliness: null },
])('who reported, when and how complete: $why', async ({ received, due, onTime, timeliness }) => {
  const { material } = await smallSet({ decisions: () => came(received), due });
  const { rows, ...rates } = completenessIn(material);
  expect(rates).toEqual({ reporting: '66.7', timeliness, filling: '66.7' });
  expect(rows.map(({ org, received: is, owed, filled }) => [org, is, owed, filled])).toEqual([
    ['360732', 'judged', 4, 4],
    ['360733', 'judged', 4, 4],
    ['360703', 'none', 4, 0],
  ]);
  expect(rows.map((each) => each.onTime)).toEqual([onTime, onTime, null]);
});

test('what an org is excused from, it does not owe; an exempt org is listed with its reason', async () => {
  const exemptions = [{ kind: 'exempt', org: '360732', indicator: '03', reason: '无此业务' }] as const;
  const loaded = { ...SMALL, pack: { ...SMALL.pack, exemptions } };
  const group = { ...GROUP, expected: ['360732', '360733'], exempt: [{ org: '360703', reason: '撤并' }] };
  const { material } = await smallSet({ loaded, group });
  const { rows, reporting } = completenessIn(material);
  expect(rows.map(({ org, owed, expected, exempt }) => [org, owed, expected, exempt])).toEqual([
    ['360732', 3, true, null],
    ['360733', 4, true, null],
    ['360703', 4, false, '撤并'],
  ]);
  expect(reporting).toBe('100.0');
});

test('as a workbook and as CSV', async () => {
  const { material } = await smallSet();
  const { bytes, name } = await outgoingFile(completenessFile(material, TOOLS));
  expect(name).toBe('360700_赣州市_2023_报送情况表.xlsx');
  expect(packageProblems(bytes)).toEqual([]);
  const [sheet] = readWorkbook(bytes).grids;
  expect(Array.from(sheet!.cells[3]!, (cell) => cell?.value ?? null)).toEqual([
    '360732',
    '兴国县',
    '是',
    '是',
    null,
    null,
    4,
    4,
    100,
    '兴国县.xlsx',
  ]);
  expect((await text(completenessCsv(material))).split('\r\n')[3]).toBe('360703,南康区,是,否,,,4,0,0.0,');
});
