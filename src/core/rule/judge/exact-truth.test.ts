import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claimed, records } from '../../../../test/support/arbitrary-claims.js';
import {
  compare,
  conditional,
  constant,
  figures,
  not,
  over,
  present,
  resolvedRule,
  sum,
  total,
  variable,
} from '../../../../test/support/claims.js';
import { naiveVerdict } from '../../../../test/support/naive-rules.js';
import type { ResolvedClaim, ResolvedRule } from '../resolved.js';
import { compileRules } from './compile-rules.js';
import { gapsAt, truthAt } from './exact-truth.js';
import { figureColumn } from './figure-column.js';
import { judgeRules } from './judge-rules.js';
import { verdictAt, type Verdict } from './verdict.js';

/** In fractions and by the loops: they must agree. */
function verdict(claim: ResolvedClaim, row: readonly string[], blank: ResolvedRule['blank'] = 'skip'): Verdict {
  const rule = resolvedRule('R', claim, row.length, blank);
  const values = figures(...row);
  const found = truthAt(rule, (index) => values[index]!);
  const verdicts = judgeRules(compileRules([rule]), (_, index) => figureColumn([values[index]!]), 1);
  expect(verdictAt(verdicts, 0, 0)).toBe(found);
  return found;
}

const [a, b, c] = [variable(0), variable(1), variable(2)];

