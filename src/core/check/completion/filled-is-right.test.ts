import { expect, test } from '@jest/globals';
import { oneRow, type OneRow } from '../../../../test/support/one-row.js';
import { findings } from '../../../../test/support/subject.js';
import type { Indicator, Target } from '../../indicator/pack.js';
import { differs } from './differs.js';
import { missing } from './missing.js';

const SENSES: readonly Partial<Target>[] = [
  { sense: 'at-least' },
  { sense: 'more-than' },
  { sense: 'at-most' },
  { sense: 'less-than' },
  { sense: 'equal' },
  { sense: 'about', tolerance: '2' },
  { sense: 'range', high: '80' },
];
const INDICATORS: readonly Partial<Indicator>[] = [
  { unit: '%', base: '40' },
  { unit: '‰', kind: 'coverage' },
  { unit: '(元/人、月)' },
  { unit: '万元', kind: 'added' },
  { unit: '个', kind: 'cumulative', integer: true },
  { unit: '万人', verdict: 'relative' },
  { unit: '%', direction: 'lower-is-better', rate: { lowerIsBetter: 'inverse' } },
  { unit: '%', kind: 'growth', rate: { growth: 'planned' } },
  { unit: '%', kind: 'points-rise', base: '10' },
  { unit: '', verdict: 'plain' },
];
const ACTUALS = ['0', '59.96', '75', '74.999', '93'];

function* cases(): Iterable<OneRow> {
  for (const sense of SENSES)
    for (const indicator of INDICATORS)
      for (const period of ['2023', '2025'])
        for (const actual of ACTUALS)
          yield { cells: { 实际值: actual }, indicator, target: { value: '75', ...sense }, context: { period } };
}

test('what Hebao would fill is never called wrong, nor missing', () => {
  let filled = 0;
  for (const given of cases()) {
    const completion = oneRow(given).completions[0]!;
    const cells = {
      ...given.cells,
      完成率: completion.rateText ?? '',
      差额: completion.differenceText ?? '',
      序时进度: completion.progress?.text ?? '',
      完成情况: completion.verdict,
    };
    const subject = oneRow({ ...given, cells });
    const told = [...findings(differs, subject), ...findings(missing, subject)].map(({ data }) => data);
    expect({ given, told }).toEqual({ given, told: [] });
    if (completion.rateText !== null) filled += 1;
  }
  expect(filled).toBeGreaterThan(200);
});
