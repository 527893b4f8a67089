import { describe, expect, test } from '@jest/globals';
import * as XLSX from 'xlsx';
import { biffStream, compoundFile, record, xlsOf } from '../../../../test/support/biff-crafting.js';
import { cost } from '../../../../test/support/cost.js';
import { refusal } from '../../../../test/support/refusal.js';
import { DEFAULT_BOUNDS } from '../bounds.js';
import { readWorkbook } from '../read-workbook.js';

function bookOf(...sheets: readonly XLSX.WorkSheet[]): XLSX.WorkBook {
  const names = sheets.map((_, index) => `表${index + 1}`);
  return { SheetNames: names, Sheets: Object.fromEntries(sheets.map((sheet, index) => [names[index]!, sheet])) };
}
const plain = bookOf(
  XLSX.utils.aoa_to_sheet([
    ['指标', '值'],
    ['低保', 72.5],
  ]),
);

describe('.xls', () => {
  test('values, formulas, formats, errors and merges', () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      ['指标', 1, true, null],
      [null, 2, 0.5, 3],
    ]);
    sheet['C2']!.z = '0.0%';
    sheet['D1'] = { t: 'e', v: 0x2a };
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
    const formula = record(
      0x0006,
      ...([
        [3, 2],
        [0, 2],
        [0, 2],
        [0, 6],
        [0x4008, 2],
        [0, 2],
        [0, 4],
        [11, 2],
      ] as const),
      // B1, B2, +
      ...([
        [0x44, 1],
        [0, 2],
        [0xc001, 2],
        [0x44, 1],
        [1, 2],
        [0xc001, 2],
        [3, 1],
      ] as const),
    );
    const { grids, facts } = readWorkbook(xlsOf(bookOf(sheet), [formula]));
    expect(grids[0]!.cells[3]).toEqual([{ value: 3, formula: 'B1+B2' }]);
    expect(grids[0]).toMatchObject({ name: '表1', visibility: 'visible', protection: null });
    expect(grids[0]!.cells[0]).toEqual([
      { value: '指标' },
      { value: 1 },
      { value: true },
      { value: null, error: '#N/A' },
    ]);
    expect(grids[0]!.cells[1]?.slice(1)).toEqual([{ value: 2 }, { value: 0.5, format: '0.0%' }, { value: 3 }]);
    expect(grids[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
    expect(facts).toEqual({
      macros: false,
      externalLinks: null,
      customXml: [],
      signed: false,
      threadedComments: null,
      degraded: false,
    });
  });

  test('hidden rows, columns and sheets, and protection', () => {
    const hiddenRow = record(0x0208, [1, 2], [0, 2], [2, 2], [255, 2], [0, 4], [0x20 | 0x100, 4]);
    const hiddenColumn = record(0x007d, [1, 2], [1, 2], [2_000, 2], [15, 2], [1, 2], [0, 2]);
    const locked = record(0x0012, [1, 2]);
    const book = bookOf(
      XLSX.utils.aoa_to_sheet([
        [1, 2],
        [3, 4],
      ]),
      XLSX.utils.aoa_to_sheet([
        [1, 2],
        [3, 4],
      ]),
    );
    book.Workbook = { Sheets: [{ Hidden: 2 }, { Hidden: 0 }] };
    const { grids } = readWorkbook(xlsOf(book, [hiddenRow, hiddenColumn, locked]));
    expect(grids.map(({ visibility }) => visibility)).toEqual(['very-hidden', 'visible']);
    expect([[...grids[1]!.hiddenRows], [...grids[1]!.hiddenColumns], grids[1]!.protection]).toEqual([
      [1],
      [1],
      { unlocked: [] },
    ]);
    expect(grids[0]!.protection).toBeNull();
  });

  test('formats of one file do not show in the next', () => {
    const odd = bookOf({ A1: { t: 'n', v: 1, z: '0.0"奇"' }, '!ref': 'A1' });
    readWorkbook(xlsOf(odd));
    expect(readWorkbook(xlsOf(plain)).grids).toEqual(readWorkbook(xlsOf(plain)).grids);
    expect(JSON.stringify(readWorkbook(xlsOf(plain)).grids)).not.toContain('奇');
  });

  test('macros and signatures, by what lies beside the workbook', () => {
    const file = compoundFile({
      Workbook: biffStream(plain),
      '_VBA_PROJECT_CUR/VBA/dir': new Uint8Array(9),
      _signatures: new Uint8Array(9),
    });
    expect(readWorkbook(file).facts).toMatchObject({ macros: true, signed: true });
  });

  test('a stream of the same name in a storage is not the workbook', () => {
    const file = compoundFile({ 'MBD0001/Workbook': biffStream(plain), WordDocument: new Uint8Array(5_000) });
    expect(refusal(() => readWorkbook(file))).toEqual({ code: 'not-a-workbook', bound: 'doc' });
  });
});

