import type { Fix } from '../../finding/finding.js';
import type { Exact } from '../../quantity/exact.js';
import { convert, findUnit, sameUnit } from '../../quantity/units.js';
import { isDateFormat, isPercentFormat } from '../../sheet/number-format.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { ReviewSubject } from '../check.js';
import { ownUnit, unitInPlace } from './unit-in-place.js';

type Known = Pick<ReviewSubject, 'filed' | 'pack' | 'indicator'>;

/**
 * The number that mends a cell's writing: stored in that cell, it reads as the same figure in the row's unit. Under a
 * percent format that is the share (text “98%” under `0%` becomes 0.98, which shows 98%); a cell formatted as text or date
 * becomes General. Null where that is not certain: the unit does not convert, the figure has no finite decimal, the scale is
 * in doubt under a percent format, or a formula gave the text.
 */
export function numberFix(subject: Known, value: ReportedValue): Fix | null {
  if (value.cell === null || value.cell.formula !== undefined || value.cell.array) return null;
  const { format } = value.cell;
  const percent = isPercentFormat(format);
  const figure = value.state === 'doubtful' && !percent ? value.reading.value : figureInPlace(subject, value);
  const stored = figure && percent ? share(figure, unitInPlace(subject, value)) : figure;
  const decimal = stored?.toDecimal() ?? null;
  if (decimal === null) return null;
  const plain = format === '@' || isDateFormat(format);
  return { at: value.at, value: decimal, kind: 'number', ...(plain ? { format: 'General' } : {}) };
}

/** The certain figure in the unit that a bare number in this cell would be read in; null where there is none. */
export function figureInPlace(subject: Known, value: ReportedValue): Exact | null {
  if (value.state !== 'figure' || value.figure === null) return null;
  const { units } = subject.pack;
  const [own, here] = [ownUnit(subject, value), unitInPlace(subject, value)];
  if (sameUnit(own, here, units)) return value.figure;
  const [from, to] = [findUnit(own, units), findUnit(here, units)];
  if (!to) return null;
  // A definition without a unit counts in whole things, whatever they are called.
  return from ? convert(value.figure, from, to) : value.figure.over(to.perBase);
}

/** What a percent format stores for a figure: 98 % is 0.98. Null where the row's unit is no share. */
function share(figure: Exact, unit: string): Exact | null {
  const of = findUnit(unit);
  return of?.dimension === 'ratio' ? figure.times(of.perBase) : null;
}
