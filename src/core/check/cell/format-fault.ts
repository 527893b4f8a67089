import type { Oddity } from '../../quantity/reading.js';
import type { ReportedValue } from '../../sheet/return.js';

/** What is wrong with the way that a figure was written. A cell has one such fault at most. */
export type FormatFault =
  'cell.text-number' | 'cell.unit-in-value' | 'cell.not-a-number' | 'cell.error-value' | 'cell.date-for-number';

/**
 * The fault of a cell in a column of numbers; null for a number, a blank and a mark (“—”, “…”, “/”). A text of digits and spacing is `text-number`; any trailing %, unit or 万 makes it `unit-in-value`;
 * 约 and 以上 leave no exact figure, so that it is none.
 */
export function formatFault({ reading, state, cell }: ReportedValue): FormatFault | null {
  switch (reading.kind) {
    case 'error':
      return 'cell.error-value';
    case 'date':
      return 'cell.date-for-number';
    case 'boolean':
    case 'text':
      return 'cell.not-a-number';
    case 'number':
      if (typeof cell?.value === 'string') return textFault(reading.oddities, reading.unit, state === 'unreadable');
      // A number whose format shows a unit that the row cannot have: 0.58 under 0% in a row of 个.
      return state === 'unreadable' && reading.unit !== null ? 'cell.unit-in-value' : null;
    default:
      return null;
  }
}

/** Marks of a figure that is not exact. */
const INEXACT: readonly Oddity[] = ['approximate', 'bound'];

export function isInexact(oddities: readonly Oddity[]): boolean {
  return oddities.some((each) => INEXACT.includes(each));
}

function textFault(oddities: readonly Oddity[], unit: string | null, unreadable: boolean): FormatFault {
  if (isInexact(oddities)) return 'cell.not-a-number';
  if (unit !== null || oddities.includes('unit') || oddities.includes('multiple')) return 'cell.unit-in-value';
  return unreadable ? 'cell.not-a-number' : 'cell.text-number';
}
