import type { ResolvedClaim, ResolvedFigure, ResolvedRule } from '../resolved.js';
import type { BoundRule } from '../resolve/resolution.js';

/** The rule with variables of its own, numbered in the order of `named`: the engine takes up every column that a rule lists. */
export function withOwnVariables(rule: BoundRule): ResolvedRule {
  const numbers = new Map(rule.named.map((variable, number) => [variable, number]));
  return {
    id: rule.id,
    rule: rule.rule,
    blank: rule.blank,
    claim: inClaim(rule.claim, numbers),
    variables: rule.named.map((variable) => rule.variables[variable]!),
  };
}

type Numbers = ReadonlyMap<number, number>;

function inClaim(claim: ResolvedClaim, numbers: Numbers): ResolvedClaim {
  const of = (each: ResolvedClaim): ResolvedClaim => inClaim(each, numbers);
  switch (claim.kind) {
    case 'comparison':
      return { ...claim, left: inFigure(claim.left, numbers), right: inFigure(claim.right, numbers) };
    case 'and':
    case 'or':
      return { ...claim, of: claim.of.map(of) };
    case 'not':
      return { ...claim, of: of(claim.of) };
    case 'conditional':
      return {
        ...claim,
        when: of(claim.when),
        then: of(claim.then),
        otherwise: claim.otherwise && of(claim.otherwise),
      };
    case 'equivalence':
      return { ...claim, left: of(claim.left), right: of(claim.right) };
    case 'present':
    case 'blank':
      return { ...claim, of: claim.of.map((each) => inFigure(each, numbers)) };
  }
}

function inFigure(figure: ResolvedFigure, numbers: Numbers): ResolvedFigure {
  const of = (each: ResolvedFigure): ResolvedFigure => inFigure(each, numbers);
  switch (figure.kind) {
    case 'constant':
      return figure;
    case 'variable':
      return { ...figure, variable: numbers.get(figure.variable)! };
    case 'product':
    case 'quotient':
      return { ...figure, left: of(figure.left), right: of(figure.right) };
    case 'scaled':
    case 'abs':
    case 'round':
      return { ...figure, of: of(figure.of) };
    default:
      return { ...figure, of: figure.of.map(of) };
  }
}
