import { describe, expect, test } from '@jest/globals';
import { refusal } from '../../../../test/support/refusal.js';
import { DEFAULT_BOUNDS } from '../bounds.js';
import { readDelimited } from './delimited-text.js';
import { typedCell } from './typed-text.js';

const utf8 = new TextEncoder();
/** 指标,完成率 in GBK. */
const GBK = Uint8Array.of(0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xcd, 0xea, 0xb3, 0xc9, 0xc2, 0xca);

function values(bytes: Uint8Array | string, name = '兴国县.csv'): unknown {
  const { cells } = readDelimited(typeof bytes === 'string' ? utf8.encode(bytes) : bytes, name, DEFAULT_BOUNDS);
  return cells.map((row) => row?.map((cell) => cell?.value ?? null));
}

// prettier-ignore
test.each([
  { why: 'lines of any kind',            text: 'a,b\r\nc,d\ne\rf', rows: [['a', 'b'], ['c', 'd'], ['e'], ['f']] },
  { why: 'a last line end, which is no row', text: 'a\n', rows: [['a']] },
  { why: 'blank fields and lines',       text: 'a,,b\n\n,', rows: [['a', null, 'b'], [null], [null, null]] },
  { why: 'quotes with all that they hold', text: '"a,b","c ""d""","e\nf"', rows: [['a,b', 'c "d"', 'e\nf']] },
  { why: 'a quote that never closes',    text: '"a,b\nc', rows: [['a,b\nc']] },
  { why: 'tabs, where there are more',   text: 'a\tb\tc\n1,5\t2\t3', rows: [['a', 'b', 'c'], ['1,5', 2, 3]] },
  { why: 'semicolons likewise',          text: 'a;b;c', rows: [['a', 'b', 'c']] },
  { why: 'figures as figures',           text: '指标,72.5,-3', rows: [['指标', 72.5, -3]] },
])('reads $why', ({ text, rows }) => {
  expect(values(text)).toEqual(rows);
});

// prettier-ignore
test.each([
  { why: 'UTF-8 with its mark',  bytes: utf8.encode('\ufeff指标,完成率') },
  { why: 'UTF-8 without',        bytes: utf8.encode('指标,完成率') },
  { why: 'GBK',                  bytes: GBK },
  { why: 'UTF-16',               bytes: new Uint8Array(Buffer.from('\ufeff指标,完成率', 'utf16le')) },
])('reads $why', ({ bytes }) => {
  expect(values(bytes)).toEqual([['指标', '完成率']]);
});

describe('refusals', () => {
  test('bytes that are text in no encoding, and binary ones', () => {
    expect(refusal(() => values(Uint8Array.of(0x61, 0xff, 0xff)))).toEqual({ code: 'unreadable', bound: 'encoding' });
    expect(refusal(() => values('a\0b'))).toEqual({ code: 'not-a-workbook', bound: 'binary' });
  });

  test('more cells, or longer strings, than the bounds', () => {
    const bounds = { ...DEFAULT_BOUNDS, cells: 9, stringLength: 9 };
    expect(refusal(() => readDelimited(utf8.encode('1\n'.repeat(10)), 'a.csv', bounds))).toEqual({
      code: 'too-large',
      bound: 'cells',
    });
    expect(refusal(() => readDelimited(utf8.encode('0123456789'), 'a.csv', bounds))).toEqual({
      code: 'too-large',
      bound: 'stringLength',
    });
  });
});

test.each([
  { name: '兴国县.csv', sheet: '兴国县' },
  { name: 'C:\\上报\\a[1].csv', sheet: 'a_1_' },
  { name: '.csv', sheet: 'Sheet1' },
  { name: `${'长'.repeat(40)}.csv`, sheet: '长'.repeat(31) },
])('names the sheet of $name as Excel does', ({ name, sheet }) => {
  expect(readDelimited(utf8.encode('1'), name, DEFAULT_BOUNDS).name).toBe(sheet);
});

// prettier-ignore
test.each([
  { text: '98%',                holds: { value: 0.98, format: '0%' } },
  { text: '96.67%',             holds: { value: 0.9667, format: '0.00%' } },
  { text: '1,234.5',            holds: { value: 1234.5, format: '#,##0.00' } },
  { text: '1,234',              holds: { value: 1234, format: '#,##0' } },
  { text: '12,34',              holds: { value: '12,34' } },
  { text: ' 5 ',                holds: { value: 5 } },
  { text: '1.5E3',              holds: { value: 1500 } },
  { text: '007',                holds: { value: 7 } },
  { text: '360732199001011234', holds: { value: '360732199001011234' } },
  { text: '#N/A',               holds: { value: null, error: '#N/A' } },
  { text: 'TRUE',               holds: { value: true } },
  { text: '=1+1',               holds: { value: '=1+1' } },
  { text: '2023-06-30',         holds: { value: '2023-06-30' } },
  { text: '72.5万',             holds: { value: '72.5万' } },
  { text: '-',                  holds: { value: '-' } },
  { text: '',                   holds: null },
])('types “$text”', ({ text, holds }) => {
  expect(typedCell(text)).toEqual(holds);
});
