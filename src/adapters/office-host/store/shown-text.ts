import { Exact } from '../../../core/quantity/exact.js';
import { formatAsText } from '../../../core/sheet/formula/text-format.js';
import { fifteenDigits } from '../../../core/sheet/formula/values.js';
import { isDateFormat } from '../../../core/sheet/number-format.js';
import type { HostCell } from './host-store.js';
import { partsOf, type DateParts } from './serial-date.js';
import { isGeneral } from './typed-entry.js';

/**
 * What the cell shows. Numbers under plain formats and dates are shown as Excel shows them; under any other format as under General, which
 * is not what Excel does. Column widths (`####`) are not looked at.
 */
export function shownText(cell: HostCell | null, date1904: boolean): string {
  if (!cell) return '';
  if (cell.error !== undefined) return cell.error;
  if (cell.value === null) return '';
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'string') return cell.value;
  const { value, format } = cell;
  if (isGeneral(format) || format === '@') return general(value);
  if (isDateFormat(format)) return shownDate(value, format!, date1904) ?? general(value);
  const exact = Exact.fromDouble(value);
  return (exact && formatAsText(exact, format!)) ?? general(value);
}

/** General, as wide as needed up to eleven digits. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-9 || size >= 1e11)) {
    const [digits = '', power = ''] = value.toExponential(5).split('e');
    const shift = Number(power);
    return `${digits.replace(/\.?0+$/, '')}E${shift < 0 ? '-' : '+'}${String(Math.abs(shift)).padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(fifteenDigits(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole))))));
}

function shownDate(serial: number, format: string, date1904: boolean): string | null {
  const parts = partsOf(serial, date1904);
  if (!parts) return null;
  const section = format.replace(/\[[^\]]*\]/g, '').split(';')[0]!;
  let hours = false;
  return section.replace(
    /"([^"]*)"|\\(.)|(y+|m+|d+|h+|s+)/gi,
    (all, quoted?: string, escaped?: string, code?: string) => {
      if (code === undefined) return quoted ?? escaped ?? all;
      const letter = code[0]!.toLowerCase();
      const shown = datePart(letter, code.length, parts, hours);
      hours = letter === 'h';
      return shown;
    },
  );
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An `m` after hours is minutes. */
function datePart(letter: string, length: number, parts: DateParts, afterHours: boolean): string {
  const padded = (value: number): string => String(value).padStart(Math.min(length, 2), '0');
  switch (letter) {
    case 'y':
      return length > 2 ? String(parts.year).padStart(4, '0') : String(parts.year % 100).padStart(2, '0');
    case 'm':
      if (afterHours) return padded(parts.minutes);
      return length >= 3 ? MONTHS[parts.month - 1]! : padded(parts.month);
    case 'd':
      return padded(parts.day);
    case 'h':
      return padded(parts.hours);
    default:
      return padded(parts.seconds);
  }
}
