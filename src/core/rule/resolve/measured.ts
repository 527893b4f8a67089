import { Exact } from '../../quantity/exact.js';
import type { ResolvedFigure } from '../resolved.js';
import type { Span } from '../tree.js';
import type { Dimension } from './dimension.js';

/**
 * A figure whose dimension is known, but not yet the unit of its bare numbers: that is the unit of what they meet, which is
 * seen once both sides of a comparison are.
 */
export interface Measured {
  /** Null: any. */
  readonly dimension: Dimension | null;
  /** The unit in words, for problems. */
  readonly label: string;
  /** Base units that one of its unit is; several where units are mixed, none where only bare numbers are in it. */
  readonly sizes: readonly Exact[];
  /**
   * Figures multiplied by a bare number: `size` of the unit without it. Where something that they meet is in the unit
   * size ÷ factor, the factor only says so once more.
   */
  readonly conversions: readonly Conversion[];
  readonly span: Span;
  make(meeting: Meeting): ResolvedFigure;
}

export interface Conversion {
  readonly size: Exact;
  readonly factor: Exact;
}

/** What a figure meets. */
export interface Meeting {
  /** Units of all that it adds to or compares with, itself included. */
  readonly sizes: readonly Exact[];
  /** Of a bare number: base units that 1 of it is; null: it cannot be told. */
  readonly bare: Exact | null;
  /** A factor: 1 is the number 1 beside a percentage too, as in × (1 + 5%). */
  readonly factor: boolean;
}

/** Sizes without repetition. */
export function distinct(sizes: readonly Exact[]): readonly Exact[] {
  const found: Exact[] = [];
  for (const each of sizes) if (!found.some((other) => other.equals(each))) found.push(each);
  return found;
}

/** The sizes of a figure's units among what it meets: conversions that only repeat a unit are settled. */
export function settledSizes({ sizes, conversions }: Pick<Measured, 'sizes' | 'conversions'>, met: readonly Exact[]) {
  const converted = conversions.map(({ size, factor }) =>
    isConversion({ size, factor }, met) ? size.over(factor) : size,
  );
  return distinct([...sizes, ...converted]);
}

/** The factor changes units and nothing else. */
export function isConversion({ size, factor }: Conversion, met: readonly Exact[]): boolean {
  const wanted = size.over(factor);
  return met.some((each) => each.equals(wanted));
}

/** The one unit that bare numbers in it are in, or else `outer`'s; null: several. */
export function unitOfBare(own: readonly Exact[], outer: Exact | null): Exact | null {
  return own.length === 0 ? outer : own.length === 1 ? own[0]! : null;
}

/** Of several figures that add to or compare with one another. */
export function together(all: readonly Measured[]): Pick<Measured, 'sizes' | 'conversions'> {
  return {
    sizes: distinct(all.flatMap((each) => each.sizes)),
    conversions: all.flatMap((each) => each.conversions),
  };
}

/** Figures that stand alone: as a factor, or as an argument. */
export function alone(all: readonly Measured[], factor: boolean): Meeting {
  const { sizes, conversions } = together(all);
  const settled = settledSizes({ sizes, conversions }, sizes);
  return { sizes, bare: unitOfBare(settled, Exact.one), factor };
}

/** Within a group (a sum, a maximum) bare numbers are in the unit of their neighbours first. */
export function within(all: readonly Measured[], meeting: Meeting): Meeting {
  const settled = settledSizes(together(all), meeting.sizes);
  return { ...meeting, bare: unitOfBare(settled, meeting.bare) };
}
