import fc from 'fast-check';
import { Exact } from '../../src/core/quantity/exact.js';
import type { ResolvedClaim, ResolvedComparison, ResolvedFigure, ResolvedRule } from '../../src/core/rule/resolved.js';

/** Any claim over so many variables, and what a blank means in it. */
export function claimed(
  variables: number,
): fc.Arbitrary<{ readonly claim: ResolvedClaim; readonly blank: ResolvedRule['blank'] }> {
  const figure = anyFigure(variables);
  const { claim } = fc.letrec<{ claim: ResolvedClaim; leaf: ResolvedClaim }>((tie) => ({
    leaf: fc.oneof(
      { weight: 6, arbitrary: anyComparison(figure) },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constantFrom('present' as const, 'blank' as const),
          of: fc.array(figure, { minLength: 1, maxLength: 2 }),
        }),
      },
    ),
    claim: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      { weight: 3, arbitrary: tie('leaf') },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constantFrom('and' as const, 'or' as const),
          of: fc.array(tie('claim'), { minLength: 1, maxLength: 3 }),
        }),
      },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('not' as const), of: tie('claim') }) },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('conditional' as const),
          when: tie('claim'),
          then: tie('claim'),
          otherwise: fc.option(tie('claim')),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('equivalence' as const),
          left: tie('claim'),
          right: tie('claim'),
        }),
      },
    ),
  }));
  return fc.record({ claim, blank: fc.constantFrom('skip' as const, 'zero' as const, 'require' as const) });
}

/** A few records of so many figures each: small ones that often agree, decimals, blanks, and some that no double holds. */
export function records(variables: number): fc.Arbitrary<readonly (readonly (Exact | null)[])[]> {
  const figure = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: -4, max: 6 }).map((value) => Exact.integer(value)) },
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: decimal(-500, 500, 3) },
    { weight: 2, arbitrary: decimal(1_199_999_990, 1_200_000_010, 2) },
    {
      weight: 1,
      arbitrary: fc.bigInt({ min: 2n ** 53n - 3n, max: 2n ** 53n + 3n }).map((value) => Exact.integer(value)),
    },
    { weight: 1, arbitrary: fc.constantFrom('1/3', '-2/3', '1e30', '1e-30').map((text) => Exact.of(text)) },
  );
  return fc.array(fc.array(figure, { minLength: variables, maxLength: variables }), { minLength: 1, maxLength: 8 });
}

/** Most rules have no allowance at all, and those are judged another way. */
const ZEROS = Array.from({ length: 20 }, () => '0');

function anyComparison(figure: fc.Arbitrary<ResolvedFigure>): fc.Arbitrary<ResolvedComparison> {
  return fc.record({
    kind: fc.constant('comparison' as const),
    left: figure,
    sign: fc.constantFrom(
      '=' as const,
      '=' as const,
      '≠' as const,
      '<' as const,
      '≤' as const,
      '>' as const,
      '≥' as const,
    ),
    right: figure,
    tolerance: fc.option(fc.record({ value: constantFrom('0', '0.5', '0.01', '1', '1/3'), relative: fc.boolean() }), {
      freq: 2,
    }),
    allowance: constantFrom(...ZEROS, '0.5', '1', '1.5'),
  });
}

function anyFigure(variables: number): fc.Arbitrary<ResolvedFigure> {
  const { figure } = fc.letrec<{ figure: ResolvedFigure; leaf: ResolvedFigure }>((tie) => {
    const several = fc.array(tie('figure'), { minLength: 1, maxLength: 4 });
    return {
      leaf: fc.oneof(
        { weight: 4, arbitrary: variableOf(variables) },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant('constant' as const),
            value: constantFrom('0', '1', '2.5', '-3', '1/3'),
          }),
        },
      ),
      figure: fc.oneof(
        { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
        { weight: 6, arbitrary: tie('leaf') },
        { weight: 3, arbitrary: fc.record({ kind: fc.constant('sum' as const), of: several }) },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constantFrom('max' as const, 'min' as const, 'total' as const, 'count' as const),
            of: several,
          }),
        },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant('scaled' as const),
            by: constantFrom('-1', '0', '0.1', '1.5', '10000'),
            of: tie('figure'),
          }),
        },
        {
          weight: 2,
          arbitrary: fc.record({
            kind: fc.constantFrom('product' as const, 'quotient' as const, 'quotient' as const),
            left: tie('figure'),
            right: tie('figure'),
          }),
        },
        { weight: 1, arbitrary: fc.record({ kind: fc.constant('abs' as const), of: tie('figure') }) },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant('round' as const),
            of: tie('figure'),
            decimals: fc.integer({ min: 0, max: 3 }),
            unit: constantFrom('1', '0.01', '10000'),
          }),
        },
      ),
    };
  });
  return figure;
}

function variableOf(variables: number): fc.Arbitrary<ResolvedFigure> {
  return fc.record({
    kind: fc.constant('variable' as const),
    variable: fc.integer({ min: 0, max: variables - 1 }),
    factor: constantFrom('1', '1', '1', '10000', '0.01', '1/15'),
  });
}

function constantFrom(...texts: readonly string[]): fc.Arbitrary<Exact> {
  return fc.constantFrom(...texts).map((text) => Exact.of(text));
}

function decimal(min: number, max: number, most: number): fc.Arbitrary<Exact> {
  return fc
    .tuple(fc.integer({ min, max }), fc.integer({ min: 0, max: most }))
    .map(([whole, places]) => Exact.ratio(BigInt(whole), 10n ** BigInt(places)));
}
