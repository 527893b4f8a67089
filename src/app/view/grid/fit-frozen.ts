import type { Axis } from './axis.js';
import type { Sight } from './drawn-places.js';
import type { SheetView } from './sheet-view.js';

/** Of what is in sight, as much may stay in place: with more, the rest of the sheet would have no room to be seen in. */
const MOST = 0.6;

/** The same sheet with nothing frozen along a side whose frozen part would leave too little in sight: on a telephone, mostly. */
export function fitFrozen(
  sheet: SheetView,
  axes: { readonly rows: Axis; readonly columns: Axis },
  { width, height }: Pick<Sight, 'width' | 'height'>,
): SheetView {
  const rows = fitting(sheet.frozen.rows, axes.rows, height);
  const columns = fitting(sheet.frozen.columns, axes.columns, width);
  return rows === sheet.frozen.rows && columns === sheet.frozen.columns
    ? sheet
    : { ...sheet, frozen: { rows, columns } };
}

/** A size of 0 is not known yet. */
function fitting(frozen: number, axis: Axis, size: number): number {
  return size > 0 && axis.offset(frozen) > size * MOST ? 0 : frozen;
}
