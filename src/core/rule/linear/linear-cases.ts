import { Exact } from '../../quantity/exact.js';
import type { ResolvedFigure } from '../resolved.js';
import { form } from './conditions.js';
import { addUp, negated, scaledTerms, type LinearCase } from './linear-terms.js';

export interface CaseOptions {
  /** Whether a variable is filled; asked where a relation counts or leaves out blanks. Absent: such relations are not linear. */
  readonly isFilled?: (variable: number) => boolean;
  /** Cases that a relation may fall into before it is left alone (maxima, absolutes); 64 unless told. */
  readonly mostCases?: number;
}

/** The linear cases of a figure: each with what must hold for it to be the one. Null: not linear, or too many. */
export function casesOf(figure: ResolvedFigure, options: CaseOptions): readonly LinearCase[] | null {
  switch (figure.kind) {
    case 'constant':
      return [{ when: [], terms: { terms: new Map(), constant: figure.value } }];
    case 'variable':
      return [{ when: [], terms: { terms: new Map([[figure.variable, figure.factor]]), constant: Exact.zero } }];
    case 'scaled': {
      const { by, of } = figure;
      return casesOf(of, options)?.map(({ when, terms }) => ({ when, terms: scaledTerms(terms, by) })) ?? null;
    }
    case 'sum':
      return sumCases(figure.of, options);
    case 'total':
      return totalCases(figure.of, options);
    case 'max':
    case 'min':
      return extremeCases(figure.kind, figure.of, options);
    case 'abs':
      return absCases(figure.of, options);
    default:
      return null;
  }
}

function sumCases(of: readonly ResolvedFigure[], options: CaseOptions): readonly LinearCase[] | null {
  const parts = combinations(of, options);
  return (
    parts?.map((cases) => ({
      when: cases.flatMap(({ when }) => when),
      terms: addUp(cases.map(({ terms }) => terms)),
    })) ?? null
  );
}

/** Blanks are left out. */
function totalCases(of: readonly ResolvedFigure[], options: CaseOptions): readonly LinearCase[] | null {
  const { isFilled } = options;
  if (!isFilled) return null;
  const variables = of.flatMap((each) => (each.kind === 'variable' ? [each] : []));
  if (variables.length < of.length) return null;
  const filled = variables.filter(({ variable }) => isFilled(variable));
  return filled.length === 0 ? null : sumCases(filled, options);
}

function extremeCases(
  kind: 'max' | 'min',
  of: readonly ResolvedFigure[],
  options: CaseOptions,
): readonly LinearCase[] | null {
  const choices = combinations(of, options);
  if (!choices || choices.length * of.length > (options.mostCases ?? 64)) return null;
  return choices.flatMap((cases) =>
    cases.map((chosen): LinearCase => {
      const others = cases.filter((each) => each !== chosen);
      const beaten = others.map(({ terms }) => {
        const gap = addUp([terms, negated(chosen.terms)]);
        return form(kind === 'max' ? gap : negated(gap), '≤');
      });
      return { when: [...cases.flatMap(({ when }) => when), ...beaten], terms: chosen.terms };
    }),
  );
}

function absCases(of: ResolvedFigure, options: CaseOptions): readonly LinearCase[] | null {
  const cases = casesOf(of, options);
  if (!cases || cases.length * 2 > (options.mostCases ?? 64)) return null;
  return cases.flatMap(({ when, terms }): LinearCase[] => [
    { when: [...when, form(negated(terms), '≤')], terms },
    { when: [...when, form(terms, '≤')], terms: negated(terms) },
  ]);
}

/** One case of each figure, in every combination. */
function combinations(of: readonly ResolvedFigure[], options: CaseOptions): readonly (readonly LinearCase[])[] | null {
  const parts: (readonly LinearCase[])[] = [];
  let count = 1;
  for (const each of of) {
    const cases = casesOf(each, options);
    count *= cases?.length ?? 0;
    if (!cases || count > (options.mostCases ?? 64)) return null;
    parts.push(cases);
  }
  let all: LinearCase[][] = [[]];
  for (const cases of parts) {
    if (cases.length === 1) for (const each of all) each.push(cases[0]!);
    else all = all.flatMap((each) => cases.map((one) => [...each, one]));
  }
  return all;
}
