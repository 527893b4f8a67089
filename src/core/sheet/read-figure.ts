import type { Exact } from '../quantity/exact.js';
import type { Reading } from '../quantity/reading.js';
import { scaleDoubt } from '../quantity/scale.js';
import { convert, findUnit, wholeUnit, type Unit } from '../quantity/units.js';
import type { Indicator, PackUnit, Role } from '../indicator/pack.js';
import type { Cell } from './grid.js';
import type { ReportedValue } from './return.js';

/** What a cell's figure is in, as far as its surroundings tell; null where they name none that is known. */
export interface FigureUnits {
  /** The column's header, then the row, then the whole table （单位：万元）. */
  readonly column: Unit | null;
  readonly row: Unit | null;
  /** Null too where the row names a unit of its own, whatever it is. */
  readonly table: Unit | null;
  /** What it is converted to: the indicator's unit, % for rates, the reference's. */
  readonly to: Unit | null;
  readonly extra: readonly PackUnit[];
}

export type FigureReading = Pick<ReportedValue, 'state' | 'figure' | 'writtenUnit' | 'doubt'>;

const NO_FIGURE: { readonly [S in ReportedValue['state']]: FigureReading } = {
  figure: { state: 'figure', figure: null, writtenUnit: null, doubt: null },
  blank: { state: 'blank', figure: null, writtenUnit: null, doubt: null },
  mark: { state: 'mark', figure: null, writtenUnit: null, doubt: null },
  doubtful: { state: 'doubtful', figure: null, writtenUnit: null, doubt: null },
  unreadable: { state: 'unreadable', figure: null, writtenUnit: null, doubt: null },
  text: { state: 'text', figure: null, writtenUnit: null, doubt: null },
};

const WORDS: ReadonlySet<Role> = new Set<Role>([
  'code',
  'indicator',
  'unit',
  'attribute',
  'responsible',
  'verdict',
  'note',
]);
const TARGETS: ReadonlySet<Role> = new Set<Role>(['target', 'parent-target', 'milestone']);
/** Words may stand for the figure: 不低于低保标准的1.3倍, 快于序时进度3.2个百分点. */
const MAY_BE_WORDS: ReadonlySet<Role> = new Set<Role>([...TARGETS, 'progress', 'difference']);
const IN_DOUBT: ReadonlySet<Role> = new Set<Role>(['actual', 'previous', 'base']);
const MARKS: ReadonlySet<Reading['kind']> = new Set<Reading['kind']>(['unknown', 'below-unit', 'not-applicable']);

/** A cell of a column of words: no figure is looked for. */
export function holdsWords(role: Role): boolean {
  return WORDS.has(role);
}

/** A slip of scale is looked for in what the org reports, not in targets and rates. */
export function mayBeDoubted(role: Role): boolean {
  return IN_DOUBT.has(role);
}

/** What a cell that holds no figure is read as. */
export function withoutFigure(state: ReportedValue['state']): FigureReading {
  return NO_FIGURE[state];
}

/**
 * Reads one reported figure, of a cell whose state is `figure` so far. `target`: what the pack sets for it, in the
 * indicator's unit, to tell a slip of scale by.
 */
export function readFigure(
  cell: Cell | null,
  reading: Reading,
  role: Role,
  indicator: Indicator,
  units: FigureUnits,
  target: Exact | null,
): FigureReading {
  const taken = inUnit(reading, role, indicator, units);
  if (taken === null) return withoutFigure(MAY_BE_WORDS.has(role) ? 'text' : 'unreadable');
  const { figure, writtenUnit } = taken;
  if (!IN_DOUBT.has(role)) return { state: 'figure', figure, writtenUnit, doubt: null };
  const percentFormatted = typeof cell?.value === 'number' && reading.unit === '%';
  const written = { unit: writtenUnit, percentFormatted };
  const doubt = scaleDoubt({ figure, written, indicator, target, reading, units: units.extra });
  return { state: doubt ? 'doubtful' : 'figure', figure, writtenUnit, doubt };
}

/** What a reading is in a column of the role, before any unit is looked at; of words never `figure`. */
export function stateOf(reading: Reading, role: Role): ReportedValue['state'] {
  if (reading.kind === 'blank') return 'blank';
  if (MARKS.has(reading.kind)) return 'mark';
  if (WORDS.has(role)) return reading.kind === 'error' ? 'unreadable' : 'text';
  if (reading.kind === 'text') return MAY_BE_WORDS.has(role) ? 'text' : 'unreadable';
  if (reading.kind !== 'number') return 'unreadable';
  // ≥75 and 左右 belong to targets; of an actual they leave open what it is.
  if (reading.oddities.includes('approximate')) return MAY_BE_WORDS.has(role) ? 'text' : 'unreadable';
  return reading.oddities.includes('bound') && !TARGETS.has(role) ? 'unreadable' : 'figure';
}

interface Taken {
  readonly figure: Exact;
  readonly writtenUnit: string | null;
}

/** Null: the cell itself names a unit that cannot be converted to the one that it should be in. */
function inUnit(reading: Reading, role: Role, indicator: Indicator, units: FigureUnits): Taken | null {
  const value = reading.value!;
  const { to } = units;
  if (reading.unit !== null) {
    const from = findUnit(reading.unit, units.extra);
    return asItIs(value, from, role, indicator) ?? converted(value, from, to);
  }
  const around = unitAround(units, to);
  // 1.2万 in a row of 万人 is 12000人: the multiple is the cell's own.
  const from = reading.oddities.includes('multiple') && (around ?? to) ? wholeUnit((around ?? to)!).unit : around;
  return from === null ? { figure: value, writtenUnit: null } : converted(value, from, to);
}

/** Coefficients and rises are not in the indicator's unit: 1.3倍, 80% of a reference, 5% growth, 3个百分点. */
function asItIs(value: Exact, from: Unit | null, role: Role, { kind }: Indicator): Taken | null {
  if (!from) return null;
  const isPoints = from.dimension === 'points';
  if (role === 'difference' && (isPoints || from.dimension === 'ratio'))
    return { figure: value, writtenUnit: from.name };
  if (role === 'progress' && isPoints) return { figure: value, writtenUnit: from.name };
  if (!TARGETS.has(role)) return null;
  if (from.dimension === 'multiple' || isPoints) return { figure: value, writtenUnit: from.name };
  if (kind === 'ratio' && from.dimension === 'ratio')
    return { figure: value.times(from.perBase), writtenUnit: from.name };
  const grows = kind === 'growth' || kind === 'decline' || kind === 'average-growth';
  return grows && from.name === '%' ? { figure: value, writtenUnit: from.name } : null;
}

function converted(value: Exact, from: Unit | null, to: Unit | null): Taken | null {
  if (from === null) return null;
  if (from === to) return { figure: value, writtenUnit: null };
  // A definition without a unit counts in whole things, whatever they are called.
  if (to === null)
    return from.dimension.startsWith('count:') ? { figure: value.times(from.perBase), writtenUnit: from.name } : null;
  const figure = convert(value, from, to);
  return figure === null ? null : { figure, writtenUnit: from.perBase.equals(to.perBase) ? null : from.name };
}

/** The unit of column, row or table, the first that can be converted. */
function unitAround(units: FigureUnits, to: Unit | null): Unit | null {
  if (fits(units.column, to)) return units.column;
  if (fits(units.row, to)) return units.row;
  return fits(units.table, to) ? units.table : null;
}

function fits(unit: Unit | null, to: Unit | null): boolean {
  if (unit === null) return false;
  return to === null ? unit.dimension.startsWith('count:') : unit.dimension === to.dimension;
}
