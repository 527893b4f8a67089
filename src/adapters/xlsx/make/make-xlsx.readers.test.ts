import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { recalculated } from '../../../../test/support/libre-office.js';
import { bookByOpenpyxl, type BookByOpenpyxl } from '../../../../test/support/openpyxl-book.js';
import { packageParts } from '../../../../test/support/package-parts.js';
import { richBook } from '../../../../test/support/rich-book.js';
import { areaText } from '../../../core/sheet/address.js';
import { cellAt } from '../../../core/sheet/grid.js';
import { readWorkbook } from '../read-workbook.js';
import { makeXlsx } from './make-xlsx.js';

jest.setTimeout(180_000);

const FORM = '年报 1';
const bytes = makeXlsx(richBook());
const drawn = richBook().sheets[0]!;

/** What both readers must see of the validations: area, type, operator, formulas, blank allowed, strictness. */
const VALIDATIONS = [
  ['D4:D5', 'decimal', 'between', ['0', '100'], true, 'stop'],
  ['D6', 'whole', 'greaterThanOrEqual', ['0'], true, 'warning'],
  ['E4 E6', 'custom', 'between', ['AND(E4<>"",LEN(E4)<255)'], true, 'stop'],
  ['B4:B6', 'list', 'between', ['参照!$A$1:$A$2'], true, 'stop'],
  ['A4:A6', 'decimal', 'between', ['-9.99999999999999E+307', '9.99999999999999E+307'], true, 'stop'],
  ['F4', 'whole', 'lessThanOrEqual', ['9'], true, 'stop'],
];

/** In those words; a reader says what is the default or leaves it out, and writes `0` for a formula that is not there. */
function validationsOf(book: BookByOpenpyxl): readonly unknown[] {
  return book.sheets[FORM]!.validations.map(({ area, type, operator, formulas, blank, style }) => {
    const isSingle = type === 'list' || type === 'custom' || !(operator ?? 'between').endsWith('between');
    const texts = formulas.slice(0, isSingle ? 1 : 2);
    return [area, type, operator ?? 'between', texts, blank, style ?? 'stop'];
  });
}