describe('one record', () => {
  // prettier-ignore
  test.each([
    { why: 'holds',                              claim: compare(a, '=', sum(b, c)), row: ['5', '2', '3'], finds: 'pass' },
    { why: 'fails',                              claim: compare(a, '=', sum(b, c)), row: ['6', '2', '3'], finds: 'fail' },
    { why: 'a blank: cannot tell',               claim: compare(a, '=', sum(b, c)), row: ['6', '_', '3'], finds: 'unknown' },
    { why: 'a blank taken from itself',          claim: compare(sum(a, { kind: 'scaled', by: constantValue('-1'), of: a }), '=', constant('0')), row: ['_'], finds: 'unknown' },
    { why: 'a blank 0 times',                    claim: compare({ kind: 'scaled', by: constantValue('0'), of: a }, '=', constant('0')), row: ['_'], finds: 'unknown' },
    { why: 'divided by 0: cannot tell',          claim: compare(over(a, b), '≤', constant('1')), row: ['1', '0'], finds: 'unknown' },
    { why: 'divided by a constant 0',            claim: compare(over(a, constant('0')), '≤', constant('1')), row: ['1'], finds: 'unknown' },
    { why: 'a negative divisor turns the sign',  claim: compare(over(a, b), '≤', constant('-1')), row: ['3', '-2'], finds: 'pass' },
    { why: 'a third three times',                claim: compare({ kind: 'scaled', by: constantValue('3'), of: over(a, b) }, '=', constant('1')), row: ['1', '3'], finds: 'pass' },
    { why: 'two divisors',                       claim: compare(over(a, b), '≤', over(c, variable(3))), row: ['3', '4', '1', '1'], finds: 'pass' },
    { why: 'units through factors',              claim: compare(variable(0, '10000'), '=', variable(1)), row: ['1.2', '12000'], finds: 'pass' },
    { why: 'within ±0.5',                        claim: compare(a, '=', b, { within: '0.5' }), row: ['10.5', '10'], finds: 'pass' },
    { why: 'beyond ±0.5',                        claim: compare(a, '=', b, { within: '0.5' }), row: ['10.51', '10'], finds: 'fail' },
    { why: 'within 1% of the right side',        claim: compare(a, '=', b, { share: '0.01' }), row: ['-101', '-100'], finds: 'pass' },
    { why: 'not 1% of the left side',            claim: compare(a, '=', b, { share: '0.01' }), row: ['101', '99.995'], finds: 'fail' },
    { why: 'equal, though the tolerance is none', claim: compare(a, '=', b, { within: '-0.5' }), row: ['10', '10'], finds: 'pass' },
    { why: 'a total of what is filled',          claim: compare(a, '=', total(b, c)), row: ['3', '_', '3'], finds: 'pass' },
    { why: 'a total of nothing',                 claim: compare(a, '=', total(b, c)), row: ['3', '_', '_'], finds: 'unknown' },
    { why: 'half away from zero',                claim: compare({ kind: 'round', of: a, decimals: 1, unit: constantValue('1') }, '=', b), row: ['-0.25', '-0.3'], finds: 'pass' },
    { why: 'rounded to tenths of 万',            claim: compare({ kind: 'round', of: a, decimals: 1, unit: constantValue('10000') }, '=', b), row: ['12500', '13000'], finds: 'pass' },
    { why: 'how many are filled',                claim: compare({ kind: 'count', of: [a, b, c] }, '=', constant('2')), row: ['0', '_', '3'], finds: 'pass' },
    { why: 'nothing of nothing',                 claim: compare({ kind: 'max', of: [] }, '≥', constant('0')), row: [], finds: 'unknown' },
    { why: 'a condition that is not met',        claim: conditional(compare(a, '>', constant('0')), compare(b, '>', constant('0'))), row: ['0', '_'], finds: 'pass' },
    { why: 'a condition that cannot be told',    claim: conditional(compare(a, '>', constant('0')), compare(b, '>', constant('0'))), row: ['_', '0'], finds: 'unknown' },
    { why: 'what follows holds anyway',          claim: conditional(compare(a, '>', constant('0')), compare(b, '>', constant('0'))), row: ['_', '1'], finds: 'pass' },
    { why: 'otherwise',                          claim: conditional(present(a), compare(a, '>', b), compare(b, '=', constant('7'))), row: ['_', '8'], finds: 'fail' },
  ] as const)('$why', ({ claim, row, finds }) => {
    expect(verdict(claim, row)).toBe(finds);
  });

  const balance = compare(a, '=', sum(b, c), { allowance: '0.15' });
  // prettier-ignore
  test.each([
    { why: 'exact',                      claim: balance,             row: ['5', '2', '3'],     finds: 'pass' },
    { why: 'what rounding may leave',    claim: balance,             row: ['5.15', '2', '3'],  finds: 'within-rounding' },
    { why: 'more than that',             claim: balance,             row: ['5.16', '2', '3'],  finds: 'fail' },
    { why: 'a tolerance is written',     claim: compare(a, '=', b, { within: '0', allowance: '1' }), row: ['1', '2'], finds: 'fail' },
    { why: 'a negation of it is strict', claim: not(balance),        row: ['5.15', '2', '3'],  finds: 'fail' },
    { why: 'the other claim holds',      claim: { kind: 'or', of: [balance, compare(a, '>', b)] }, row: ['5.15', '2', '3'], finds: 'pass' },
    { why: 'both need it',               claim: { kind: 'and', of: [balance, compare(a, '>', b)] }, row: ['5.15', '2', '3'], finds: 'within-rounding' },
  ] as const)('rounding allowance: $why', ({ claim, row, finds }) => {
    expect(verdict(claim, row)).toBe(finds);
  });

  const parts = compare(a, '=', total(b, c));
  const guarded = conditional(present(a), compare(a, '≥', b));
  // prettier-ignore
  test.each([
    { why: 'skipped',                          blank: 'skip',    claim: compare(a, '=', b), row: ['0', '_'],       finds: 'unknown' },
    { why: 'zero',                             blank: 'zero',    claim: compare(a, '=', b), row: ['0', '_'],       finds: 'pass' },
    { why: 'required',                         blank: 'require', claim: compare(a, '=', b), row: ['0', '_'],       finds: 'fail' },
    { why: 'required and there',               blank: 'require', claim: compare(a, '=', b), row: ['0', '0'],       finds: 'pass' },
    { why: 'negated, still missing',           blank: 'require', claim: not(compare(a, '=', b)), row: ['0', '_'],  finds: 'fail' },
    { why: 'required parts of a total',        blank: 'require', claim: parts,              row: ['3', '3', '_'],  finds: 'fail' },
    { why: 'required, but not asked for',      blank: 'require', claim: guarded,            row: ['_', '3'],       finds: 'pass' },
    { why: 'a divisor of 0 is not a blank',    blank: 'require', claim: compare(over(a, b), '=', a), row: ['1', '0'], finds: 'unknown' },
    { why: 'whether filled, as reported',      blank: 'zero',    claim: present(a),         row: ['_'],            finds: 'fail' },
    { why: 'counted as reported',              blank: 'zero',    claim: compare({ kind: 'count', of: [a, b] }, '=', constant('1')), row: ['_', '1'], finds: 'pass' },
    { why: 'a blank divisor that is 0',        blank: 'zero',    claim: compare(over(a, b), '=', a), row: ['1', '_'], finds: 'unknown' },
  ] as const)('a blank: $why', ({ blank, claim, row, finds }) => {
    expect(verdict(claim, row, blank)).toBe(finds);
  });

  test('agrees with reading the rule', () => {
    fc.assert(
      fc.property(claimed(3), records(3), (given, rows) => {
        const rule = resolvedRule('R', given.claim, 3, given.blank);
        for (const row of rows) expect(truthAt(rule, (index) => row[index]!)).toBe(naiveVerdict(rule, row));
      }),
    );
  });
});

describe('gaps', () => {
  test('each comparison in order, with its sides, in base units', () => {
    const claim = conditional(
      compare(a, '>', constant('0')),
      {
        kind: 'and',
        of: [compare(variable(1, '10000'), '=', sum(b, c), { allowance: '20000' }), not(compare(a, '<', c))],
      },
      present(b),
    );
    const values = figures('1', '2', '_', '9');
    expect(plain(resolvedRule('R', claim, 4), values)).toEqual([
      ['>', '1', '0', '1', true],
      ['=', '20000', null, null, null],
      ['<', '1', null, null, null],
    ]);
    expect(plain(resolvedRule('R', claim, 4, 'zero'), values)).toEqual([
      ['>', '1', '0', '1', true],
      ['=', '20000', '2', '19998', true],
      ['<', '1', '0', '1', false],
    ]);
  });

  function plain(rule: ResolvedRule, values: ReturnType<typeof figures>) {
    return gapsAt(rule, (index) => values[index]!).map(({ comparison, left, right, gap, truth }) => [
      comparison.sign,
      left?.toString() ?? null,
      right?.toString() ?? null,
      gap?.toString() ?? null,
      truth,
    ]);
  }
});

function constantValue(text: string) {
  return figures(text)[0]!;
}
