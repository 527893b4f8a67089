import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { packageParts } from '../../../../test/support/package-parts.js';
import { zipOf } from '../../../../test/support/make-xlsx.js';
import { readLook } from './read-look.js';
import type { CellLook } from './workbook-look.js';

const sample = new Uint8Array(
  readFileSync(new URL('../../../../assets/samples/xingguo-2023-slips.xlsx', import.meta.url)),
);

describe('a bureau’s sheet', () => {
  const look = readLook(sample);
  const sheet = look.sheets[0]!;
  const at = (row: number, column: number): CellLook | undefined =>
    look.styles[sheet.cells.find(([r, c]) => r === row && c === column)?.[2] ?? -1];

  test('its widths, heights and frozen header', () => {
    expect(sheet.name).toBe('年报');
    expect(sheet.columns[1]).toEqual({ first: 1, last: 1, width: 38 });
    expect(sheet.rowHeights.get(0)).toBe(34);
    expect(sheet.frozen).toEqual({ rows: 4, columns: 2 });
  });

  test('its title and header', () => {
    expect(at(0, 0)).toMatchObject({
      font: { name: '黑体', size: 16, bold: true },
      horizontal: 'center',
      vertical: 'center',
    });
    expect(at(3, 0)).toMatchObject({
      fill: '#E7EEF7',
      wrap: true,
      borders: { top: { weight: 'thin', dashed: false, color: '#7F7F7F' } },
    });
  });
});

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

function withStyles(styles: string): CellLook {
  const { names, text } = packageParts(sample);
  const parts = Object.fromEntries(names.map((name) => [name, text(name)]));
  return readLook(zipOf({ ...parts, 'xl/styles.xml': `<styleSheet ${MAIN}>${styles}</styleSheet>` })).styles[0]!;
}

// prettier-ignore
test.each([
  { why: 'its own colour',               fill: '<fgColor rgb="FFFFC7CE"/>',           is: '#FFC7CE' },
  { why: 'one of the palette',           fill: '<fgColor indexed="43"/>',             is: '#FFFF99' },
  { why: 'one of the palette’s first',   fill: '<fgColor indexed="2"/>',              is: '#FF0000' },
  { why: 'the theme’s light one',        fill: '<fgColor theme="0"/>',                is: '#FFFFFF' },
  { why: 'the theme’s, darker',          fill: '<fgColor theme="0" tint="-0.5"/>',    is: '#808080' },
  { why: 'the system’s own',             fill: '<fgColor indexed="64"/>',             is: undefined },
  { why: 'no colour at all',             fill: '',                                    is: undefined },
  { why: 'not a colour',                 fill: '<fgColor rgb="red;position:fixed"/>', is: undefined },
])('a fill of $why', ({ fill, is }) => {
  const xml = `<fills><fill><patternFill patternType="solid">${fill}</patternFill></fill></fills><cellXfs><xf fillId="0"/></cellXfs>`;
  expect(withStyles(xml).fill).toBe(is);
});

// prettier-ignore
test.each([
  { why: 'bold without a value',       font: '<b/>',                    is: { bold: true } },
  { why: 'bold taken back',            font: '<b val="0"/>',            is: {} },
  { why: 'underlined twice',           font: '<u val="double"/>',       is: { underline: true } },
  { why: 'underlined not at all',      font: '<u val="none"/>',         is: {} },
  { why: 'struck through and slanted', font: '<strike/><i val="true"/>', is: { strikethrough: true, italic: true } },
])('a font, $why', ({ font, is }) => {
  expect(withStyles(`<fonts><font>${font}</font></fonts><cellXfs><xf fontId="0"/></cellXfs>`).font).toEqual(is);
});

test('a file without styles of cells has none', () => {
  expect(readLook(new TextEncoder().encode('a,b')).sheets).toEqual([]);
});