describe('openpyxl', () => {
  let book: BookByOpenpyxl;
  beforeAll(() => {
    book = bookByOpenpyxl(bytes);
  });

  test('sees the workbook', () => {
    const { title, structureLocked, active, fullCalc, names } = book;
    expect({ title, structureLocked, active, fullCalc, names }).toEqual({
      title: '示例数据 <年报> & 说明',
      structureLocked: true,
      active: FORM,
      fullCalc: true,
      names: { 实际值: "'年报 1'!$D$4:$D$6" },
    });
    expect(Object.values(book.sheets).map(({ state }) => state)).toEqual(['visible', 'hidden', 'veryHidden']);
  });

  test('sees how the sheet is laid out', () => {
    expect(book.sheets[FORM]).toMatchObject({
      merges: ['A1:E1', 'A8:E8'],
      freeze: 'C4',
      filter: 'A3:E6',
      zoom: 110,
      widths: { A: 6, B: 24.5, C: 12, F: 9 },
      heights: { 1: 30, 3: 24, 7: 6 },
      hiddenColumns: ['F'],
      names: { 'Hebao.rate': "'年报 1'!$E$4:$E$6" },
    });
    expect(Object.values(book.sheets).map(({ freeze }) => freeze)).toEqual(['C4', 'A2', 'B1']);
  });

  test('sees validations with their words', () => {
    expect(validationsOf(book)).toEqual(expect.arrayContaining(VALIDATIONS));
    const [figures, , list, , , remark] = book.sheets[FORM]!.validations;
    expect([figures!.error, figures!.prompt]).toEqual([
      ['填报有误', '应填 0 到 100 之间的数字。\n不带“%”。'],
      ['实际值', '计量单位：% & "个百分点"'],
    ]);
    expect(list).toMatchObject({ formulas: ['"%,个,""万个"",<=5"', null], blank: false, style: 'information' });
    expect(remark).toMatchObject({ area: 'A8', type: null, prompt: ['签名', '单位负责人'] });
  });

  test('sees conditional formats in their order', () => {
    expect(book.sheets[FORM]!.highlights).toEqual([
      { area: 'D4:D6', formula: 'AND($B4<>"",ISBLANK(D4))', priority: 1, fill: 'FFFFC7CE', colour: null, bold: null },
      { area: 'D4:D6', formula: 'D4<0', priority: 2, fill: null, colour: 'FF9C0006', bold: true },
    ]);
  });

  test('sees what is protected, and from what', () => {
    const { hash, salt, spins } = { ...drawn.protection!.hash!, hash: drawn.protection!.hash!.value };
    const password = { algorithm: 'SHA-512', hash, salt, spins };
    const allowed = { selectLocked: true, formatColumns: false, formatRows: false };
    expect(book.sheets[FORM]!.protection).toEqual({ on: true, ...password, ...allowed });
    expect(book.sheets[FORM]!.unlocked).toEqual(['D4', 'D5', 'D6']);
    expect(book.sheets['参照']!.protection).toMatchObject({
      on: true,
      algorithm: null,
      selectLocked: false,
      formatRows: true,
    });
    expect(book.sheets["_hebao's"]!.protection.on).toBe(false);
  });

  test('sees the page', () => {
    expect(book.sheets[FORM]!.print).toEqual({
      area: expect.stringContaining('$A$1:$E$8'),
      titles: '$1:$3',
      paper: 9,
      orientation: 'landscape',
      fits: true,
      across: 1,
      down: 0,
      centred: true,
      header: '示例数据||',
      footer: '|第 &P 页，共 &N 页|',
    });
    expect(book.sheets['参照']!.print).toMatchObject({ paper: 8, orientation: 'portrait', fits: false });
  });

  test('sees looks', () => {
    const { A3, B4, D6, A8 } = book.sheets[FORM]!.looks;
    expect(A3).toEqual({
      font: '黑体',
      size: 12,
      bold: true,
      italic: true,
      colour: 'FFFFFFFF',
      fill: 'FF1F4E78',
      borders: Array(4).fill('thin FF7F7F7F'),
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      indent: 0,
      format: 'General',
      quoted: false,
    });
    expect(B4).toMatchObject({
      indent: 2,
      horizontal: 'left',
      quoted: true,
      borders: [null, null, null, 'thin FF000000'],
    });
    expect(D6).toMatchObject({ format: '#,##0.00', fill: 'FFFFF2CC', quoted: false });
    expect(A8).toMatchObject({ bold: true, size: 11, borders: [null, null, 'thin FFC00000', null] });
  });
});

describe('LibreOffice', () => {
  let saved: Uint8Array;
  let book: BookByOpenpyxl;
  beforeAll(() => {
    [saved] = recalculated([bytes]) as [Uint8Array];
    book = bookByOpenpyxl(saved);
  });

  test('calculates what is drawn', () => {
    const [form] = readWorkbook(saved).grids;
    expect(cellAt(form!, 3, 4)?.value).toBe(96.7);
    expect(cellAt(form!, 4, 4)?.value).toBe('未填');
    expect(cellAt(form!, 5, 4)?.value).toBe(1234639.75);
    expect(cellAt(form!, 3, 1)).toMatchObject({ value: '=1+1' });
  });

  test('keeps validations, conditional formats and protection', () => {
    expect(validationsOf(book)).toEqual(expect.arrayContaining(VALIDATIONS));
    expect(book.sheets[FORM]!.highlights.map(({ formula }) => formula)).toEqual(
      drawn.highlights!.map(({ formula }) => formula),
    );
    expect(book.sheets[FORM]!.protection).toEqual({
      on: true,
      algorithm: 'SHA-512',
      hash: drawn.protection!.hash!.value,
      salt: drawn.protection!.hash!.salt,
      spins: 100_000,
      selectLocked: true,
      formatColumns: false,
      formatRows: false,
    });
    expect(readWorkbook(saved).grids[0]!.protection!.unlocked.map(areaText)).toEqual(['D4:D6']);
  });

  test('keeps names, page, hidden sheets and custom XML', () => {
    expect(book.names).toEqual({ 实际值: "'年报 1'!$D$4:$D$6" });
    expect(book.sheets[FORM]).toMatchObject({
      names: { 'Hebao.rate': "'年报 1'!$E$4:$E$6" },
      print: { titles: '$1:$3', fits: true },
    });
    expect(Object.values(book.sheets).map(({ state }) => state)).toEqual(['visible', 'hidden', 'hidden']);
    // it ties them to the package, not to the workbook
    expect(packageParts(saved).text('customXml/item1.xml')).toContain('<org>360732</org>');
  });
});
