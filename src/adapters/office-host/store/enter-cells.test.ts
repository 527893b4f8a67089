import { describe, expect, test } from '@jest/globals';
import { parseArea } from '../../../core/sheet/address.js';
import type { SheetGrid } from '../../../core/sheet/grid.js';
import { coreRecalculation } from './core-recalculation.js';
import { enterCells, refusalOf } from './enter-cells.js';
import { gridsOfStore, storeOfGrids, type LoadOptions } from './grids.js';
import type { HostChange, HostStore } from './host-store.js';

const BLANK: Omit<SheetGrid, 'cells'> = {
  name: '表',
  visibility: 'visible',
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  protection: null,
};
const ARRAY: SheetGrid = {
  ...BLANK,
  cells: [[{ value: 2, formula: 'B1:B2*2', array: true }], [{ value: 4, array: true }], [{ value: 5 }]],
};

const storeOf = (grid: Partial<SheetGrid>, options?: LoadOptions): HostStore =>
  storeOfGrids([{ ...BLANK, cells: [], ...grid }], options);
const enter = (store: HostStore, address: string, value: number): number =>
  store.group('person', () =>
    enterCells({ store, sheet: store.sheets()[0]!, area: parseArea(address)!, by: 'person', entry: () => ({ value }) }),
  );
const valuesOf = (store: HostStore): unknown[] =>
  [...store.sheets()[0]!.cells()].map(([row, column, { value, error }]) => [row, column, error ?? value]);

describe('writing', () => {
  test('keeps the format and the style of a cell', () => {
    const store = storeOf({ cells: [[{ value: 1, format: '0.0%' }]] });
    store.sheets()[0]!.setCell(0, 0, { value: 1, format: '0.0%', fill: '#FF0000' });
    enter(store, 'A1', 2);
    expect(store.sheets()[0]!.cell(0, 0)).toEqual({ value: 2, format: '0.0%', fill: '#FF0000' });
  });

  test('under a merge takes nothing', () => {
    const store = storeOf({ merges: [parseArea('A1:B2')!] });
    expect(enter(store, 'A1:C1', 7)).toBe(2);
    expect(valuesOf(store)).toEqual([[0, 0, 7], [0, 2, 7]]); // prettier-ignore
  });

  // prettier-ignore
  test.each([
    { why: 'beside the first cell leaves an error there', at: 'A2', then: [[0, 0, '#SPILL!'], [1, 0, 9], [2, 0, 5]] },
    { why: 'on the first cell takes the results away', at: 'A1', then: [[0, 0, 9], [2, 0, 5]] },
    { why: 'on all of it', at: 'A1:A2', then: [[0, 0, 9], [1, 0, 9], [2, 0, 5]] },
  ])('into a spill, $why', ({ at, then }) => {
    const store = storeOf(ARRAY);
    enter(store, at, 9);
    expect(valuesOf(store)).toEqual(then);
    expect(store.sheets()[0]!.state.arrays).toEqual([]);
  });

  // prettier-ignore
  test.each([
    { why: 'a part of a fixed array', grid: ARRAY, arrays: 'fixed' as const, at: 'A2', is: 'part-of-array' },
    { why: 'all of a fixed array', grid: ARRAY, arrays: 'fixed' as const, at: 'A1:A2', is: null },
    { why: 'a part of a spill', grid: ARRAY, arrays: 'spill' as const, at: 'A2', is: null },
    { why: 'locked cells', grid: { protection: { unlocked: [parseArea('B1:B9')!] } }, at: 'A1', is: 'protected' },
    { why: 'unlocked cells', grid: { protection: { unlocked: [parseArea('B1:B9')!] } }, at: 'B2:B4', is: null },
    { why: 'some that are locked', grid: { protection: { unlocked: [parseArea('B1:B9')!] } }, at: 'B9:B10', is: 'protected' },
    { why: 'a sheet without protection', grid: {}, at: 'A1', is: null },
  ])('is refused: $why', ({ grid, arrays = 'spill', at, is }) => {
    expect(refusalOf(storeOf(grid, { arrays }).sheets()[0]!.state, parseArea(at)!)).toBe(is);
  });
});

describe('taking back', () => {
  test('undoes a group at once, and tells the cells again', () => {
    const store = storeOf({ cells: [[{ value: 1 }]] });
    const before = gridsOfStore(store);
    enter(store, 'A1:B2', 3);
    const told: HostChange[] = [];
    store.subscribe((change) => told.push(change));
    expect(store.undo()).toBe(true);
    expect(gridsOfStore(store)).toEqual(before);
    expect(told.map(({ kind }) => kind)).toEqual(['cells', 'undone']);
    expect(store.undo()).toBe(false);
  });

  test('brings a deleted sheet back where it was', () => {
    const store = storeOfGrids([
      { ...BLANK, cells: [] },
      { ...BLANK, name: '乙', cells: [[{ value: 1 }]] },
    ]);
    const [first] = store.sheets();
    store.group('person', () => store.removeSheet(first!.id));
    store.undo();
    expect(store.sheets().map(({ state }) => state.name)).toEqual(['表', '乙']);
  });
});

describe('grids', () => {
  test('come out as they went in', () => {
    const grid: SheetGrid = {
      ...BLANK,
      cells: [[{ value: 1, format: '0.0' }, null, { value: null, error: '#N/A' }], [{ value: 2, formula: 'A1+1' }]],
      merges: [parseArea('A5:B5')!],
      hiddenRows: new Set([3]),
      hiddenColumns: new Set([1]),
      protection: { unlocked: [parseArea('A1:B2')!] },
    };
    const [back] = gridsOfStore(storeOfGrids([grid]));
    expect(back).toMatchObject({ ...grid, cells: expect.anything() });
    expect(back!.cells.map((row) => row?.filter(Boolean))).toEqual(grid.cells.map((row) => row?.filter(Boolean)));
    expect(gridsOfStore(storeOf(ARRAY))[0]!.cells).toEqual(ARRAY.cells);
  });

  test('have formulas worked out, and keep what cannot be', () => {
    const store = storeOf({
      cells: [
        [{ value: 2 }, { value: 0, formula: 'A1*3' }],
        [
          { value: 8, formula: 'WEBSERVICE("x")' },
          { value: null, formula: 'NOSUCH(1)' },
        ],
      ],
    });
    coreRecalculation(store, []);
    expect(valuesOf(store)).toEqual([[0, 0, 2], [0, 1, 6], [1, 0, 8], [1, 1, '#NAME?']]); // prettier-ignore
  });
});
