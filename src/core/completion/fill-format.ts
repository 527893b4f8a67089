import type { Exact } from '../quantity/exact.js';
import { formatDecimals, isDateFormat, isPercentFormat, shownFigure } from '../sheet/number-format.js';
import { isPercent } from '../quantity/units.js';
import type { BoundTable, ReportedValue, Return } from '../sheet/return.js';

/** No format of its own. */
export function isGeneral(format: string | undefined): boolean {
  return format === undefined || /^(general|g\/通用格式)?$/i.test(format);
}

export function isTextFormat(format: string | undefined): boolean {
  return format === '@';
}

/**
 * Whether a figure in percent is stored as a share (1.013 shown 101.3%): the cell is percent-formatted; or it has no format
 * of its own, others of its column are, and the header names no %.
 */
export function isShareColumn(cell: ReportedValue, filed: Return): boolean {
  const format = cell.cell?.format;
  if (!isGeneral(format)) return isPercentFormat(format);
  const header = headerUnit(cell, filed.tables[cell.table]);
  if (header !== null && isPercent(header)) return false;
  const inColumn = (other: ReportedValue): boolean =>
    other.table === cell.table && other.role === cell.role && other.at.column === cell.at.column;
  return filed.values.some((other) => inColumn(other) && isPercentFormat(other.cell?.format));
}

function headerUnit(cell: ReportedValue, table: BoundTable | undefined): string | null {
  return table?.columns.find((each) => each.column === cell.at.column)?.unit ?? null;
}

/**
 * The number format to set so that the cell shows `shown` whole, with `decimals` places; null where its own does.
 * `stored` is what the cell will hold: a share of 1 where `asShare`. Decimals null: as many as it takes (General).
 */
export function formatFor(
  format: string | undefined,
  { stored, shown, decimals, asShare }: { stored: Exact; shown: Exact; decimals: number | null; asShare: boolean },
): string | null {
  const general = isGeneral(format);
  if (decimals === null && general && !asShare) return null;
  const enough = (formatDecimals(format) ?? -1) >= (decimals ?? shown.decimals ?? 0);
  const sameScale = isPercentFormat(format) === asShare && !isDateFormat(format) && !isTextFormat(format);
  if (!general && sameScale && enough && shownFigure(stored, format)?.equals(shown)) return null;
  const places = decimals ?? shown.decimals ?? 0;
  if (decimals === null && !asShare) return 'General';
  return `0${places > 0 ? `.${'0'.repeat(places)}` : ''}${asShare ? '%' : ''}`;
}
