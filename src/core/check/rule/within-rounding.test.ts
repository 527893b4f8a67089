import { expect, test } from '@jest/globals';
import { ruleSheet, type RuleSheet } from '../../../../test/support/rule-sheet.js';
import { findings } from '../../../../test/support/subject.js';
import { withinRounding } from './within-rounding.js';

const ROUNDED = { unit: '万元', decimals: 1, rounded: true };
const SHARES = [{ unit: '%', decimals: 1 }, {}, {}];

// prettier-ignore
test.each<{ why: string; now: string[]; rule?: string; indicators?: RuleSheet['indicators']; finds: object[] }>([
  { why: 'passes: nothing was allowed',     now: ['10.2', '5', '5.2'], finds: [] },
  { why: 'finds: the allowance was used',   now: ['10.3', '5', '5.2'], finds: [{ gap: '0.1', allowance: '0.15', unit: '万元' }] },
  { why: 'beyond it: that is a failure',    now: ['10.4', '5', '5.2'], finds: [] },
  { why: 'cannot be judged: blank',         now: ['10.4', '5', ''],    finds: [] },
  { why: 'no decimals declared',            now: ['10.3', '5', '5.2'], indicators: { unit: '万元', rounded: true }, finds: [] },
  { why: 'a share, in points',              now: ['33.3', '1', '3'], rule: '[01] = [02] ÷ [03]', indicators: SHARES, finds: [{ gap: '-0.033333333333', allowance: '0.05', unit: '个百分点' }] },
  { why: 'written as a percentage',         now: ['33.3', '1', '3'], rule: '[01] = [02] ÷ [03] × 100', indicators: SHARES, finds: [{ gap: '-0.033333333333', allowance: '0.05', unit: '个百分点' }] },
  { why: 'coefficients count',              now: ['10.3', '5'], rule: '[01] = 2 × [02]', indicators: ROUNDED, finds: [] },
  { why: 'within a coefficient’s share',    now: ['10.1', '5'], rule: '[01] = 2 × [02]', indicators: ROUNDED, finds: [{ gap: '0.1', allowance: '0.15', unit: '万元' }] },
])('$now, $why', ({ now, rule = '[01] = [02] + [03]', indicators = ROUNDED, finds }) => {
  expect(findings(withinRounding, ruleSheet({ rules: [rule], now, indicators })).map(({ data }) => data)).toEqual(
    finds.map((each) => expect.objectContaining(each)),
  );
});
