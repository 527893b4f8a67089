import { useLayoutEffect, type RefObject } from 'react';
import type { Axis } from '../../../app/view/grid/axis.js';
import type { Place, SheetView } from '../../../app/view/grid/sheet-view.js';
import { HEADER_HEIGHT, HEADER_WIDTH } from './grid-styles.js';

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Brings the active cell into sight whenever another one becomes active, by whoever made it so. */
export function useScrollTo(
  scroller: RefObject<HTMLDivElement | null>,
  sheet: SheetView,
  axes: Axes,
  place: Place,
): void {
  const { row, column } = place;
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const { frozen } = sheet;
    if (row >= frozen.rows) {
      const fixed = HEADER_HEIGHT + axes.rows.offset(frozen.rows);
      box.scrollTop = nearest(box.scrollTop, box.clientHeight - fixed, axes.rows, row, frozen.rows);
    }
    if (column >= frozen.columns) {
      const fixed = HEADER_WIDTH + axes.columns.offset(frozen.columns);
      box.scrollLeft = nearest(box.scrollLeft, box.clientWidth - fixed, axes.columns, column, frozen.columns);
    }
    // only another place scrolls: a change of what cells hold does not
  }, [scroller, sheet.id, row, column]);
}

/** The least scrolling that shows all of it; `room` is what is not frozen. */
function nearest(scrolled: number, room: number, axis: Axis, index: number, frozen: number): number {
  const start = axis.offset(index) - axis.offset(frozen);
  const end = start + axis.size(index);
  if (start < scrolled || axis.size(index) > room) return start;
  return end > scrolled + room ? end - room : scrolled;
}
