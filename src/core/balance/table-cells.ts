import { findIndicator, type Indicator, type Role } from '../indicator/pack.js';
import { Exact } from '../quantity/exact.js';
import { findUnit, unitLabel, type Unit } from '../quantity/units.js';
import type { ReportedValue } from '../sheet/return.js';
import type { BalanceGoal, BalanceSubject, HindranceCode } from './balance-plan.js';

/** A figure of the table that is to be rounded. */
export interface TableCell {
  readonly value: ReportedValue;
  /** As it stands on the sheet, in `from`. */
  readonly figure: Exact;
  readonly from: NamedUnit;
  readonly to: NamedUnit;
  /** Size of the indicator's own unit, in which rules take it. */
  readonly own: Exact;
}

/** A unit and how it is printed. One that nobody knows (a bare number) is of its own kind. */
export interface NamedUnit {
  readonly label: string;
  readonly dimension: string;
  readonly perBase: Exact;
}

/** What a value of the table is to the goal: a figure to round, in the way of it, or neither (null). */
export type CellReading =
  | { readonly kind: 'round'; readonly cell: TableCell }
  | { readonly kind: 'hindered'; readonly why: HindranceCode }
  | { readonly kind: 'passed'; readonly converts: boolean }
  | null;

/** Columns whose figures are in the indicator's unit. */
const FIGURES: ReadonlySet<Role> = new Set<Role>([
  'actual',
  'previous',
  'base',
  'target',
  'parent-target',
  'milestone',
]);
const PLANNED: ReadonlySet<Role> = new Set<Role>(['target', 'parent-target', 'milestone']);
const COMPUTED: ReadonlySet<Role> = new Set<Role>(['difference', 'verdict']);

/** `inSums`: whether some sum speaks of the value's indicator, which is how bare numbers are known to add up. */
export function readTableCell(
  value: ReportedValue,
  subject: BalanceSubject,
  goal: BalanceGoal,
  inSums: boolean,
): CellReading {
  const indicator = findIndicator(subject.pack, value.indicator);
  if (!indicator || !(FIGURES.has(value.role) || COMPUTED.has(value.role))) return null;
  const from = unitOnSheet(value, indicator, subject);
  const to = unitWanted(from, indicator, goal, inSums);
  if (!to) return null;
  const converts = !to.perBase.equals(from.perBase);
  if (COMPUTED.has(value.role)) return converts && isTyped(value, from) ? hindered('completion-typed') : null;
  const own = findUnit(indicator.unit, subject.pack.units)?.perBase ?? from.perBase;
  return figureReading(value, { from, to, own }, converts);
}

function figureReading(
  value: ReportedValue,
  units: Pick<TableCell, 'from' | 'to' | 'own'>,
  converts: boolean,
): CellReading {
  const { cell, state, reading, role } = value;
  if (state === 'blank' || state === 'mark') return { kind: 'passed', converts };
  const planned = PLANNED.has(role);
  const isNumber = typeof cell?.value === 'number' && reading.value !== null && reading.unit === null;
  if (planned && !isNumber) return converts ? hindered('words') : null;
  if (state === 'doubtful') return hindered('doubtful');
  if (!isNumber || state !== 'figure') return hindered('not-a-number');
  if (cell.array) return hindered('array-formula');
  if (converts && /[\u4e00-\u9fff]/.test(cell.format ?? '')) return hindered('unit-in-format');
  return { kind: 'round', cell: { value, figure: reading.value!, ...units } };
}

const hindered = (why: HindranceCode): CellReading => ({ kind: 'hindered', why });

/** A 差额 as a number, or a verdict that names the unit: they would tell of the old one. Formulas follow by themselves. */
function isTyped({ cell, role, state }: ReportedValue, from: NamedUnit): boolean {
  if (!cell || cell.formula !== undefined) return false;
  return role === 'difference' ? state === 'figure' : String(cell.value ?? '').includes(from.label);
}

function unitOnSheet({ writtenUnit }: ReportedValue, { unit }: Indicator, { pack }: BalanceSubject): NamedUnit {
  const label = writtenUnit ?? unitLabel(unit);
  const found = findUnit(label, pack.units);
  return found ? named(found, label) : { label, dimension: `unknown:${label}`, perBase: Exact.one };
}

function named({ dimension, perBase }: Unit, label: string): NamedUnit {
  return { label, dimension, perBase };
}

/** Null: the goal does not concern it. A unit that is coarser than wanted already stays. */
function unitWanted(from: NamedUnit, { standard }: Indicator, goal: BalanceGoal, inSums: boolean): NamedUnit | null {
  if (goal.units.length === 0) return inSums || (!standard && addsUp(from)) ? from : null;
  const wanted = goal.units.find(({ unit }) => unit.dimension === from.dimension);
  if (!wanted || wanted.unit.perBase.lessThan(from.perBase)) return null;
  return wanted.unit.perBase.equals(from.perBase) ? from : named(wanted.unit, wanted.label);
}

/** Money and things that are counted; no rates, shares, or amounts per head. */
function addsUp({ dimension }: NamedUnit): boolean {
  return dimension === 'money' || (dimension.startsWith('count:') && !dimension.includes('/'));
}
