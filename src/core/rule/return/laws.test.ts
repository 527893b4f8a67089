import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ruleSheet } from '../../../../test/support/rule-sheet.js';
import { oracle } from '../../../../test/support/rule-oracle.js';
import type { Condition } from '../linear/linear.js';
import { linearise, negate } from '../linear/linearise.js';
import { Exact } from '../../quantity/exact.js';
import { outcomesOf } from './judge-return.js';

const TEXTS = [
  '[01] = [02] + [03]',
  '[01] ≥ [02] - 2 × [03]',
  '[01] = [02] = [03]',
  '[01] ≠ [02] + 1',
  '[01] = [02] ±1',
  '[01] = [02] + [03] ±10%',
  '若 [01] > 0 则 [02] > 0 否则 [03] ≤ 1',
  '[01] > 0 当且仅当 [02] > 0',
  '非 ([01] ≥ [02] 或 [03] < 2)',
  '最大([01], [02]) ≤ 绝对值([03] - 2)',
  '最小([01], [02]) = [03]',
  '合计([01], [02]) ≥ [03]',
  '同空([01], [02])',
  '填报个数([01], [02], [03]) ≥ 2',
  '四舍五入([01] ÷ [02], 1) ≥ [03]',
  '增幅([01], [02]) ≤ 50%',
];

const figure = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 6 }).map(String) },
);
const drawn = fc.record({
  text: fc.constantFrom(...TEXTS),
  blank: fc.constantFrom('skip' as const, 'zero' as const, 'require' as const),
  now: fc.tuple(figure, figure, figure),
});

test('a return is judged as the plainest reading of the rule judges it', () => {
  fc.assert(
    fc.property(drawn, ({ text, blank, now }) => {
      const subject = ruleSheet({ rules: [{ text, blank }], now, indicators: { unit: '' } });
      const [outcome, ...more] = outcomesOf(subject);
      expect(more).toEqual([]);
      const { rule, judgement, figureOf } = outcome!;
      const truth = oracle(
        rule,
        rule.variables.map((_, variable) => figureOf(variable).figure),
      );
      const said = { holds: true, 'within-rounding': true, fails: false, unknown: null, 'not-asked': null }[
        judgement.kind
      ];
      // a total without parts, or parts without their total, is more than unknown
      const blankSum = judgement.kind === 'fails' && judgement.why.endsWith('-blank');
      expect(blankSum ? (truth ?? false) : said).toBe(blankSum ? false : truth);
    }),
    { numRuns: 400 },
  );
});

test('a linear condition holds where the rule does, and its negation where it does not', () => {
  fc.assert(
    fc.property(drawn, fc.array(fc.integer({ min: -3, max: 6 }), { minLength: 3, maxLength: 3 }), ({ text }, whole) => {
      const subject = ruleSheet({ rules: [text], now: whole.map(String), indicators: { unit: '' } });
      const { rule, figureOf } = outcomesOf(subject)[0]!;
      const figures = rule.variables.map((_, variable) => figureOf(variable).figure!);
      const condition = linearise(rule.claim, { isFilled: () => true });
      fc.pre(condition !== null);
      expect(holds(condition!, figures)).toBe(oracle(rule, figures));
      expect(holds(negate(condition!), figures)).toBe(!oracle(rule, figures));
    }),
    { numRuns: 400 },
  );
});

test('a row relation is that relation in each column', () => {
  const columns = fc.record({ before: fc.tuple(figure, figure, figure), now: fc.tuple(figure, figure, figure) });
  fc.assert(
    fc.property(columns, ({ before, now }) => {
      const kinds = (rules: readonly string[]): readonly string[] =>
        outcomesOf(ruleSheet({ rules, now, before })).map(({ judgement }) => judgement.kind);
      const each = ['[01|同期] = [02|同期] + [03|同期]', '[01] = [02] + [03]'];
      expect(kinds(['01行=02行+03行'])).toEqual(kinds(each));
    }),
    { numRuns: 100 },
  );
});

function holds(condition: Condition, figures: readonly Exact[]): boolean {
  if (condition.kind === 'all') return condition.of.every((each) => holds(each, figures));
  if (condition.kind === 'any') return condition.of.some((each) => holds(each, figures));
  const { terms, sign, constant } = condition.form;
  const total = terms.reduce((sum, each) => sum.plus(figures[each.variable]!.times(each.coefficient)), Exact.zero);
  const order = total.compare(constant);
  return sign === '=' ? order === 0 : sign === '≤' ? order <= 0 : order < 0;
}
