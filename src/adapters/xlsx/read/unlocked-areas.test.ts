import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LAST_COLUMN, LAST_ROW } from '../../../core/sheet/address.js';
import type { Area } from '../../../core/sheet/grid.js';
import { cellLock, unlockedAreas, type CellLock, type FormatPlaces } from './unlocked-areas.js';

type Place = readonly [row: number, column: number, format: number];

/** Formats of even number are locked. */
const isLocked = (format: number): boolean => format % 2 === 0;
const cells = (...places: readonly Place[]): FormatPlaces['cells'] => locks(places, isLocked);
function locks(places: readonly Place[], test: (format: number) => boolean): FormatPlaces['cells'] {
  const byRow = new Map<number, CellLock[]>();
  for (const [row, column, format] of places)
    byRow.set(row, [...(byRow.get(row) ?? []), cellLock(column, test(format))]);
  return byRow;
}
const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

// prettier-ignore
test.each([
  { why: 'nothing unlocked is nothing',          places: { cells: cells([0, 0, 0]), rows: new Map(), columns: [] }, areas: [] },
  { why: 'a block of cells is one area',         places: { cells: cells([1, 1, 1], [1, 2, 1], [2, 1, 1], [2, 2, 1]), rows: new Map(), columns: [] }, areas: [area(1, 1, 2, 2)] },
  { why: 'of a place that is there twice the later counts, in any order', places: { cells: cells([0, 5, 1], [0, 2, 1], [0, 5, 0], [0, 3, 1]), rows: new Map(), columns: [] }, areas: [area(0, 2, 0, 3)] },
  { why: 'a locked cell parts its row',          places: { cells: cells([0, 0, 1], [0, 1, 0], [0, 2, 1]), rows: new Map(), columns: [] }, areas: [area(0, 0, 0, 0), area(0, 2, 0, 2)] },
  { why: 'a column runs to the last row, around its locked cells', places: { cells: cells([3, 2, 0]), rows: new Map(), columns: [{ first: 2, last: 2, format: 1 }] }, areas: [area(0, 2, 2, 2), area(4, 2, LAST_ROW, 2)] },
  { why: 'a row runs to the last column',        places: { cells: cells([5, 1, 0]), rows: new Map([[5, 1]]), columns: [] }, areas: [area(5, 0, 5, 0), area(5, 2, 5, LAST_COLUMN)] },
  { why: 'a locked row goes before a column',    places: { cells: cells(), rows: new Map([[1, 2]]), columns: [{ first: 0, last: 1, format: 1 }] }, areas: [area(0, 0, 0, 1), area(2, 0, LAST_ROW, 1)] },
])('$why', ({ places, areas }) => {
  expect(unlockedAreas(places, isLocked)).toEqual(areas);
});

test('each place is in an area exactly when its format is not locked', () => {
  const format = fc.nat(3);
  const small = fc.record({
    places: fc.array(fc.tuple(fc.nat(7), fc.nat(7), format), { maxLength: 20 }),
    rows: fc.array(fc.tuple(fc.nat(7), format), { maxLength: 4 }).map((rows) => new Map(rows)),
    columns: fc
      .array(fc.tuple(fc.nat(1), format), { maxLength: 4 })
      .map((widths) =>
        widths.map(([extra, each], index) => ({ first: index * 2, last: index * 2 + extra, format: each })),
      ),
    locked: fc.boolean(),
  });
  fc.assert(
    fc.property(small, ({ locked, places, rows, columns }) => {
      const test = (each: number): boolean => (each === 0 ? locked : isLocked(each));
      const areas = unlockedAreas({ cells: locks(places, test), rows, columns }, test);
      for (let row = 0; row < 9; row += 1) {
        for (let column = 0; column < 9; column += 1) {
          const cell = places.filter((each) => each[0] === row && each[1] === column).at(-1);
          const own = cell?.[2] ?? rows.get(row);
          const found = own ?? columns.find(({ first, last }) => first <= column && column <= last)?.format ?? 0;
          const inside = areas.filter(
            (each) => each.top <= row && row <= each.bottom && each.left <= column && column <= each.right,
          );
          expect(inside).toHaveLength(test(found) ? 0 : 1);
        }
      }
    }),
    { numRuns: 300 },
  );
});
