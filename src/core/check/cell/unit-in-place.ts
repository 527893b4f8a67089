import type { Role } from '../../indicator/pack.js';
import { findUnit } from '../../quantity/units.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { ReviewSubject } from '../check.js';

type Known = Pick<ReviewSubject, 'filed' | 'pack' | 'indicator'>;

/**
 * The unit of the figures that a review carries for this value: % for rates, the reference's for reference values, none for
 * numerators and denominators, else the indicator's.
 */
export function ownUnit(
  { filed, pack, indicator }: Known,
  { indicator: code, role, table, at }: ReportedValue,
): string {
  if (role === 'rate' || role === 'progress') return '%';
  if (role === 'numerator' || role === 'denominator') return '';
  const own = indicator(code);
  if (role !== 'reference') return own.unit;
  const column = filed.tables[table]?.columns.find((each) => each.column === at.column);
  const id = column?.reference ?? own.reference;
  return (pack.references ?? []).find((each) => each.id === id)?.unit ?? own.unit;
}

/**
 * The unit that a bare number in the value's cell is in, as it is written there, in the order in which `readFigure` looks: the
 * column's, the row's, the table's where the row names none; each only where it is of the right kind. Else the definition's.
 */
export function unitInPlace(subject: Known, value: ReportedValue): string {
  const own = ownUnit(subject, value);
  const to = findUnit(own, subject.pack.units);
  const table = subject.filed.tables[value.table];
  const rowUnit = ROW_UNIT.has(value.role)
    ? (table?.rows.find((each) => each.row === value.at.row)?.unit ?? null)
    : null;
  const column = table?.columns.find((each) => each.column === value.at.column);
  const around = [column?.unit, rowUnit, rowUnit === null ? table?.unit?.text : null];
  const fits = (text: string | null | undefined): text is string => {
    const unit = typeof text === 'string' ? findUnit(text, subject.pack.units) : null;
    return unit !== null && (to === null ? unit.dimension.startsWith('count:') : unit.dimension === to.dimension);
  };
  return around.find(fits) ?? own;
}

/** Columns whose figures are in the unit of their row. */
const ROW_UNIT: ReadonlySet<Role> = new Set<Role>(['actual', 'previous', 'base']);
