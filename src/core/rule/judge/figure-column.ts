import { Exact } from '../../quantity/exact.js';

/**
 * One variable's figures over the records to be judged, in the unit in which they are reported. Made by `figureColumn`,
 * `scaledColumn` or `columnOfTexts`, which see to it that every value is NaN or a whole number below 2^53.
 */
export interface FigureColumn {
  /** Figure × 10^decimals, whole; NaN: blank, or in `beyond`. */
  readonly values: Float64Array;
  /** 0 to 15. */
  readonly decimals: number;
  /** The greatest size among `values`; 0 where all are blank. */
  readonly largest: number;
  /** Records whose figure is not whole at this scale, or not below 2^53 in it; null: none. */
  readonly beyond: ReadonlyMap<number, Exact> | null;
}

/** More decimals than this are never needed by most figures of a column; those that need them go beyond. */
export const MOST_DECIMALS = 15;

/** Exact figures, null where blank: at the scale at which most of them are whole. One record is a column too. */
export function figureColumn(figures: readonly (Exact | null)[]): FigureColumn {
  if (figures.length === 1) return loneColumn(figures[0]!);
  const needed = figures.map((figure) => (figure === null ? null : placesOf(figure)));
  const decimals = scaleThatFits(figures, needed);
  const values = new Float64Array(figures.length).fill(Number.NaN);
  const beyond = new Map<number, Exact>();
  figures.forEach((figure, record) => {
    if (figure === null) return;
    const whole = (needed[record] ?? Infinity) <= decimals ? scaled(figure, decimals) : null;
    if (whole === null) beyond.set(record, figure);
    else values[record] = whole;
  });
  return { values, decimals, largest: largestOf(values), beyond: beyond.size === 0 ? null : beyond };
}

/** Of one record, as a return judged alone has them: the scale is the figure's own. */
function loneColumn(figure: Exact | null): FigureColumn {
  const needed = figure === null ? null : placesOf(figure);
  const whole = figure === null || needed === null ? null : scaled(figure, needed);
  if (whole !== null)
    return { values: Float64Array.of(whole), decimals: needed!, largest: Math.abs(whole), beyond: null };
  const beyond = figure === null ? null : new Map([[0, figure]]);
  return { values: Float64Array.of(Number.NaN), decimals: 0, largest: 0, beyond };
}

/**
 * A column that is scaled already. Throws RangeError where a value is neither NaN nor a whole number below 2^53: no
 * judgement over it would be exact.
 */
export function scaledColumn(values: Float64Array, decimals: number): FigureColumn {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > MOST_DECIMALS)
    throw new RangeError('decimals: 0 to 15');
  if (values.some((value) => !Number.isNaN(value) && !Number.isSafeInteger(value)))
    throw new RangeError('not a column of whole numbers');
  return { values, decimals, largest: largestOf(values), beyond: null };
}

/** The figure of a record, exactly; null: blank. */
export function figureAt(column: FigureColumn, record: number): Exact | null {
  const value = column.values[record]!;
  if (Number.isNaN(value)) return column.beyond?.get(record) ?? null;
  const whole = BigInt(value);
  return column.decimals === 0 ? Exact.integer(whole) : Exact.ratio(whole, 10n ** BigInt(column.decimals));
}

export function largestOf(values: Float64Array): number {
  let largest = 0;
  for (let record = 0; record < values.length; record += 1) {
    const size = Math.abs(values[record]!);
    if (size > largest) largest = size;
  }
  return largest;
}

/** Decimals needed to write it; null: none are enough, or more than a column has. */
function placesOf(figure: Exact): number | null {
  if (figure.isInteger) return 0;
  if (figure.denominator > LARGEST_DENOMINATOR) return null;
  const decimals = figure.decimals;
  return decimals === null || decimals > MOST_DECIMALS ? null : decimals;
}
const LARGEST_DENOMINATOR = 10n ** BigInt(MOST_DECIMALS);

/** The least scale at which the most figures are whole and below 2^53. */
function scaleThatFits(figures: readonly (Exact | null)[], needed: readonly (number | null)[]): number {
  const change = new Int32Array(MOST_DECIMALS + 2);
  figures.forEach((figure, record) => {
    const least = needed[record] ?? null;
    if (figure === null || least === null) return;
    const most = roomOf(figure);
    if (most < least) return;
    change[least]! += 1;
    change[most + 1]! -= 1;
  });
  let best = { decimals: 0, fitting: 0 };
  for (let decimals = 0, fitting = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    fitting += change[decimals]!;
    if (fitting > best.fitting) best = { decimals, fitting };
  }
  return best.decimals;
}

/** The greatest scale at which a figure stays below 2^53; -1: none. */
function roomOf(figure: Exact): number {
  const size = figure.abs();
  let most = -1;
  for (let limit = SAFE; most < MOST_DECIMALS && size.numerator <= limit * size.denominator; limit /= 10n) most += 1;
  return most;
}
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Figure × 10^decimals, whole by then, as a double; null where that is not below 2^53. */
function scaled(figure: Exact, decimals: number): number | null {
  const whole = Number(figure.scaled(decimals, false));
  return Number.isSafeInteger(whole) ? whole : null;
}
