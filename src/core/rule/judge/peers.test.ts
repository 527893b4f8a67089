import { describe, expect, test } from '@jest/globals';
import {
  compare,
  constant,
  figures,
  not,
  present,
  resolvedRule,
  sum,
  variable,
} from '../../../../test/support/claims.js';
import type { ResolvedClaim, ResolvedRule } from '../resolved.js';
import { compileRules } from './compile-rules.js';
import { gapsAt } from './exact-truth.js';
import { figureColumn } from './figure-column.js';
import { judgeRules } from './judge-rules.js';
import { verdictAt } from './verdict.js';

// Figures and verdicts that other tools' own tests hold: as facts.

/** Each row of figures is one record. */
function verdicts(claim: ResolvedClaim, rows: readonly (readonly string[])[], blank: ResolvedRule['blank'] = 'skip') {
  const rule = resolvedRule('R', claim, rows[0]!.length, blank);
  const values = rows.map((row) => figures(...row));
  const found = judgeRules(
    compileRules([rule]),
    (_, index) => figureColumn(values.map((row) => row[index]!)),
    rows.length,
  );
  return rows.map((_, record) => verdictAt(found, 0, record));
}

describe('as others judge', () => {
  test('errorlocate would drop figures above 10,000,000: here they are judged', () => {
    const claim = compare(sum(variable(0), variable(1)), '=', variable(2));
    const rows = [
      ['12000000', '8000000', '20000000'],
      ['12000000', '8000000', '20000001'],
    ];
    expect(verdicts(claim, rows)).toEqual(['pass', 'fail']);
  });

  test('validate: four quarters and their year', () => {
    const claim = compare(sum(variable(0), variable(1), variable(2), variable(3)), '=', variable(4));
    const rows = [
      ['1', '2', '3', '4', '10'],
      ['2', '2', '3', '4', '10'],
    ];
    expect(verdicts(claim, rows)).toEqual(['pass', 'fail']);
  });

  test('validate: hours from 1 to 80', () => {
    const chain: ResolvedClaim = {
      kind: 'and',
      of: [compare(constant('1'), '≤', variable(0)), compare(variable(0), '≤', constant('80'))],
    };
    expect(verdicts(chain, [['32'], ['86'], ['_']])).toEqual(['pass', 'fail', 'unknown']);
  });

  const VTL = { A: '5', B: '11', C: '0', G: '19', H: '_', I: '14', M: '2', N: '5', O: '4', P: '7', Q: '-7', S: '3' };
  const letters = Object.keys(VTL);
  const of = (letter: string) => variable(letters.indexOf(letter));
  // prettier-ignore
  test.each([
    { rule: 'B = M + N + O', claim: compare(of('B'), '=', sum(of('M'), of('N'), of('O'))), finds: 'pass', gap: '0' },
    { rule: 'C = P + Q',     claim: compare(of('C'), '=', sum(of('P'), of('Q'))),          finds: 'pass', gap: '0' },
    { rule: 'G = B + C',     claim: compare(of('G'), '=', sum(of('B'), of('C'))),          finds: 'fail', gap: '8' },
    { rule: 'M ≥ N',         claim: compare(of('M'), '≥', of('N')),                        finds: 'fail', gap: '-3' },
    { rule: 'M ≤ G',         claim: compare(of('M'), '≤', of('G')),                        finds: 'pass', gap: '-17' },
    { rule: 'S = H',         claim: compare(of('S'), '=', of('H')),                        finds: 'unknown', gap: undefined },
  ])('VTL hierarchy: $rule', ({ claim, finds, gap }) => {
    const values = figures(...Object.values(VTL));
    expect(verdicts(claim, [Object.values(VTL)])).toEqual([finds]);
    const [found] = gapsAt(resolvedRule('R', claim, letters.length), (index) => values[index]!);
    expect(found!.gap?.toString()).toBe(gap);
  });

  test('DHIS2: equal, with blanks taken as 0', () => {
    const rule = resolvedRule('R', compare(variable(0), '=', variable(1)), 2, 'zero');
    const rows = [
      ['_', '1'],
      ['_', '_'],
    ];
    expect(verdicts(rule.claim, rows, 'zero')).toEqual(['fail', 'pass']);
    const [gap] = gapsAt(rule, (index) => figures('_', '1')[index]!);
    expect([gap!.left, gap!.right].map(String)).toEqual(['0', '1']);
  });

  const rows = [
    ['1', '1'],
    ['1', '_'],
    ['_', '1'],
    ['_', '_'],
  ];
  const [one, other] = [present(variable(0)), present(variable(1))];
  // prettier-ignore
  test.each([
    { why: 'a compulsory pair: both or neither', claim: { kind: 'equivalence', left: one, right: other }, finds: ['pass', 'fail', 'fail', 'pass'] },
    { why: 'an exclusive pair: not both',        claim: not({ kind: 'and', of: [one, other] }),           finds: ['fail', 'pass', 'pass', 'pass'] },
  ] as const)('DHIS2: $why', ({ claim, finds }) => {
    expect(verdicts(claim, rows)).toEqual(finds);
  });
});
