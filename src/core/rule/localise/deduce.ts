import type { Exact } from '../../quantity/exact.js';
import type { Condition, LinearForm } from '../linear/linear.js';
import { spend, type Steps } from '../linear/steps.js';
import { conflictComponents } from './conflict-components.js';
import { rangeIn } from './part.js';
import { reduce, type Figures } from './reduce.js';
import { ReportedRecord } from './reported-record.js';
import { isOneTypoApart } from './typo.js';

/** What the rules alone say a figure must have been. Told as a clue, never written. */
export interface Deduced {
  readonly variable: number;
  readonly likely: Exact;
}

/**
 * Blanks for which the rules leave one figure only, given what is reported; blanks that figures around them leave no filling
 * for are passed over. Rising by variable.
 */
export function deduceBlanks(rules: readonly Condition[], values: Figures, steps: Steps): readonly Deduced[] {
  const record = new ReportedRecord({ values, weights: [], rules }, steps, new Set());
  return record.blankParts().flatMap((part) =>
    part.open.flatMap((variable) => {
      const range = rangeIn(part, variable, steps);
      return range?.low && range.high?.equals(range.low) ? [{ variable, likely: range.low }] : [];
    }),
  );
}

/**
 * Figures that one slip of the hand (a digit wrong, dropped, added, or swapped with the next; a sign) turned from what equations
 * say: after Scholtus, Algorithms for Correcting Sign Errors and Rounding Errors … (2008/2009, Statistics Netherlands). Looked at
 * are figures of equations that fail, none of which holds anywhere; a figure taken as likely makes such an equation hold. Of
 * the choices that make most equations hold, with one change an equation, that is told which all have in common. Rising by variable.
 */
export function deduceTypos(equations: readonly LinearForm[], values: Figures, steps: Steps): readonly Deduced[] {
  const states = equations.map((form) => reduce({ kind: 'form', form }, values).kind);
  const proven = new Set(equations.flatMap((form, at) => (states[at] === 'true' ? variablesIn(form) : [])));
  const failing = equations.filter((_, at) => states[at] === 'false');
  const options = optionsFor(failing, proven, values);
  const groups = conflictComponents(
    options.map(({ within }) => within),
    [],
  );
  return groups
    .flatMap(({ numbers }) =>
      bestOf(
        numbers.map((number) => options[number]!),
        steps,
      ),
    )
    .map(({ variable, likely }) => ({ variable, likely }))
    .sort((a, b) => a.variable - b.variable);
}

interface Option extends Deduced {
  /** Numbers of the failing equations in which the variable stands, and of these those that the likely figure mends. */
  readonly within: readonly number[];
  readonly mends: readonly number[];
}

function optionsFor(failing: readonly LinearForm[], proven: ReadonlySet<number>, values: Figures): readonly Option[] {
  const options = new Map<string, Option>();
  for (const form of failing)
    for (const { variable, coefficient } of form.terms) {
      const figure = values[variable] ?? null;
      if (figure === null || proven.has(variable)) continue;
      const likely = figure.plus(gapOf(form, values).over(coefficient));
      const key = `${variable} ${likely.toFraction()}`;
      if (options.has(key) || !isOneTypoApart(figure, likely)) continue;
      const within = [...failing.keys()].filter((each) => variablesIn(failing[each]!).includes(variable));
      const put = values.map((value, at) => (at === variable ? likely : value));
      options.set(key, { variable, likely, within, mends: within.filter((each) => gapOf(failing[each]!, put).isZero) });
    }
  return [...options.values()];
}

/** Constant less the sum: what a term of coefficient 1 has to grow by. */
function gapOf({ terms, constant }: LinearForm, values: Figures): Exact {
  return terms.reduce((gap, term) => gap.minus(term.coefficient.times(values[term.variable]!)), constant);
}

function variablesIn({ terms }: LinearForm): readonly number[] {
  return terms.map(({ variable }) => variable);
}

interface Best {
  mended: number;
  /** Options that every best choice has. */
  common: ReadonlySet<Option>;
}

/** More options in one place than this tell nothing. */
const MOST_OPTIONS = 100;

/** What all best choices among options have in common; nothing where the steps did not reach. */
function bestOf(options: readonly Option[], steps: Steps): readonly Option[] {
  const best: Best = { mended: 0, common: new Set() };
  if (options.length > MOST_OPTIONS || !choose(options, [], best, steps)) return [];
  return [...best.common];
}

/** Tries every choice of options no two of which stand in one equation; false: the steps did not reach. */
function choose(options: readonly Option[], chosen: readonly Option[], best: Best, steps: Steps): boolean {
  if (!spend(steps, options.length + chosen.length + 1)) return false;
  const [option, ...others] = options;
  if (!option) {
    const mended = chosen.reduce((sum, each) => sum + each.mends.length, 0);
    if (mended > best.mended) best.common = new Set(chosen);
    else if (mended === best.mended) best.common = new Set(chosen.filter((each) => best.common.has(each)));
    best.mended = Math.max(best.mended, mended);
    return true;
  }
  const apart = others.filter((each) => !each.within.some((number) => option.within.includes(number)));
  return choose(apart, [...chosen, option], best, steps) && choose(others, chosen, best, steps);
}
