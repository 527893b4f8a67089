import type { CellDraft } from '../../../core/book/book-draft.js';
import type { RolledFigure } from '../../../core/group/group-review.js';
import { decimalText } from '../../../core/quantity/decimal-text.js';
import { Exact } from '../../../core/quantity/exact.js';
import { writeFixed } from '../../../core/quantity/rounding.js';
import { figureCell, formulaCell } from './book-looks.js';
import type { RollupLayout } from './rollup-sheet.js';

/** The formula by which the workbook itself adds up the orgs' columns; null: nothing is added up. */
export function sumFormula({ indicator, way }: RolledFigure, at: number, layout: RollupLayout): string | null {
  const range = `${layout.first}${at}:${layout.last}${at}`;
  if (way === 'sum') return `SUM(${range})`;
  const weights = layout.weights.get(indicator);
  if (way !== 'weighted' || weights === undefined) return null;
  const denominators = `${layout.first}${weights}:${layout.last}${weights}`;
  // the denominators of orgs without a figure do not count
  return `SUMPRODUCT(${range},${denominators})/SUMPRODUCT(--ISNUMBER(${range}),${denominators})`;
}

export function isFigure(text: string): boolean {
  return Exact.parse(text) !== null && /^[+-]?\d+(?:\.\d+)?$/.test(text);
}

/** a − b. */
export function differenceOf(a: string, b: string): string {
  return decimalText(Exact.of(a).minus(Exact.of(b)));
}

/** Ways in which a rate follows from the figure in E and the target in H. */
const WAYS: readonly {
  readonly formula: (at: number) => string;
  readonly rate: (actual: Exact, target: Exact) => Exact | null;
}[] = [
  { formula: (at) => `E${at}/H${at}*100`, rate: (a, t) => (t.isZero ? null : a.over(t).times(Exact.hundred)) },
  {
    formula: (at) => `(2-E${at}/H${at})*100`,
    rate: (a, t) => (t.isZero ? null : Exact.of(2).minus(a.over(t)).times(Exact.hundred)),
  },
  { formula: (at) => `H${at}/E${at}*100`, rate: (a, t) => (a.isZero ? null : t.over(a).times(Exact.hundred)) },
];

/**
 * The rate as a formula of figure and target where it is one of theirs; rates that need other figures (a base, a growth) stand as
 * they were judged.
 */
export function rateCell({ value, completion }: RolledFigure, at: number): CellDraft {
  const rate = completion?.rate ?? null;
  if (rate === null || !isFigure(rate)) return figureCell('figure', null);
  const target = completion?.target ?? null;
  if (value === null || target === null || !isFigure(value) || !isFigure(target)) return figureCell('figure', rate);
  const decimals = rate.includes('.') ? rate.length - rate.indexOf('.') - 1 : 0;
  const way = WAYS.find((each) => {
    const found = each.rate(Exact.of(value), Exact.of(target));
    return found !== null && writeFixed(found, decimals) === rate;
  });
  if (!way) return figureCell('figure', rate);
  return formulaCell('figure', `ROUND(${way.formula(at)},${decimals})`, { number: rate });
}
