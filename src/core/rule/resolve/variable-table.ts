import type { Form, Indicator, Pack } from '../../indicator/pack.js';
import { Exact } from '../../quantity/exact.js';
import { findUnit, isPercent, wholeUnit } from '../../quantity/units.js';
import type { Variable } from '../resolved.js';
import type { NamedColumn } from '../tree.js';

/** Numbers the figures that relations speak of: one number for one figure, in as many relations as share the table. */
export interface VariableTable {
  readonly variables: readonly Variable[];
  numberOf(variable: Variable): number;
}

export function variableTable(): VariableTable {
  const variables: Variable[] = [];
  const numbers = new Map<string, number>();
  return {
    variables,
    numberOf(variable) {
      const { form, indicator, column, org } = variable;
      const key = JSON.stringify([form, indicator, column, org.kind, org.kind === 'code' ? org.code : '']);
      const before = numbers.get(key);
      if (before !== undefined) return before;
      numbers.set(key, variables.length);
      return variables.push(variable) - 1;
    },
  };
}

/** One figure: whose, of which indicator, in which column of which form. */
export function variableFor(
  pack: Pack,
  form: Form,
  indicator: Indicator,
  column: NamedColumn | number,
  org: Variable['org'],
): Variable {
  const role = typeof column === 'number' ? (form.columns[column]?.role ?? 'actual') : column;
  const counted = role === 'numerator' || role === 'denominator';
  return {
    form: form.id,
    indicator: indicator.code,
    column,
    org,
    unit: unitOf(indicator, role),
    decimals: counted || role === 'rate' || role === 'difference' ? null : decimalsOf(indicator, pack),
    rounded: !counted && indicator.rounded === true,
  };
}

/** Rates are in %, differences of percentages in points; what a ratio's target prints is a multiple of its reference. */
function unitOf({ unit, kind }: Indicator, role: string): string {
  if (role === 'numerator' || role === 'denominator') return '';
  if (role === 'rate' || role === 'progress') return '%';
  if (role === 'difference') return isPercent(unit) ? '个百分点' : unit;
  const aimed = role === 'target' || role === 'parent-target' || role === 'milestone';
  return aimed && kind === 'ratio' ? '倍' : unit;
}

/** As declared; whole numbers of a unit that is no multiple (人, not 万人) have none. */
function decimalsOf({ decimals, integer, unit }: Indicator, { units }: Pack): number | null {
  if (decimals !== undefined) return decimals;
  const found = findUnit(unit, units);
  return integer && (!found || wholeUnit(found).times.equals(Exact.one)) ? 0 : null;
}
