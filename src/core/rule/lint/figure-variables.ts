import type { ResolvedFigure } from '../resolved.js';

/** Variables of a figure, in reading order, each once. */
export function figureVariables(figure: ResolvedFigure): readonly number[] {
  const found = new Set<number>();
  const waiting = [figure];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind === 'variable') found.add(next.variable);
    else waiting.push(...[...partsOf(next)].reverse());
  }
  return [...found];
}

function partsOf(figure: ResolvedFigure): readonly ResolvedFigure[] {
  switch (figure.kind) {
    case 'constant':
    case 'variable':
      return [];
    case 'product':
    case 'quotient':
      return [figure.left, figure.right];
    case 'scaled':
    case 'abs':
    case 'round':
      return [figure.of];
    default:
      return figure.of;
  }
}
