import { expect, test } from '@jest/globals';
import { indicator, pack } from '../../../test/support/pack.js';
import { DEFAULT_SETTINGS } from '../indicator/pack.js';
import { attainments } from './attainment.js';
import type { Completion, Status } from './completion.js';

const CODES = ['01', '02', '03', '04', '05', '06'];
const SIX = pack({
  indicators: CODES.map((code, index) =>
    indicator({ code, name: code, attribute: index < 2 ? 'binding' : 'anticipatory' }),
  ),
});
const of = (...statuses: readonly Status[]): Completion[] =>
  statuses.map((status, index) => ({ indicator: CODES[index], status }) as Completion);

test('met and exceeded of all that can be evaluated, 约束性 apart', () => {
  const { all, binding } = attainments(of('met', 'unmet', 'exceeded', 'met'), SIX, DEFAULT_SETTINGS);
  expect([all.met, all.evaluable, all.rateText]).toEqual([3, 4, '75.0']);
  expect([binding.met, binding.evaluable, binding.rateText]).toEqual([1, 2, '50.0']);
});

// prettier-ignore
test.each([
  { why: 'not applicable, early, without reference or verdict: left out', statuses: ['met', 'not-applicable', 'in-progress', 'reference-missing', 'manual', 'unmet'], evaluable: 2 },
  { why: 'what is to be verified counts',  statuses: ['met', 'invalid'], evaluable: 2 },
  { why: 'what was not filed counts',      statuses: ['met', 'actual-missing'], evaluable: 2 },
  { why: 'unless the pack says otherwise', statuses: ['met', 'actual-missing'], evaluable: 1, noDataCounts: false },
] as const)('$why', ({ statuses, evaluable, ...more }) => {
  const { all } = attainments(of(...statuses), SIX, { ...DEFAULT_SETTINGS, ...more });
  expect(all.evaluable).toBe(evaluable);
});

test('all counts are given, and no rate where nothing can be evaluated', () => {
  const { all } = attainments(of('manual', 'manual', 'in-progress'), SIX, DEFAULT_SETTINGS);
  expect([all.counts.manual, all.counts['in-progress'], all.counts.met]).toEqual([2, 1, 0]);
  expect([all.rate, all.rateText]).toEqual([null, null]);
});
