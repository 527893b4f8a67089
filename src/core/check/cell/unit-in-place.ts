import { sameCode } from '../../indicator/pack.js';
import { findUnit } from '../../quantity/units.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { ReviewSubject } from '../check.js';

type Known = Pick<ReviewSubject, 'filed' | 'pack' | 'indicator'>;

/** The unit of the figures that a review carries for this value: the reference's for reference values, else the indicator's. */
export function ownUnit({ pack, indicator }: Known, { indicator: code, role }: ReportedValue): string {
  const { unit, reference } = indicator(code);
  if (role !== 'reference') return unit;
  return (pack.references ?? []).find(({ id }) => id === reference)?.unit ?? unit;
}

/**
 * The unit that a bare number in the value's cell is in: the row's on the sheet, else the column's, else the whole table's,
 * where it is of the right kind; else the definition's. As it is written there.
 */
export function unitInPlace(subject: Known, value: ReportedValue): string {
  const own = ownUnit(subject, value);
  const dimension = findUnit(own, subject.pack.units)?.dimension;
  const table = subject.filed.tables[value.table];
  const row = table?.rows.find((each) => each.row === value.at.row && isOf(each.indicator, value.indicator));
  const column = table?.columns.find((each) => each.column === value.at.column);
  const written = [value.role === 'reference' ? null : row?.unit, column?.unit, table?.unit?.text];
  const fits = (unit: string | null | undefined): unit is string =>
    typeof unit === 'string' && dimension !== undefined && findUnit(unit, subject.pack.units)?.dimension === dimension;
  return written.find(fits) ?? own;
}

function isOf(indicator: string | null, code: string): boolean {
  return indicator === null || sameCode(indicator, code);
}
