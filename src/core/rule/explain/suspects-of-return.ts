import { decimalText } from '../../quantity/decimal-text.js';
import { Exact } from '../../quantity/exact.js';
import { findUnit } from '../../quantity/units.js';
import { addressOf } from '../../sheet/address.js';
import type { CellRef } from '../../sheet/grid.js';
import { findIndicator, type Pack } from '../../indicator/pack.js';
import type { Clue, Suspect, Suspects } from '../../finding/families/rule.js';
import type { Condition, Interval } from '../linear/linear.js';
import { linearise } from '../linear/linearise.js';
import type { LocalisedComponent, SlipClue } from '../localise/localisation.js';
import { localise } from '../localise/localise.js';
import type { BoundRule } from '../resolve/resolution.js';
import type { Outcome } from '../return/judge-return.js';

export const NO_SUSPECTS: Suspects = { status: 'none', sets: [] };

/** A relation that takes part, over one org's figures. */
interface Taking {
  readonly outcome: Outcome;
  readonly condition: Condition;
}

/**
 * Cells to look at, over all failed rules of severity error and quasi of one org together: for each failed outcome the smallest
 * sets of cells whose change would satisfy every such rule, those that hold included. Relations that are not linear take no part,
 * nor do those that a blank leaves undecided. Every cell weighs the same: which of them is more trusted, nobody has told us.
 */
export function suspectsOf(
  outcomes: readonly Outcome[],
  pack: Pack,
  isHard: (rule: BoundRule) => boolean,
): ReadonlyMap<Outcome, Suspects> {
  const taking = outcomes.flatMap((outcome): readonly Taking[] => {
    const condition = isDecided(outcome) && isHard(outcome.rule) ? conditionOf(outcome, pack) : null;
    return condition ? [{ outcome, condition }] : [];
  });
  const [first] = taking;
  if (!first || !taking.some(({ outcome }) => outcome.judgement.kind === 'fails')) return new Map();
  const { variables } = first.outcome.rule;
  const used = new Set(taking.flatMap(({ outcome }) => outcome.rule.named));
  const zero = new Set(taking.flatMap(({ outcome: { rule } }) => (rule.blank === 'zero' ? rule.named : [])));
  const known = variables.map((_, variable) => (used.has(variable) ? first.outcome.figureOf(variable) : null));
  const { components } = localise({
    values: known.map((each, variable) => each?.figure ?? (zero.has(variable) ? Exact.zero : null)),
    weights: variables.map(() => 1),
    ranges: variables.map(({ indicator, column }) => (column === 'actual' ? rangeOf(pack, indicator) : null)),
    rules: taking.map(({ condition }) => condition),
    fixed: known.map((each) => each === null || each.fixed),
    decimals: variables.map(({ decimals }) => decimals),
    percent: variables.map(({ unit }) => findUnit(unit, pack.units)?.name === '%'),
    neighbours: neighboursOf(known.map((each) => each?.at ?? null)),
  });
  return new Map(
    components.flatMap((component) => {
      const suspects = told(component, first.outcome);
      return component.failed.map((rule) => [taking[rule]!.outcome, suspects] as const);
    }),
  );
}

/** Cells that touch on the sheet: figures are typed one line off, or into the next column. */
function neighboursOf(places: readonly (CellRef | null)[]): readonly (readonly number[])[] {
  const keyOf = (sheet: string, row: number, column: number): string => `${row} ${column} ${sheet}`;
  const byPlace = new Map(
    places.flatMap((at, variable) => (at ? [[keyOf(at.sheet, at.row, at.column), variable]] : [])),
  );
  return places.map((at) => {
    if (!at) return [];
    const { sheet, row, column } = at;
    const around = [keyOf(sheet, row - 1, column), keyOf(sheet, row + 1, column)];
    const beside = [keyOf(sheet, row, column - 1), keyOf(sheet, row, column + 1)];
    return [...around, ...beside].flatMap((key) => byPlace.get(key) ?? []);
  });
}

function isDecided({ judgement }: Outcome): boolean {
  if (judgement.kind === 'fails') return judgement.why === 'false';
  return judgement.kind === 'holds' || judgement.kind === 'within-rounding';
}

const conditions = new WeakMap<BoundRule, { readonly condition: Condition | null }>();

/** Remembered where it does not depend on which cells are filled. */
function conditionOf({ rule, figureOf }: Outcome, pack: Pack): Condition | null {
  const signOf = (variable: number): 1 | -1 | null => signOfRange(rangeOf(pack, rule.variables[variable]!.indicator));
  const before = conditions.get(rule) ?? { condition: linearise(rule.claim, { signOf }) };
  conditions.set(rule, before);
  const isFilled = (variable: number): boolean => figureOf(variable).figure !== null;
  return before.condition ?? linearise(rule.claim, { signOf, isFilled });
}

/** Of a divisor: where it may be 0 the relation is not judged, so that 0 itself is no matter. */
function signOfRange(range: Interval | null): 1 | -1 | null {
  if (range?.low && range.low.sign >= 0) return 1;
  return range?.high && range.high.sign <= 0 ? -1 : null;
}

function rangeOf(pack: Pack, code: string): Interval | null {
  const range = findIndicator(pack, code)?.range;
  if (!range) return null;
  const bound = (text: string | undefined): Exact | null => (text === undefined ? null : Exact.parse(text));
  return { low: bound(range.min), high: bound(range.max) };
}

function told({ status, sets }: LocalisedComponent, { figureOf, rule }: Outcome): Suspects {
  const cellOf = (variable: number): { readonly sheet: string; readonly cell: string } | null => {
    const { at } = figureOf(variable);
    return at && { sheet: at.sheet, cell: addressOf(at.row, at.column) };
  };
  const listed = sets.map(({ variables, open, clues }) =>
    variables.flatMap((variable, place): Suspect[] => {
      const cell = cellOf(variable);
      if (!cell) return [];
      const { indicator, unit } = rule.variables[variable]!;
      const { figure } = figureOf(variable);
      const clue = clues[place] ?? null;
      const { low = null, high = null } = open[place] ?? {};
      return [
        {
          ...cell,
          indicator,
          reported: figure && decimalText(figure),
          unit,
          low: low && decimalText(low),
          high: high && decimalText(high),
          clue: clue && clueOf(clue, cell, clue.other === null ? null : cellOf(clue.other)),
        },
      ];
    }),
  );
  if (status === 'impossible') return NO_SUSPECTS;
  return { status: status === 'found' ? (listed.length === 1 ? 'one' : 'several') : status, sets: listed };
}

function clueOf(
  { kind, likely, factor }: SlipClue,
  { sheet }: { readonly sheet: string },
  other: { readonly sheet: string; readonly cell: string } | null,
): Clue {
  const place = other && (other.sheet === sheet ? other.cell : `${other.sheet}!${other.cell}`);
  return { kind, likely: decimalText(likely), other: place, factor: factor && factor.toFraction() };
}
