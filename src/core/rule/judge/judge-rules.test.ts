import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claimed, records } from '../../../../test/support/arbitrary-claims.js';
import {
  compare,
  conditional,
  constant,
  figures,
  over,
  resolvedRule,
  sum,
  variable,
} from '../../../../test/support/claims.js';
import { describeShared } from '../../../../test/support/describe-shared.js';
import { naiveVerdict } from '../../../../test/support/naive-rules.js';
import { ownWorkload, resolvedWorkload, sharedWorkload } from '../../../../test/support/rule-workload.js';
import { Exact } from '../../quantity/exact.js';
import type { ResolvedClaim } from '../resolved.js';
import { columnOfTexts } from './column-of-texts.js';
import { compileRules } from './compile-rules.js';
import { figureColumn } from './figure-column.js';
import { judgeRules } from './judge-rules.js';
import { countCodes, verdictAt } from './verdict.js';

const VARIABLES = 4;

describe('judging in columns', () => {
  test('gives what reading the rule record by record gives, whatever the claim and the figures', () => {
    let withLoops = 0;
    let without = 0;
    fc.assert(
      fc.property(claimed(VARIABLES), records(VARIABLES), (given, rows) => {
        const rule = resolvedRule('R', given.claim, VARIABLES, given.blank);
        const columns = rule.variables.map((_, index) => figureColumn(rows.map((row) => row[index]!)));
        const compiled = compileRules([rule]);
        const verdicts = judgeRules(compiled, (_, index) => columns[index]!, rows.length);
        expect(rows.map((_, record) => verdictAt(verdicts, 0, record))).toEqual(
          rows.map((row) => naiveVerdict(rule, row)),
        );
        expect(verdicts.counts).toEqual(verdicts.codes.map(countCodes));
        if (compiled.compiled[0]!.plans.at(-1)?.lenient) withLoops += 1;
        else without += 1;
      }),
      { numRuns: 600 },
    );
    // Both ways of judging were seen.
    expect(withLoops).toBeGreaterThan(200);
    expect(without).toBeGreaterThan(10);
  });

  test('a record alone is judged as among others', () => {
    fc.assert(
      fc.property(claimed(VARIABLES), records(VARIABLES), (given, rows) => {
        const rule = resolvedRule('R', given.claim, VARIABLES, given.blank);
        const compiled = compileRules([rule]);
        const judge = (some: typeof rows) =>
          judgeRules(compiled, (_, index) => figureColumn(some.map((row) => row[index]!)), some.length);
        const together = judge(rows);
        rows.forEach((row, record) => expect(judge([row]).codes[0]![0]).toBe(together.codes[0]![record]));
      }),
      { numRuns: 100 },
    );
  });

  const positive = (index: number) => compare(variable(index), '>', constant('0'));
  const all = (...of: readonly ResolvedClaim[]): ResolvedClaim => ({ kind: 'and', of });
  const any = (...of: readonly ResolvedClaim[]): ResolvedClaim => ({ kind: 'or', of });
  // prettier-ignore
  test.each([
    { why: 'unequal',                   claim: compare(variable(0), '≠', variable(1)) },
    { why: 'all of some of',            claim: all(any(positive(0), positive(1)), any(positive(2), positive(3))) },
    { why: 'some of all of',            claim: any(all(positive(0), positive(1)), all(positive(2), positive(3))) },
    { why: 'all of all of three',       claim: all(all(positive(0), positive(1), positive(2)), any(positive(3), positive(0))) },
    { why: 'otherwise, twice over',     claim: conditional(conditional(positive(0), positive(1), positive(2)), any(positive(3), positive(0)), conditional(positive(3), positive(2), positive(1))) },
    { why: 'if and only if, all of',    claim: { kind: 'equivalence', left: all(positive(0), positive(1)), right: any(all(positive(2), positive(3)), positive(1)) } },
    { why: 'two columns or one',        claim: conditional(compare(sum(variable(0), variable(1)), '≥', variable(2)), compare(variable(2), '<', variable(3))) },
    { why: 'one column or two',         claim: conditional(positive(0), compare(variable(2), '≤', variable(3))) },
    { why: 'of four columns',           claim: compare(sum(variable(0), variable(1), variable(2)), '=', variable(3)) },
  ] satisfies readonly { why: string; claim: ResolvedClaim }[])('counts, and codes, of every mix of values: $why', ({ claim }) => {
    const values = figures('-1', '0', '1', '_');
    const rows = values.flatMap((a) => values.flatMap((b) => values.flatMap((c) => values.map((d) => [a, b, c, d]))));
    const rule = resolvedRule('R', claim, VARIABLES);
    const columns = [0, 1, 2, 3].map((index) => figureColumn(rows.map((row) => row[index]!)));
    const expected = rows.map((row) => naiveVerdict(rule, row));
    const verdicts = judgeRules(compileRules([rule]), (_, index) => columns[index]!, rows.length);
    expect(rows.map((_, record) => verdictAt(verdicts, 0, record))).toEqual(expected);
    const counted = ['pass', 'fail', 'unknown'].map((each) => expected.filter((verdict) => verdict === each).length);
    const [counts] = verdicts.counts;
    expect([counts!.pass, counts!.fail, counts!.unknown]).toEqual(counted);
  });

  test('more records than fit one block', () => {
    const workload = ownWorkload(1300, 7);
    const named = resolvedWorkload(workload.rules);
    const compiled = compileRules(named.map(({ rule }) => rule));
    const columns = new Map([...workload.columns].map(([name, texts]) => [name, columnOfTexts(texts)]));
    const columnOf = (rule: number, index: number) => columns.get(named[rule]!.columns[index]!)!;
    const { counts, codes } = judgeRules(compiled, columnOf, workload.records);
    expect(counts).toEqual(codes.map(countCodes));
    expect(counts.every(({ pass, fail, unknown }) => pass + fail + unknown === workload.records)).toBe(true);
  });

  test('sixty rules over county figures, as reading them gives', () => {
    const workload = ownWorkload(60, 1);
    const named = resolvedWorkload(workload.rules);
    const columns = new Map([...workload.columns].map(([name, texts]) => [name, columnOfTexts(texts)]));
    const verdicts = judgeRules(
      compileRules(named.map(({ rule }) => rule)),
      (rule, index) => columns.get(named[rule]!.columns[index]!)!,
      workload.records,
    );
    const records = Array.from({ length: workload.records }, (_, record) => record);
    named.forEach(({ rule, columns: names }, index) => {
      const rows = records.map((record) => names.map((name) => exact(workload.columns.get(name)![record]!)));
      expect(records.map((record) => verdictAt(verdicts, index, record))).toEqual(
        rows.map((row) => naiveVerdict(rule, row)),
      );
    });
    expect(verdicts.counts.reduce((all, each) => all + each.fail, 0)).toBeGreaterThan(40);
  });

  describeShared('bench/rules-workload.mjs', 'the shared workload', () => {
    test('rule by rule as others counted it', () => {
      const { columns: texts, rules, records: many, expected } = sharedWorkload()!;
      const named = resolvedWorkload(rules);
      const columns = new Map([...texts].slice(3).map(([name, each]) => [name, columnOfTexts(each)]));
      const { counts } = judgeRules(
        compileRules(named.map(({ rule }) => rule)),
        (rule, index) => columns.get(named[rule]!.columns[index]!)!,
        many,
      );
      expect(counts.map(({ pass, fail, unknown }) => [pass, fail, unknown])).toEqual([...expected!.values()]);
      expect([851_317, 4_920, 43_763]).toEqual(
        (['pass', 'fail', 'unknown'] as const).map((key) => counts.reduce((all, each) => all + each[key], 0)),
      );
    });
  });
});

