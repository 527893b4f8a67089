import { expect, test } from '@jest/globals';
import { parseAddress } from '../../../core/sheet/address.js';
import type { CellRef } from '../../../core/sheet/grid.js';
import { placeText } from './place-text.js';

function cells(text: string): readonly CellRef[] {
  return text.split(' ').map((each) => {
    const [address, sheet = '报表'] = each.split('@');
    return { sheet, ...parseAddress(address!)! };
  });
}

// prettier-ignore
test.each([
  { why: 'a cell',                        given: 'F12',                      place: 'F12' },
  { why: 'a run down a column',           given: 'F20 F21 F22',              place: 'F20–F22' },
  { why: 'in any order, and twice',       given: 'F22 F20 F21 F20',          place: 'F20–F22' },
  { why: 'a run along a row',             given: 'D5 E5 F5',                 place: 'D5–F5' },
  { why: 'apart in a row',                given: 'D5 F5',                    place: 'D5、F5' },
  { why: 'a run and a cell',              given: 'F3 F4 F9',                 place: 'F3–F4、F9' },
  { why: 'columns side by side',          given: 'E3 F3 E4 F4',              place: 'E3–E4、F3–F4' },
  { why: 'many places',                   given: 'A1 C1 E1 G1 I1',           place: 'A1、C1 等 5 格' },
  { why: 'another sheet is told',         given: 'F3 B2@附表',               place: 'F3、附表!B2' },
  { why: 'where no sheet goes without saying', given: 'F3 F4 B2@附表', home: null, place: '报表!F3–F4、附表!B2' },
])('$why: $place', ({ given, home = '报表', place }) => {
  const andMore = (first: string, count: number) => `${first} 等 ${count} 格`;
  expect(placeText(cells(given), { home, join: '、', andMore })).toBe(place);
});

test('no cell is no place', () => {
  expect(placeText([], { home: null, join: '', andMore: () => 'x' })).toBe('');
});
