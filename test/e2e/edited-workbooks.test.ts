import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { editWorkbook } from '../../src/adapters/xlsx/edit-workbook.js';
import { removeCustomXml } from '../../src/adapters/xlsx/edit/remove-custom-xml.js';
import { setCustomXml } from '../../src/adapters/xlsx/edit/custom-xml.js';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook.js';
import type { CellWrite } from '../../src/core/completion/plan.js';
import { parseAddress } from '../../src/core/sheet/address.js';
import { cellAt, type Cell, type SheetGrid } from '../../src/core/sheet/grid.js';
import { drawGrid } from '../support/grid.js';
import { recalculated, shownAsCsv } from '../support/libre-office.js';
import { xlsxOf, xlsxParts, zipOf } from '../support/make-xlsx.js';
import { seenByOpenpyxl } from '../support/openpyxl.js';

jest.setTimeout(240_000);

const TEXTS = ['=1+1', ' 甲\n乙 <&>" ', '_x0041_', '-', '0123', '😀', 'a\u0001b'];

function write(place: string, given: Partial<CellWrite>): CellWrite {
  const [sheet, address] = place.split('!') as [string, string];
  const blank = { value: null, formula: null };
  return { at: { sheet, ...parseAddress(address)! }, expected: blank, ...blank, format: null, ...given };
}

function cell(grids: readonly SheetGrid[], place: string): Cell | null {
  const [sheet, address] = place.split('!') as [string, string];
  const { row, column } = parseAddress(address)!;
  return cellAt(
    grids.find(({ name }) => name === sheet)!,
    row,
    column,
  );
}

const rich = new Uint8Array(readFileSync(new URL('../fixtures/rich.xlsm', import.meta.url)));
const richEdited = editWorkbook(rich, [
  write('报表!E5', { value: 75 }),
  write('报表!F5', { value: 99, formula: 'ROUND(E5/D5,3)', format: '0.00%' }),
  write('报表!G4', { value: -3.6 }),
  write('报表!H5', { value: 'x', formula: 'IF(E5>=D5,"实现目标","未完成")' }),
  write('报表!L20', { value: '=不是公式' }),
  write('锁定!B2', { value: 5 }),
]);
const plain = xlsxOf([drawGrid('| 1 | 2 |', '表')]);
const texts = editWorkbook(
  plain,
  TEXTS.map((value, row) => write(`表!C${row + 1}`, { value })),
);
const OURS = 'urn:example:ours';
const EXPLAINED = `<submission xmlns="${OURS}">核实说明 &lt;1&gt;</submission>`;
const explained = setCustomXml(plain, OURS, EXPLAINED);
const parts = xlsxParts([drawGrid('| 1 | 2 | =A1+B1→3 |', '表')]);
const prefixed = (text: string): string =>
  text
    .replace(/<(\/?)(\w)/g, '<$1x:$2')
    .replace('xmlns=', 'xmlns:x=')
    .replace('<?x:xml', '<?xml');
const otherwise = editWorkbook(
  zipOf({ ...parts, 'xl/worksheets/sheet1.xml': prefixed(parts['xl/worksheets/sheet1.xml']!) }),
  [
    write('表!A1', { value: 40 }),
    write('表!D1', { value: 0, formula: 'C1*2', format: '0.000' }),
    write('表!A3', { value: true }),
  ],
);

describe('an edited workbook opens in LibreOffice', () => {
  let books: readonly (readonly SheetGrid[])[] = [];
  let saved: Uint8Array = new Uint8Array();
  beforeAll(() => {
    const all = recalculated([richEdited, texts, otherwise, explained]);
    books = all.map((bytes) => readWorkbook(bytes).grids);
    saved = all[3]!;
  });

  // prettier-ignore
  test.each([
    { why: 'a formula written, calculated', book: 0, place: '报表!F5', held: { value: 1, formula: 'ROUND(E5/D5,3)', format: '0.00%' } },
    { why: 'a formula that gives text', book: 0, place: '报表!H5', held: { value: '实现目标' } },
    { why: 'a formula that reads what was written', book: 0, place: '报表!E9', held: { value: 1089.5 } },
    { why: 'a value over the master of a shared formula', book: 0, place: '报表!G4', held: { value: -3.6 } },
    { why: 'the formulas that had shared it', book: 0, place: '报表!G5', held: { value: 0, formula: 'E5-D5' } },
    { why: 'the last of them', book: 0, place: '报表!G7', held: { value: 12, formula: 'E7-D7' } },
    { why: 'an array formula beside them', book: 0, place: '报表!J5', held: { value: 150 } },
    { why: 'text that looks like a formula', book: 0, place: '报表!L20', held: { value: '=不是公式' } },
    { why: 'an unlocked cell', book: 0, place: '锁定!B2', held: { value: 5 } },
    { why: 'under a prefix', book: 2, place: '表!C1', held: { value: 42, formula: 'A1+B1' } },
    { why: 'a cell added under a prefix', book: 2, place: '表!D1', held: { value: 84, format: '0.000' } },
    { why: 'a row added under a prefix', book: 2, place: '表!A3', held: { value: true } },
  ])('$why', ({ book, place, held }) => {
    expect(cell(books[book]!, place)).toMatchObject(held);
  });

  test('with all its sheets, the chart sheet among them', () => {
    expect(books[0]!.map(({ name }) => name)).toEqual(['报表', '台账', '锁定', '代码', '透视', '图']);
  });

  test('texts as they were written', () => {
    const read = TEXTS.map((_, row) => cell(books[1]!, `表!C${row + 1}`)?.value);
    // LibreOffice has no room for control characters
    expect(read.slice(0, -1)).toEqual(TEXTS.slice(0, -1));
  });

  test('with our custom XML, which it ties to the package: it is read, and taken away whole', () => {
    expect(readWorkbook(saved).facts.customXml).toEqual([expect.stringContaining('核实说明 &lt;1&gt;')]);
    expect(readWorkbook(removeCustomXml(saved, OURS)).facts.customXml).toEqual([]);
  });

  test('and is shown as one would expect', () => {
    const [csv] = shownAsCsv([otherwise]);
    expect(csv!.split('\n').slice(0, 3)).toEqual(['40,2,42,84.000', ',,,', 'TRUE,,,']);
  });
});

describe('an edited workbook opens in openpyxl', () => {
  test('with all that was written, and all else as it was', () => {
    const [before, after] = [seenByOpenpyxl(rich), seenByOpenpyxl(richEdited)];
    const changes = {
      E5: 75,
      F5: '=ROUND(E5/D5,3)',
      G4: -3.6,
      H5: '=IF(E5>=D5,"实现目标","未完成")',
      L20: '=不是公式',
    };
    const values = (seen: typeof before): Record<string, unknown> =>
      Object.fromEntries(Object.entries(seen['报表']!).map(([place, { value }]) => [place, value]));
    expect(values(after)).toEqual({ ...values(before), ...changes });
    expect(after['报表']!['F5']!.format).toBe('0.00%');
    expect(after['报表']!['F6']!.format).toBe(before['报表']!['F6']!.format);
    expect({ ...after, 报表: null }).toEqual({
      ...before,
      报表: null,
      锁定: { ...before['锁定'], B2: { ...before['锁定']!['B2']!, value: 5 } },
    });
  });

  test('texts as they were written', () => {
    const seen = seenByOpenpyxl(texts)['表']!;
    expect(TEXTS.map((_, row) => seen[`C${row + 1}`]?.value)).toEqual(
      TEXTS.map((text) => text.replace('_x0041_', '_x005F_x0041_').replace('\u0001', '_x0001_')),
    );
  });
});
