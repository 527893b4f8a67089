import type { ResolvedClaim, ResolvedComparison, ResolvedFigure, Variable } from '../resolved.js';
import { figureVariables } from './figure-variables.js';
import { circles } from './circles.js';
import type { LintedRule, RuleSet } from './rule-set.js';

export interface FormCycle {
  /** Each takes figures from the next; the first again last. */
  readonly forms: readonly string[];
  readonly rules: readonly LintedRule[];
  /** It closes over the same cells, not only over the same forms. */
  readonly cells: boolean;
}

/** A cell that is defined from another: both by variable number. */
interface Definition {
  readonly rule: LintedRule;
  readonly cell: number;
  readonly from: number;
}

/** Forms that wait for one another: a cell of each is defined (`cell = …`) from cells of the next, and so round again. */
export function formCycles({ rules, variables }: RuleSet): readonly FormCycle[] {
  const formOf = (number: number) => variables[number]!.form;
  const definitions = rules
    .flatMap(definitionsOf)
    .filter(({ cell, from }) => isReportedNow(variables[cell]!) && isReportedNow(variables[from]!));
  const between = definitions.filter(({ cell, from }) => formOf(cell) !== formOf(from));
  return circles(between.map(({ cell, from }) => [formOf(cell), formOf(from)] as const)).map((forms) => {
    const on = between.filter(({ cell, from }) => follows(forms, formOf(cell), formOf(from)));
    const within = definitions.filter(({ cell, from }) => forms.includes(formOf(cell)) && forms.includes(formOf(from)));
    const cells = circles(within.map(({ cell, from }) => [cell, from] as const));
    const rulesOn = [...new Set(on.map(({ rule }) => rule))];
    return { forms, rules: rulesOn, cells: cells.some((each) => new Set(each.map(formOf)).size > 1) };
  });
}

/** Of this return: earlier figures and targets are there before any form is filled in. */
function isReportedNow({ column, org }: Variable): boolean {
  return org.kind === 'own' && (column === 'actual' || typeof column === 'number');
}

function follows(chain: readonly string[], one: string, other: string): boolean {
  return chain.some((each, at) => each === one && chain[at + 1] === other);
}

function definitionsOf(rule: LintedRule): readonly Definition[] {
  return rule.parts.flatMap(({ bound }) =>
    equationsIn(bound.claim).flatMap(({ left, right }) => {
      const [cell, other] = aloneIn(left) !== null ? [aloneIn(left), right] : [aloneIn(right), left];
      if (cell === null) return [];
      return figureVariables(other).map((from) => ({ rule, cell, from }));
    }),
  );
}

/** What a claim says outright: not what it says under a condition. */
function equationsIn(claim: ResolvedClaim): readonly ResolvedComparison[] {
  if (claim.kind === 'comparison') return claim.sign === '=' ? [claim] : [];
  return claim.kind === 'and' ? claim.of.flatMap(equationsIn) : [];
}

function aloneIn(figure: ResolvedFigure): number | null {
  if (figure.kind === 'variable') return figure.variable;
  return figure.kind === 'scaled' ? aloneIn(figure.of) : null;
}
