import { Exact } from '../../quantity/exact.js';
import { findUnit } from '../../quantity/units.js';
import type { PathStep } from '../pack-problem.js';
import type { Pack } from '../pack.js';
import type { Found } from './lint.js';

/** Units of forms, columns and reference values, and the pack's own. Those of indicators are judged with them. */
export function* units(pack: Pack): Iterable<Found> {
  for (const { unit, at } of used(pack))
    if (unit !== undefined && unit !== '' && !findUnit(unit, pack.units))
      yield { code: 'unit-unknown', at, data: { unit } };
  for (const [i, { name, of, denominator }] of (pack.units ?? []).entries()) {
    const others = pack.units?.slice(0, i);
    if (!findUnit(of, others)) yield { code: 'unit-unknown', at: ['units', i, 'of'], data: { unit: of } };
    if (denominator !== undefined && Exact.of(denominator).isZero)
      yield { code: 'zero-denominator', at: ['units', i, 'denominator'], data: { unit: name } };
  }
}

function* used(pack: Pack): Iterable<{ readonly unit: string | undefined; readonly at: readonly PathStep[] }> {
  for (const [i, form] of pack.forms.entries()) {
    yield { unit: form.unit, at: ['forms', i, 'unit'] };
    for (const [j, { unit }] of form.columns.entries()) yield { unit, at: ['forms', i, 'columns', j, 'unit'] };
  }
  for (const [i, { unit }] of (pack.references ?? []).entries()) yield { unit, at: ['references', i, 'unit'] };
}
