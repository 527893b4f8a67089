import type { ResolvedClaim, ResolvedFigure, ResolvedRule, Variable } from '../../src/core/rule/resolved.js';

/** A resolved rule on one line, in base units: `10000*04 + 05 = 60`. Forms are left out where they are `main`. */
export function showResolved({ claim, variables }: ResolvedRule): string {
  return showClaim(claim, variables);
}

function showClaim(claim: ResolvedClaim, variables: readonly Variable[]): string {
  const of = (each: ResolvedClaim): string => showClaim(each, variables);
  const figure = (each: ResolvedFigure): string => showFigure(each, variables);
  switch (claim.kind) {
    case 'comparison': {
      const { left, sign, right, tolerance, allowance } = claim;
      const slack = tolerance ? ` ±${tolerance.value}${tolerance.relative ? ' of it' : ''}` : '';
      const rounding = allowance.isZero ? '' : ` ~${allowance}`;
      return `${figure(left)} ${sign} ${figure(right)}${slack}${rounding}`;
    }
    case 'and':
    case 'or':
      return claim.of.map(of).join(claim.kind === 'and' ? ' & ' : ' | ');
    case 'not':
      return `!(${of(claim.of)})`;
    case 'conditional':
      return `${of(claim.when)} -> ${of(claim.then)}${claim.otherwise ? ` else ${of(claim.otherwise)}` : ''}`;
    case 'equivalence':
      return `${of(claim.left)} <-> ${of(claim.right)}`;
    case 'present':
    case 'blank':
      return `${claim.kind}(${claim.of.map(figure).join(', ')})`;
  }
}

function showFigure(figure: ResolvedFigure, variables: readonly Variable[]): string {
  const of = (each: ResolvedFigure): string => showFigure(each, variables);
  switch (figure.kind) {
    case 'constant':
      return figure.value.toString();
    case 'variable': {
      const factor = figure.factor.toString();
      return (factor === '1' ? '' : `${factor}*`) + showVariable(variables[figure.variable]!);
    }
    case 'sum':
      return figure.of.map(of).join(' + ');
    case 'scaled':
      return `${figure.by}*(${of(figure.of)})`;
    case 'product':
      return `(${of(figure.left)})*(${of(figure.right)})`;
    case 'quotient':
      return `(${of(figure.left)})/(${of(figure.right)})`;
    case 'abs':
      return `abs(${of(figure.of)})`;
    case 'round':
      return `round(${of(figure.of)}, ${figure.decimals}, ${figure.unit})`;
    default:
      return `${figure.kind}(${figure.of.map(of).join(', ')})`;
  }
}

function showVariable({ form, indicator, column, org }: Variable): string {
  const whose = org.kind === 'own' ? '' : `@${org.kind === 'code' ? org.code : org.kind}`;
  return (form === 'main' ? '' : `${form}!`) + indicator + (column === 'actual' ? '' : `.${column}`) + whose;
}
