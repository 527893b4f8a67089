import { LAST_COLUMN, LAST_ROW } from '../../../core/sheet/address.js';
import type { Area } from '../../../core/sheet/grid.js';
import { common, without } from './areas.js';
import type { SheetState } from './host-store.js';

export interface LockPiece {
  readonly area: Area;
  readonly locked: boolean;
}

const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** The parts of an area that are locked, or are not, by the last entry that says so; cells are locked unless one does. */
export function lockPieces({ locks }: Pick<SheetState, 'locks'>, area: Area): readonly LockPiece[] {
  const pieces: LockPiece[] = [];
  let rest: readonly Area[] = [area];
  for (const { area: ruled, locked } of [...locks].reverse()) {
    for (const each of rest) {
      const part = common(each, ruled);
      if (part) pieces.push({ area: part, locked });
    }
    rest = rest.flatMap((each) => without(each, ruled));
  }
  return [...pieces, ...rest.map((each) => ({ area: each, locked: true }))];
}

export function unlockedAreas(state: Pick<SheetState, 'locks'>): readonly Area[] {
  return lockPieces(state, WHOLE_SHEET).flatMap(({ area, locked }) => (locked ? [] : [area]));
}
