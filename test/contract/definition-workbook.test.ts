import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readDefinitionPack } from '../../src/adapters/pack/read-definition-pack.js';
import { makeXlsx } from '../../src/adapters/xlsx/make/make-xlsx.js';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook.js';
import type { BookDraft, CellDraft } from '../../src/core/book/book-draft.js';
import { definitionBook } from '../../src/core/definition/definition-book.js';
import { definitionProblemLine } from '../../src/core/definition/definition-problem-message.js';
import type { Pack } from '../../src/core/indicator/pack.js';
import { digestOf } from '../../src/core/submission/digest.js';

const PACKS = ['xingguo-14fyp', 'xingguo-13fyp', 'guangzhou-13fyp', 'wuhu-14fyp', 'wuhu-13fyp', 'jiujiang-14fyp'];

function shipped(id: string): Pack {
  return JSON.parse(readFileSync(`assets/packs/${id}.json`, 'utf8')) as Pack;
}

test.each(PACKS)('%s, written as .xlsx and read from it, has the same digest', (id) => {
  const pack = shipped(id);
  const { grids } = readWorkbook(makeXlsx(definitionBook(pack)));
  const reading = readDefinitionPack(grids);
  expect(reading.ok ? reading.warnings : reading.problems).toEqual([]);
  expect(reading.ok && digestOf(reading.pack)).toBe(digestOf(pack));
});

/** The draft with cells of a column, by its header, replaced. */
function planted(draft: BookDraft, sheet: string, header: string, row: number, cell: CellDraft | null): BookDraft {
  const sheets = draft.sheets.map((each) => {
    if (each.name !== sheet) return each;
    const column = each.rows[0]!.cells.findIndex((head) => head?.text === header);
    const rows = each.rows.map((line, at) => ({
      ...line,
      cells: at === row - 1 ? line.cells.map((old, place) => (place === column ? cell : old)) : line.cells,
    }));
    return { ...each, rows };
  });
  return { ...draft, sheets };
}

test('ten planted mistakes give ten messages with their rows, in one run', () => {
  const mistakes: readonly (readonly [sheet: string, header: string, row: number, cell: CellDraft | null])[] = [
    ['设置', '值', 3, { text: '一版' }],
    ['指标', '属性', 4, { text: '约朿性' }],
    ['指标', '计量单位', 7, { text: '元元' }],
    ['指标', '名称', 9, null],
    ['目标', '单位代码', 2, { text: '360799' }],
    ['目标', '目标年', 6, { number: '2035' }],
    ['目标', '数值', 8, { text: '八成' }],
    ['单位', '代码', 5, { text: '360702' }],
    ['报表栏', '内容', 4, { text: '计量单为' }],
    ['审核关系', '审核公式', 4, { text: '[03] ≥ [99]' }],
  ];
  const draft = mistakes.reduce(
    (book, [sheet, header, row, cell]) => planted(book, sheet, header, row, cell),
    definitionBook(shipped('xingguo-14fyp')),
  );
  const reading = readDefinitionPack(readWorkbook(makeXlsx(draft)).grids);
  const lines = reading.ok ? [] : reading.problems.map((problem) => definitionProblemLine(problem, 'zh'));
  expect(lines.map((line) => line.slice(0, line.indexOf(']') + 1))).toEqual(
    mistakes.map(([sheet, header, row]) => `[${sheet} 第${row}行 ${sheet === '设置' ? '版本' : header}]`),
  );
});

test('the sample workbook is the sample pack; HEBAO_GOLDEN=write makes it anew', () => {
  const pack = JSON.parse(readFileSync('assets/samples/elderly-care-pack.json', 'utf8')) as Pack;
  const bytes = makeXlsx(definitionBook(pack));
  const path = 'assets/samples/definition-elderly-care.xlsx';
  if (process.env['HEBAO_GOLDEN'] === 'write') writeFileSync(path, bytes);
  expect(Buffer.from(bytes).equals(readFileSync(path))).toBe(true);
});
