import { shownText } from '../../adapters/office-host/store/shown-text.js';
import type { HostCell } from '../../adapters/office-host/store/host-store.js';
import { fifteenDigits } from '../../core/sheet/formula/values.js';
import { isDateFormat, isPercentFormat } from '../../core/sheet/number-format.js';

/** What one would type to get what the cell holds: what the formula bar shows. */
export function typedContent(cell: HostCell | null, date1904: boolean): string {
  if (!cell) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  const { value, format } = cell;
  if (typeof value !== 'number') return shownText(cell, date1904);
  if (isDateFormat(format)) return shownText({ ...cell, format: 'yyyy/m/d' }, date1904);
  return isPercentFormat(format) ? `${fifteenDigits(value * 100)}%` : String(value);
}