describe('figures that no double holds', () => {
  const balance = compare(variable(0), '=', sum(variable(1), variable(2)));
  // prettier-ignore
  test.each([
    { why: 'money in 元',                  row: ['20000000', '12000000', '8000000'], finds: 'pass' },
    { why: 'off by 1 元',                  row: ['20000001', '12000000', '8000000'], finds: 'fail' },
    { why: 'off by 1 分',                  row: ['20000000.01', '12000000', '8000000'], finds: 'fail' },
    { why: 'past 2^53 it holds',           row: ['18014398509481986', '9007199254740993', '9007199254740993'], finds: 'pass' },
    { why: 'past 2^53, 1 is still seen',   row: ['18014398509481985', '9007199254740993', '9007199254740993'], finds: 'fail' },
    { why: 'just below 2^53, 1 is seen',   row: ['9007199254740991', '9007199254740990', '2'], finds: 'fail' },
    { why: 'three thirds',                 row: ['1', '1/3', '2/3'], finds: 'pass' },
    { why: 'tenths are no doubles',        row: ['0.3', '0.1', '0.2'], finds: 'pass' },
    { why: 'scales mixed',                 row: ['1.005', '1', '0.005'], finds: 'pass' },
    { why: 'a hundred digits',             row: [`1${'0'.repeat(99)}1`, `1${'0'.repeat(100)}`, '1'], finds: 'pass' },
  ])('$why', ({ row, finds }) => {
    const rule = resolvedRule('R', balance, 3);
    // Beside ordinary records, whose scale and loops they must not disturb.
    const rows = [['3', '1', '2'], row, ['3', '1', '1']];
    const columns = [0, 1, 2].map((index) => figureColumn(rows.map((each) => exact(each[index]!))));
    const verdicts = judgeRules(compileRules([rule]), (_, index) => columns[index]!, rows.length);
    expect(rows.map((_, record) => verdictAt(verdicts, 0, record))).toEqual(['pass', finds, 'fail']);
  });

  test('loops made for one scale are not used for another', () => {
    const compiled = compileRules([resolvedRule('R', balance, 3)]);
    const judge = (...row: readonly string[]) =>
      verdictAt(
        judgeRules(compiled, (_, index) => columnOfTexts([row[index]!]), 1),
        0,
        0,
      );
    expect([judge('3', '1', '2'), judge('0.3', '1', '2'), judge('0.3', '0.1', '0.20'), judge('3', '1', '2')]).toEqual([
      'pass',
      'fail',
      'pass',
      'pass',
    ]);
  });

  test('loops serve again at their scale, and those of a few scales are kept', () => {
    const compiled = compileRules([resolvedRule('R', balance, 3)]);
    const { plans } = compiled.compiled[0]!;
    const judge = (total: string) => judgeRules(compiled, (_, index) => columnOfTexts([[total, '1', '2'][index]!]), 1);
    judge('3');
    const [first] = plans;
    for (let decimals = 1; decimals <= 12; decimals += 1) {
      expect(verdictAt(judge(`3.${'0'.repeat(decimals)}`), 0, 0)).toBe('pass');
      expect(verdictAt(judge(`3.${'1'.repeat(decimals)}`), 0, 0)).toBe('fail');
      if (decimals === 1) expect([plans[0], plans.length]).toEqual([first, 2]);
    }
    expect(plans.length).toBe(8);
  });

  const squares = (left: number, right: number) =>
    ({ kind: 'product', left: variable(left), right: variable(right) }) as const;
  // prettier-ignore
  test.each([
    { why: 'a weighted sum past 2^53 of figures below it', row: ['100000000000000', '100000000000000', '200000000000000'], finds: 'pass',
      claim: compare(variable(0, '1000003'), '=', sum(variable(1, '1000001'), variable(2))) },
    { why: 'the same, off by 1', row: ['100000000000000', '100000000000000', '200000000000001'], finds: 'fail',
      claim: compare(variable(0, '1000003'), '=', sum(variable(1, '1000001'), variable(2))) },
    { why: 'a² is (a − 1)(a + 1) + 1, past 2^53', row: ['94906267', '94906266', '94906268'], finds: 'fail',
      claim: compare(squares(0, 0), '=', squares(1, 2)) },
    { why: 'a third rounded, past 2^53 on the way', row: ['4503599627370496', '0', '0'], finds: 'pass',
      claim: compare({ kind: 'round', of: variable(0), decimals: 0, unit: Exact.of('3') }, '=', constant('4503599627370495')) },
    { why: 'a sum within a size', row: ['6004799503160661', '6004799503160662', '12009599006321322'], finds: 'fail',
      claim: compare({ kind: 'abs', of: sum(variable(0), variable(1)) }, '=', variable(2)) },
    { why: 'a limit past 2^53', row: ['5', '0', '0'], finds: 'pass',
      claim: compare(variable(0), '<', constant('1e20')) },
    { why: 'a limit past 2^53 below', row: ['5', '0', '0'], finds: 'fail',
      claim: compare(variable(0), '<', constant('-1e20')) },
  ] as const)('$why', ({ claim, row, finds }) => {
    const rule = resolvedRule('R', claim, 3);
    expect(naiveVerdict(rule, row.map(exact))).toBe(finds);
    const verdicts = judgeRules(compileRules([rule]), (_, index) => columnOfTexts([row[index]!]), 1);
    expect(verdictAt(verdicts, 0, 0)).toBe(finds);
  });

  test('a factor that makes small figures great', () => {
    const great = `1${'0'.repeat(40)}`;
    const rule = resolvedRule('R', compare(variable(0, great), '=', variable(1)), 2);
    const judge = (left: string, right: string) =>
      verdictAt(
        judgeRules(compileRules([rule]), (_, index) => figureColumn([exact([left, right][index]!)]), 1),
        0,
        0,
      );
    expect([judge('1', great), judge('1', '1'), judge('0', '0')]).toEqual(['pass', 'fail', 'pass']);
  });

  test('nothing to judge, and too short a column', () => {
    const compiled = compileRules([resolvedRule('R', compare(variable(0), '≥', constant('0')), 1)]);
    expect(judgeRules(compiled, () => figureColumn([]), 0).counts).toEqual([
      { pass: 0, fail: 0, unknown: 0, withinRounding: 0 },
    ]);
    expect(() => judgeRules(compiled, () => figureColumn([]), 1)).toThrow(RangeError);
  });

  test('common forms have loops', () => {
    const share = over(variable(0), variable(1));
    const claims = [
      compare(share, '≤', constant('1')),
      compare(variable(2), '=', share, { within: '0.005' }),
      compare(variable(2), '=', share, { share: '0.01' }),
      compare(sum(over(variable(0), variable(2)), over(variable(1), variable(2))), '=', constant('1')),
      compare({ kind: 'round', of: share, decimals: 2, unit: Exact.one }, '=', variable(2)),
      compare({ kind: 'abs', of: sum(share, constant('-1')) }, '≤', constant('0.3')),
    ];
    const compiled = compileRules(claims.map((claim, index) => resolvedRule(String(index), claim, 3)));
    judgeRules(compiled, () => columnOfTexts(['1']), 1);
    expect(compiled.compiled.map(({ plans }) => plans.some(({ lenient }) => lenient !== null))).toEqual(
      claims.map(() => true),
    );
  });
});

function exact(text: string | null): Exact | null {
  return text === null ? null : Exact.of(text);
}
