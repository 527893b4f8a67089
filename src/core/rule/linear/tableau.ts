import { Exact } from '../../quantity/exact.js';
import { compareNear, minus, NEAR_ZERO, over, plus, times, type Near } from './near.js';

/** A bound of a column, and the number of what asked for it. */
export interface Bound {
  readonly at: Near;
  readonly owner: number;
}
export type Side = 'lower' | 'upper';
export type Row = ReadonlyMap<number, Exact>;

/**
 * Columns (variables, and sums of them), of which some are basic: given as a sum of the others, which are free to move between
 * their bounds. The method is that of Dutertre and de Moura, A Fast Linear-Arithmetic Solver for DPLL(T) (2006): bounds come
 * and go at no cost, and a row that cannot be mended names a conflict of which nothing can be left out. Columns that are not
 * basic always keep their bounds.
 */
export class Tableau {
  private readonly rows = new Map<number, Map<number, Exact>>();
  /** By column: the basic columns in whose rows it stands. */
  private readonly uses: Set<number>[] = [];
  private readonly values: Near[] = [];
  private readonly bounds: Record<Side, (Bound | null)[]> = { lower: [], upper: [] };
  private readonly trail: { readonly side: Side; readonly column: number; readonly before: Bound | null }[] = [];

  /** How many columns there are; they are numbered from 0. */
  get width(): number {
    return this.values.length;
  }

  addColumn(): number {
    this.values.push(NEAR_ZERO);
    this.bounds.lower.push(null);
    this.bounds.upper.push(null);
    this.uses.push(new Set());
    return this.values.length - 1;
  }

  /** A new basic column that is the sum of others. */
  addSum(terms: Row): number {
    const column = this.addColumn();
    const row = new Map<number, Exact>();
    for (const [of, coefficient] of terms) {
      const inner = this.rows.get(of);
      if (inner) for (const [each, factor] of inner) addTo(row, each, factor.times(coefficient));
      else addTo(row, of, coefficient);
    }
    this.rows.set(column, row);
    let value = NEAR_ZERO;
    for (const [of, coefficient] of row) {
      this.uses[of]!.add(column);
      value = plus(value, times(this.values[of]!, coefficient));
    }
    this.values[column] = value;
    return column;
  }

  value(column: number): Near {
    return this.values[column]!;
  }
  bound(side: Side, column: number): Bound | null {
    return this.bounds[side][column]!;
  }
  /** The row of a basic column; null: not basic. */
  row(column: number): Row | null {
    return this.rows.get(column) ?? null;
  }
  /** The basic columns whose rows name this one. */
  users(column: number): ReadonlySet<number> {
    return this.uses[column]!;
  }
  get basics(): Iterable<number> {
    return this.rows.keys();
  }
  /** Whether the column may still move up (or down) from where it is. */
  hasRoom(side: Side, column: number): boolean {
    const bound = this.bounds[side][column];
    return !bound || compareNear(bound.at, this.values[column]!) !== 0;
  }

  /** Narrows a bound; a wider one than there is changes nothing. Returns two owners that leave no room, or null. */
  narrow(side: Side, column: number, bound: Bound): readonly number[] | null {
    const before = this.bounds[side][column]!;
    const sense = side === 'upper' ? 1 : -1;
    if (before && compareNear(bound.at, before.at) * sense >= 0) return null;
    const other = this.bounds[side === 'upper' ? 'lower' : 'upper'][column];
    if (other && compareNear(bound.at, other.at) * sense < 0) return [other.owner, bound.owner];
    this.trail.push({ side, column, before });
    this.bounds[side][column] = bound;
    if (!this.rows.has(column) && compareNear(this.values[column]!, bound.at) * sense > 0) this.move(column, bound.at);
    return null;
  }

  /** Where the bounds stand now, for `undo`. */
  mark(): number {
    return this.trail.length;
  }
  undo(mark: number): void {
    while (this.trail.length > mark) {
      const { side, column, before } = this.trail.pop()!;
      this.bounds[side][column] = before;
    }
  }

  /** Sets a column that is not basic; the basic ones follow. */
  move(column: number, to: Near): void {
    const by = minus(to, this.values[column]!);
    this.values[column] = to;
    for (const basic of this.uses[column]!) {
      const factor = this.rows.get(basic)!.get(column)!;
      this.values[basic] = plus(this.values[basic]!, times(by, factor));
    }
  }

  /** Sets a basic column by moving one of its row, which then is basic in its place. Returns how many coefficients it took. */
  exchange(leaving: number, entering: number, to: Near): number {
    const factor = this.rows.get(leaving)!.get(entering)!;
    const by = over(minus(to, this.values[leaving]!), factor);
    this.move(entering, plus(this.values[entering]!, by));
    this.values[leaving] = to;
    return this.pivot(leaving, entering);
  }

  private pivot(leaving: number, entering: number): number {
    const old = this.rows.get(leaving)!;
    const factor = old.get(entering)!;
    const row = new Map<number, Exact>([[leaving, Exact.one.over(factor)]]);
    for (const [column, coefficient] of old) {
      this.uses[column]!.delete(leaving);
      if (column !== entering) row.set(column, coefficient.over(factor).negated());
    }
    this.rows.delete(leaving);
    const users = [...this.uses[entering]!];
    this.uses[entering]!.clear();
    for (const basic of users) this.substitute(basic, entering, row);
    this.rows.set(entering, row);
    for (const column of row.keys()) this.uses[column]!.add(entering);
    return row.size * (users.length + 1);
  }

  private substitute(basic: number, entering: number, by: Row): void {
    const row = this.rows.get(basic)!;
    const factor = row.get(entering)!;
    row.delete(entering);
    for (const [column, coefficient] of by) {
      const added = coefficient.times(factor);
      const before = row.get(column);
      const sum = before ? before.plus(added) : added;
      if (sum.isZero) {
        row.delete(column);
        this.uses[column]!.delete(basic);
      } else {
        row.set(column, sum);
        if (!before) this.uses[column]!.add(basic);
      }
    }
  }
}

function addTo(row: Map<number, Exact>, column: number, coefficient: Exact): void {
  const sum = row.get(column)?.plus(coefficient) ?? coefficient;
  if (sum.isZero) row.delete(column);
  else row.set(column, sum);
}
