import { expect, test } from '@jest/globals';
import { ruleSheet } from '../../../../test/support/rule-sheet.js';
import { resolvedRulesOf } from '../resolve/resolved-rules-of.js';
import type { Condition } from './linear.js';
import { linearise, type LineariseOptions } from './linearise.js';

function shown(condition: Condition): string {
  if (condition.kind !== 'form') return `${condition.kind}(${condition.of.map(shown).join('; ')})`;
  const { terms, sign, constant } = condition.form;
  return `${terms.map(({ variable, coefficient }) => `${coefficient}x${variable}`).join(' ')} ${sign} ${constant}`;
}

function linear(text: string, options?: LineariseOptions): string | null {
  const { pack } = ruleSheet({ rules: [text], now: ['1', '2', '3'], indicators: { unit: '' } });
  const condition = linearise(resolvedRulesOf(pack).rules[0]!.claim, options);
  return condition && shown(condition);
}

// prettier-ignore
test.each<{ why: string; text: string; gives: string | null; options?: LineariseOptions }>([
  { why: 'a sum',                          text: '[01] = [02] + [03]',        gives: '1x0 -1x1 -1x2 = 0' },
  { why: 'terms of one cell are one',      text: '[01] + [01] ≤ 4',           gives: '2x0 ≤ 4' },
  { why: 'what cancels out is gone',       text: '[01] ≥ [01]',               gives: 'all()' },
  { why: 'and may never hold',             text: '[01] > [01]',               gives: 'any()' },
  { why: 'strict',                         text: '[01] > 2',                  gives: '-1x0 < -2' },
  { why: 'not equal is less or more',      text: '[01] ≠ 2',                  gives: 'any(1x0 < 2; -1x0 < -2)' },
  { why: 'a tolerance is a band',          text: '[01] = [02] ±1',            gives: 'all(1x0 -1x1 ≤ 1; -1x0 1x1 ≤ 1)' },
  { why: 'a conditional',                  text: '若 [01] > 0 则 [02] > 0',    gives: 'any(1x0 ≤ 0; -1x1 < 0)' },
  { why: 'not or is and',                  text: '非 ([01] > 0 或 [02] > 0)',  gives: 'all(1x0 ≤ 0; 1x1 ≤ 0)' },
  { why: 'an absolute, by cases',          text: '绝对值([01]) ≤ 2',           gives: 'any(all(-1x0 ≤ 0; 1x0 ≤ 2); all(1x0 ≤ 0; -1x0 ≤ 2))' },
  { why: 'a maximum, by cases',            text: '最大([01], [02]) ≤ 2',       gives: 'any(all(-1x0 1x1 ≤ 0; 1x0 ≤ 2); all(1x0 -1x1 ≤ 0; 1x1 ≤ 2))' },
  { why: 'a product of two cells',         text: '[01] = [02] × [03]',        gives: null },
  { why: 'a quotient in an equation',      text: '[01] = [02] ÷ [03]',        gives: null },
  { why: 'a quotient of unknown sign',     text: '[01] ÷ [02] ≥ 0.75',        gives: null },
  { why: 'a quotient over what is above 0', text: '[01] ÷ [02] ≥ 0.75',       gives: '-1x0 0.75x1 ≤ 0', options: { signOf: () => 1 } },
  { why: 'over what is below 0',           text: '[01] ÷ [02] ≥ 0.75',        gives: '1x0 -0.75x1 ≤ 0', options: { signOf: () => -1 } },
  { why: 'rounding',                       text: '四舍五入([01], 0) = 2',       gives: null },
  { why: 'how many are filled',            text: '填报个数([01], [02]) ≥ 1',     gives: null },
  { why: 'a sum of what is filled, unknown', text: '合计([01], [02]) ≥ 3',     gives: null },
  { why: 'a sum of what is filled',        text: '合计([01], [02]) ≥ 3',       gives: '-1x0 ≤ -3', options: { isFilled: (variable) => variable === 0 } },
  { why: 'what stands in cells, known',    text: '若 有数([01]) 则 [02] > 0',   gives: '-1x1 < 0', options: { isFilled: () => true } },
  { why: 'too many cases',                 text: '最大([01], [02], [03]) ≤ 2', gives: null, options: { mostCases: 2 } },
])('$text, $why', ({ text, gives, options }) => {
  expect(linear(text, options)).toBe(gives);
});
