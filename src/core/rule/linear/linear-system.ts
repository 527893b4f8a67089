import { Exact } from '../../quantity/exact.js';
import type { LinearForm } from './linear.js';
import { at, justBelow, justAbove, type Near } from './near.js';
import { farthest, mend, type Extreme, type Mended } from './simplex.js';
import type { Steps } from './steps.js';
import { Tableau, type Side } from './tableau.js';

export type Terms = LinearForm['terms'];

/**
 * Forms that hold together, put in and taken out again as a search goes on: `mark`, `add`, `mend`, `undo`. What was worked out
 * for one question is the start of the next.
 */
export class LinearSystem {
  private readonly tableau = new Tableau();
  private readonly columns = new Map<number, number>();
  private readonly sums = new Map<string, number>();
  private readonly places = new Map<LinearForm, readonly Place[]>();

  /** Puts a form in. Returns owners that already clash (irreducibly), or null. */
  add(form: LinearForm, owner: number): readonly number[] | null {
    if (form.terms.length === 0) return holdsOfZero(form) ? null : [owner];
    for (const { side, column, bound } of this.placesOf(form)) {
      const clash = this.tableau.narrow(side, column, { at: bound, owner });
      if (clash) return clash;
    }
    return null;
  }

  /** The bounds that a form is, of its sum's column; worked out once for each form object. */
  private placesOf(form: LinearForm): readonly Place[] {
    const known = this.places.get(form);
    if (known) return known;
    const leading = form.terms[0]!.coefficient;
    const column = this.columnOf(form.terms);
    const constant = form.constant.over(leading);
    const side: Side = leading.sign > 0 ? 'upper' : 'lower';
    const bound = boundAt(form, side, constant);
    const places: Place[] = [{ side, column, bound }];
    if (form.sign === '=') places.push({ side: side === 'upper' ? 'lower' : 'upper', column, bound });
    this.places.set(form, places);
    return places;
  }

  /** How many columns there are: variables, and sums of them. */
  get width(): number {
    return this.tableau.width;
  }

  mark(): number {
    return this.tableau.mark();
  }
  undo(mark: number): void {
    this.tableau.undo(mark);
  }
  mend(steps: Steps): Mended {
    return mend(this.tableau, steps);
  }

  /** How far Σ terms can go, once mended. Of no terms: 0. */
  farthest(terms: Terms, side: Side, steps: Steps): Extreme {
    if (terms.length === 0) return { kind: 'at', value: at(Exact.zero) };
    const leading = terms[0]!.coefficient;
    const towards: Side = leading.sign > 0 ? side : side === 'upper' ? 'lower' : 'upper';
    const found = farthest(this.tableau, this.columnOf(terms), towards, steps);
    if (found.kind !== 'at') return found;
    const { value, delta } = found.value;
    return { kind: 'at', value: { value: value.times(leading), delta: delta.times(leading) } };
  }

  /** Figures of the variables at which everything put in holds, once mended: ε is taken as large as the bounds let it, at most 1. */
  point(): ReadonlyMap<number, Exact> {
    const epsilon = this.epsilon();
    const point = new Map<number, Exact>();
    for (const [variable, column] of this.columns) {
      const { value, delta } = this.tableau.value(column);
      point.set(variable, delta.isZero ? value : value.plus(delta.times(epsilon)));
    }
    return point;
  }

  private epsilon(): Exact {
    let epsilon = Exact.one;
    for (let column = 0; column < this.tableau.width; column += 1) {
      const value = this.tableau.value(column);
      const [lower, upper] = [this.tableau.bound('lower', column), this.tableau.bound('upper', column)];
      if (lower) epsilon = atMostBetween(lower.at, value, epsilon);
      if (upper) epsilon = atMostBetween(value, upper.at, epsilon);
    }
    return epsilon;
  }

  /** The column of Σ terms ÷ its first coefficient, so that forms over the same sum share one. */
  private columnOf(terms: Terms): number {
    const [first, ...rest] = terms;
    if (rest.length === 0) return this.variableColumn(first!.variable);
    const leading = first!.coefficient;
    const row = new Map<number, Exact>();
    let key = '';
    for (const { variable, coefficient } of terms) {
      const factor = coefficient.over(leading);
      row.set(this.variableColumn(variable), factor);
      key += `${variable}*${factor.toFraction()},`;
    }
    const known = this.sums.get(key);
    if (known !== undefined) return known;
    const column = this.tableau.addSum(row);
    this.sums.set(key, column);
    return column;
  }

  private variableColumn(variable: number): number {
    const known = this.columns.get(variable);
    if (known !== undefined) return known;
    const column = this.tableau.addColumn();
    this.columns.set(variable, column);
    return column;
  }
}

interface Place {
  readonly side: Side;
  readonly column: number;
  readonly bound: Near;
}

function holdsOfZero({ sign, constant }: LinearForm): boolean {
  if (sign === '=') return constant.isZero;
  return sign === '<' ? constant.sign > 0 : constant.sign >= 0;
}

function boundAt({ sign }: LinearForm, side: Side, constant: Exact): Near {
  if (sign !== '<') return at(constant);
  return side === 'upper' ? justBelow(constant) : justAbove(constant);
}

/** The largest ε up to `most` with which `low` ≤ `high`, where that is so for the smallest. */
function atMostBetween(low: Near, high: Near, most: Exact): Exact {
  const steeper = low.delta.minus(high.delta);
  if (steeper.sign <= 0) return most;
  const epsilon = high.value.minus(low.value).over(steeper);
  return epsilon.lessThan(most) ? epsilon : most;
}
