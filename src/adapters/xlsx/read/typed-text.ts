import type { Cell } from '../../../core/sheet/grid.js';

const PLAIN = /^[+-]?(\d+)(\.\d*)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(\.\d*)?$/;
const EXPONENT = /^[+-]?\d+(?:\.\d*)?[eE][+-]?\d{1,3}$/;
const PERCENT = /^([+-]?\d+(\.\d*)?)%$/;
const ERROR = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!)$/;
/** More digits than a cell can hold: identity and account numbers, which Excel spoils and we keep. */
const MOST_DIGITS = 15;

/**
 * A field of delimited text as the cell that Excel makes of it: figures, 1,234.5, percentages, TRUE and FALSE, errors.
 * Dates stay text: which day 1/2/23 is, the file does not say. A field that begins with `=` stays text, too.
 */
export function typedCell(text: string): Cell | null {
  const plain = text.trim();
  if (plain === '') return text === '' ? null : { value: text };
  if (ERROR.test(plain)) return { value: null, error: plain };
  if (/^(?:true|false)$/i.test(plain)) return { value: plain.toLowerCase() === 'true' };
  const percent = PERCENT.exec(plain);
  if (percent && holds(plain)) {
    return { value: Number(`${percent[1]}e-2`), format: (percent[2] ?? '.').length > 1 ? '0.00%' : '0%' };
  }
  if (GROUPED.test(plain) && holds(plain)) {
    return { value: Number(plain.replaceAll(',', '')), format: plain.includes('.') ? '#,##0.00' : '#,##0' };
  }
  return (PLAIN.test(plain) || EXPONENT.test(plain)) && holds(plain) ? { value: Number(plain) } : { value: text };
}

function holds(text: string): boolean {
  return (
    text
      .replace(/[eE].*$/, '')
      .replace(/\D/g, '')
      .replace(/^0+/, '').length <= MOST_DIGITS
  );
}
