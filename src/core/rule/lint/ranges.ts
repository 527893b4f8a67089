import { isPartOfWhole, rangeOf, wholeShare } from '../../check/cell/limits.js';
import { findIndicator, type Indicator, type Pack } from '../../indicator/pack.js';
import { Exact } from '../../quantity/exact.js';
import type { Condition } from '../linear/linear.js';
import type { Variable } from '../resolved.js';
import type { RangeName } from './rule-lint-problem.js';

/** One end of the range that the pack declares for a figure. */
export interface RangeEnd {
  readonly variable: number;
  readonly indicator: string;
  readonly side: 'min' | 'max';
  readonly value: Exact;
  readonly condition: Condition;
}

/** By variable. */
export type Ends = ReadonlyMap<number, readonly RangeEnd[]>;

export function byVariable(ranges: readonly RangeEnd[]): Ends {
  const ends = new Map<number, RangeEnd[]>();
  for (const end of ranges) ends.set(end.variable, [...(ends.get(end.variable) ?? []), end]);
  return ends;
}

/** Ends of the ranges of reported figures: of this period and of earlier ones; what is aimed at may lie outside. */
export function rangesOf(pack: Pack, variables: readonly Variable[]): readonly RangeEnd[] {
  return variables.flatMap((each, number) => {
    const indicator = isReported(pack, each) ? findIndicator(pack, each.indicator) : null;
    return indicator ? endsOf(pack, indicator, number) : [];
  });
}

function isReported(pack: Pack, { form, column, org }: Variable): boolean {
  if (org.kind === 'children') return false;
  if (typeof column === 'string') return REPORTED.has(column);
  const role = pack.forms.find(({ id }) => id === form)?.columns[column]?.role;
  return role === 'actual' || role === 'previous' || role === 'base';
}
const REPORTED: ReadonlySet<string> = new Set(['actual', 'last-period', 'same-period', 'base']);

function endsOf(pack: Pack, indicator: Indicator, variable: number): readonly RangeEnd[] {
  const { min, max } = rangeOf(indicator);
  const whole = isPartOfWhole(indicator) ? wholeShare(indicator, pack.units) : null;
  const most = max && whole ? (whole.lessThan(max) ? whole : max) : (max ?? whole);
  const { code } = indicator;
  return [
    ...(min
      ? [{ variable, indicator: code, side: 'min' as const, value: min, condition: atLeast(variable, min) }]
      : []),
    ...(most
      ? [{ variable, indicator: code, side: 'max' as const, value: most, condition: atMost(variable, most) }]
      : []),
  ];
}

export function atMost(variable: number, value: Exact): Condition {
  return bound(variable, Exact.one, '≤', value);
}

export function atLeast(variable: number, value: Exact): Condition {
  return bound(variable, MINUS_ONE, '≤', value.negated());
}

export function bound(variable: number, coefficient: Exact, sign: '=' | '≤' | '<', constant: Exact): Condition {
  return { kind: 'form', form: { terms: [{ variable, coefficient }], sign, constant } };
}
const MINUS_ONE = Exact.one.negated();

/** Ends as problems name them: by indicator, in the order of their codes. */
export function rangeNames(ends: readonly RangeEnd[]): readonly RangeName[] {
  const names = new Map<string, RangeName>();
  for (const { indicator, side, value } of ends)
    names.set(indicator, {
      ...(names.get(indicator) ?? { indicator, min: null, max: null }),
      [side]: value.toString(),
    });
  return [...names.values()].sort((a, b) => compareTexts(a.indicator, b.indicator));
}

/** By code points, wherever this runs. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
