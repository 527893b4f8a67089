import type { Indicator, PackUnit } from '../../indicator/pack.js';
import type { Exact } from '../../quantity/exact.js';
import { findUnit, wholeUnit } from '../../quantity/units.js';

/** A figure in the whole unit that its own is a multiple of: 0.00605万个 is 60.5个. A unit that is no multiple is kept. */
export function wholeFigure(
  figure: Exact,
  { unit }: Pick<Indicator, 'unit'>,
  units: readonly PackUnit[] | undefined,
): { readonly figure: Exact; readonly unit: string } {
  const found = findUnit(unit, units);
  const whole = found && wholeUnit(found);
  if (!whole || whole.unit === found) return { figure, unit };
  return { figure: figure.times(whole.times), unit: whole.unit.name };
}
