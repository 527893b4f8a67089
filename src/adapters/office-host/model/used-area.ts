import type { Area } from '../../../core/sheet/grid.js';
import { around, common, contains } from '../store/areas.js';
import type { HostSheet } from '../store/host-store.js';
import { isBlank } from '../store/cell-of.js';
import { isEntireColumn, isEntireRow } from './place.js';

/** The used part of an area; null where nothing is. */
export function usedWithin(sheet: HostSheet, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  if (!used || contains(area, used) || (isEntireColumn(area) && isEntireRow(area))) return used;
  let found: Area | null = null;
  for (const [row, column, cell] of sheet.cells()) {
    const at = { top: row, left: column, bottom: row, right: column };
    if (!common(area, at) || (valuesOnly && isBlank(cell))) continue;
    found = found ? around(found, at) : at;
  }
  return found;
}
