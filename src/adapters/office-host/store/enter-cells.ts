import type { Area } from '../../../core/sheet/grid.js';
import { common, contains, holds } from './areas.js';
import { cellOf, keptOrNothing } from './cell-of.js';
import { lockPieces } from './locks.js';
import type { Doer, HostArray, HostCell, HostSheet, HostStore, SheetState } from './host-store.js';
import type { Entry } from './typed-entry.js';

/** Why the workbook does not take what is written. */
export type EntryRefusal = 'protected' | 'part-of-array';

/** Null: the area may be written. Locked cells of a protected sheet may not, nor a part of a fixed array. */
export function refusalOf(state: SheetState, area: Area): EntryRefusal | null {
  if (state.protection && lockPieces(state, area).some(({ locked }) => locked)) return 'protected';
  const cuts = ({ area: whole, kind }: HostArray): boolean =>
    kind === 'fixed' && common(whole, area) !== null && !contains(area, whole);
  return state.arrays.some(cuts) ? 'part-of-array' : null;
}

export interface Entering {
  readonly store: HostStore;
  readonly sheet: HostSheet;
  readonly area: Area;
  readonly by: Doer;
  /** Null leaves the cell as it is. */
  entry(row: number, column: number, before: HostCell | null): Entry | null;
}

/**
 * Writes cells by Excel's rules, which the caller has asked for refusals: what lies under a merge takes nothing, a spill that is
 * written into gives way. Returns how many cells were written.
 */
export function enterCells({ store, sheet, area, by, entry }: Entering): number {
  const first = sheet.cell(area.top, area.left);
  const merges = sheet.state.merges.filter((merge) => common(merge, area));
  let written = 0;
  yieldSpills(sheet, area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (isCovered(merges, row, column)) continue;
      const before = sheet.cell(row, column);
      const after = entry(row, column, before);
      if (!after) continue;
      sheet.setCell(row, column, entered(after, before));
      written += 1;
    }
  }
  store.tell({ kind: 'cells', sheet: sheet.id, area, before: first, by });
  return written;
}

/** Under a merge, but not the cell that it shows. */
export function isCovered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some((area) => holds(area, row, column) && !(area.top === row && area.left === column));
}

/** The array that a cell belongs to. */
export function arrayAt({ arrays }: SheetState, row: number, column: number): HostArray | null {
  return arrays.find(({ area }) => holds(area, row, column)) ?? null;
}

/** A cell keeps its format, unless the entry brings one, and its style. */
function entered(entry: Entry, before: HostCell | null): HostCell | null {
  const format = entry.format ?? before?.format;
  const { fill, font, layout } = before ?? {};
  return keptOrNothing(cellOf({ ...entry, format, fill, font, layout }));
}

/** Where a spill is written into, its results go; its formula stays and says #SPILL!, unless that is what was overwritten. */
function yieldSpills(sheet: HostSheet, area: Area): void {
  for (const array of sheet.state.arrays) {
    if (!common(array.area, area)) continue;
    const { top, left, bottom, right } = array.area;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) emptied(sheet, row, column);
    const head = sheet.cell(top, left);
    if (array.kind === 'spill' && !holds(area, top, left) && head)
      sheet.setCell(top, left, { ...head, value: null, error: '#SPILL!' });
    sheet.change({ arrays: sheet.state.arrays.filter((each) => each !== array) });
  }
}

function emptied(sheet: HostSheet, row: number, column: number): void {
  const cell = sheet.cell(row, column);
  if (cell && cell.formula === undefined) sheet.setCell(row, column, entered({ value: null }, cell));
}