// prettier-ignore
test.each([
  { why: 'a workbook under a password',     file: () => compoundFile({ EncryptionInfo: new Uint8Array(99), EncryptedPackage: new Uint8Array(9_000) }), code: 'encrypted' },
  { why: 'an .xls under a password',        file: () => xlsOf(plain, [record(0x002f, [0, 6])]), code: 'encrypted' },
  { why: 'a compound file of nothing',      file: () => compoundFile({ Contents: new Uint8Array(9) }), code: 'not-a-workbook' },
  { why: 'a stream that is no workbook',    file: () => compoundFile({ Workbook: new Uint8Array(9_000) }), code: 'unreadable' },
  { why: 'a cell in column 256',            file: () => xlsOf(plain, [record(0x0203, [9, 2], [256, 2], [0, 2], [0, 8])]), code: 'unreadable' },
  { why: 'more cells than the bound',       file: () => xlsOf(plain, Array.from({ length: 130 }, (_, n) => record(0x0203, [n, 2], [0, 2], [0, 2], [0, 8]))), code: 'too-large' },
  { why: 'many cells in few records',       file: () => xlsOf(plain, [record(0x00be, [9, 2], [0, 2], ...Array.from({ length: 130 }, () => [0, 2] as const), [129, 2])]), code: 'too-large' },
  { why: 'a header cut short',              file: () => xlsOf(plain).subarray(0, 600), code: 'unreadable' },
])('refuses $why', ({ file, code }) => {
  expect(refusal(() => readWorkbook(file(), { bounds: { ...DEFAULT_BOUNDS, cells: 120 } }))?.code).toBe(code);
});

describe('records that make the library run for minutes', () => {
  const all = [
    [0, 2],
    [65_535, 2],
    [0, 2],
    [65_535, 2],
  ] as const;
  // prettier-ignore
  test.each([
    { why: 'a hyperlink over four thousand million cells', records: [record(0x01b8, ...all, [0, 16], [2, 4], [0, 4])], code: null },
    { why: 'its tooltip',                                  records: [record(0x0800, [0x0800, 2], ...all, [0, 4])], code: null },
    { why: 'labels longer than their records',             records: Array.from({ length: 2_000 }, (_, n) => record(0x0204, [n, 2], [1, 2], [0, 2], [65_535, 2], [0, 1])), code: 'too-large' },
    { why: 'array formulas by the thousand',               records: Array.from({ length: 2_001 }, () => record(0x0221, [0, 2], [65_535, 2], [0, 1], [255, 1], [0, 8])), code: 'too-large' },
    { why: 'merged areas that are not there',              records: Array.from({ length: 3 }, () => record(0x00e5, [65_535, 2])), code: 'too-large' },
  ])('$why: end soon', ({ records, code }) => {
    const file = xlsOf(plain, records);
    let found: ReturnType<typeof refusal> = null;
    const { cpuMs } = cost(() => (found = refusal(() => readWorkbook(file))));
    expect((found as ReturnType<typeof refusal>)?.code ?? null).toBe(code);
    expect(cpuMs).toBeLessThan(DEFAULT_BOUNDS.seconds * 1_000);
  });

  test('sectors that follow each other in a circle', () => {
    const file = xlsOf(bookOf(XLSX.utils.aoa_to_sheet(Array.from({ length: 500 }, (_, n) => [n, `行${n}`]))));
    const view = new DataView(file.buffer);
    const fat = (view.getUint32(76, true) + 1) * 512;
    // every sector leads to the one before it
    for (let sector = 1; sector < 100; sector += 1) view.setUint32(fat + sector * 4, sector - 1, true);
    const { cpuMs } = cost(() => expect(refusal(() => readWorkbook(file))?.code).toBe('unreadable'));
    expect(cpuMs).toBeLessThan(DEFAULT_BOUNDS.seconds * 1_000);
  });
});
