import { describe, expect, test } from '@jest/globals';
import { indicator, pack, target } from '../../../../test/support/pack.js';
import type { PackProblem } from '../../indicator/pack-problem.js';
import type { Indicator, Pack, Rule, Target } from '../../indicator/pack.js';
import { lintRules } from './lint-rules.js';

const CODES = ['01', '02', '03', '04', '05', '06', '07'];

/** Pure numbers, of no declared range unless the case has one. */
function packOf(rules: readonly (string | Partial<Rule>)[], given: Partial<Pack> & { ranges?: Ranges } = {}): Pack {
  const { ranges = {}, ...more } = given;
  const indicators = CODES.map((code): Indicator => {
    const [min, max] = ranges[code] ?? [];
    const range = { ...(min == null ? {} : { min }), ...(max == null ? {} : { max }) };
    return indicator({ code, name: `指标${code}`, unit: '', range });
  });
  return pack({
    indicators,
    rules: rules.map((each, at) => ({
      id: `R${at + 1}`,
      severity: 'error',
      text: '',
      ...(typeof each === 'string' ? { text: each } : each),
    })),
    ...more,
  });
}
interface Ranges {
  readonly [code: string]: readonly [string | null, string | null];
}

/** `contradiction R1 R2 [01≥0]`: the code, the rule, what it is about, the ranges that have a part in it. */
function told(problem: PackProblem): string {
  const data = problem.data as {
    readonly rule?: string;
    readonly rules?: readonly { readonly rule: string }[];
    readonly by?: readonly { readonly rule: string }[];
    readonly first?: { readonly rule: string };
    readonly divisors?: readonly string[];
    readonly ranges?: readonly {
      readonly indicator: string;
      readonly min: string | null;
      readonly max: string | null;
    }[];
    readonly targets?: readonly { readonly indicator: string }[];
  };
  const ranges = (data.ranges ?? []).flatMap(({ indicator: code, min, max }) => [
    ...(min === null ? [] : [`[${code}≥${min}]`]),
    ...(max === null ? [] : [`[${code}≤${max}]`]),
  ]);
  return [
    problem.code.replace('rule.', ''),
    data.rule ?? [],
    (data.targets ?? []).map((each) => `T${each.indicator}`),
    (data.rules ?? []).map(({ rule }) => rule),
    (data.by ?? []).map(({ rule }) => `<${rule}`),
    data.first ? `=${data.first.rule}` : [],
    (data.divisors ?? []).map((each) => `÷${each}`),
    ranges,
  ]
    .flat()
    .join(' ');
}

/** Doubts about how a text reads are the reader's, and have a test of their own. */
const lint = (linted: Pack): readonly string[] =>
  lintRules(linted).filter(({ code }) => code !== 'rule.doubtful').map(told); // prettier-ignore

// prettier-ignore
describe('rules alone', () => {
  test.each<{ why: string; rules: readonly (string | Partial<Rule>)[]; ranges?: Ranges; finds: readonly string[] }>([
    { why: 'a sound sum',                     rules: ['[01] = [02] + [03]'],                   finds: [] },
    { why: 'no rules',                        rules: [],                                       finds: [] },
    { why: 'above its range',                 rules: ['[01] > 100'], ranges: { '01': ['0', '100'] }, finds: ['never-holds R1 [01≤100]'] },
    { why: 'never, whatever the figures',     rules: ['[01] > [01]'],                          finds: ['never-holds R1'] },
    { why: 'within its range anyway',         rules: ['[01] ≥ 0'], ranges: { '01': ['0', null] },    finds: ['never-fails R1 [01≥0]'] },
    { why: 'the end itself is allowed',       rules: ['[01] > 0'], ranges: { '01': ['0', null] },    finds: [] },
    { why: 'a part of two parts',             rules: ['[01] ≥ [02] + [03] - 10'], ranges: { '01': ['10', null], '02': [null, '10'], '03': [null, '10'] }, finds: ['never-fails R1 [01≥10] [02≤10] [03≤10]'] },
    { why: 'a rule that refuses a blank can fail', rules: [{ text: '[01] ≥ 0', blank: 'require' }], ranges: { '01': ['0', null] }, finds: [] },
    { why: 'a condition that never comes',    rules: ['若 [01] < 0 则 [02] > 5'], ranges: { '01': ['0', null] }, finds: ['never-fails R1 [01≥0]'] },
    { why: 'a product is left out',           rules: ['[01] = [02] × [03]'],                   finds: ['not-linear R1'] },
    { why: 'presence is left out',            rules: ['若 有数([01]) 则 有数([02])'],           finds: ['not-linear R1'] },
    { why: 'a sum by name of function',       rules: ['[01] = 合计([02], [03])'],               finds: [] },
  ])('rule alone, $why', ({ rules, ranges, finds }) => {
    expect(lint(packOf(rules, { ranges: ranges ?? {} }))).toEqual(finds);
  });
});

// prettier-ignore
describe('rules together', () => {
  test.each<{ why: string; rules: readonly (string | Partial<Rule>)[]; ranges?: Ranges; finds: readonly string[] }>([
    { why: 'validatetools: infeasible, all three',   rules: ['若 [01] > 1 则 [02] < 0', '[01] > 2', '[02] > 1'], finds: ['contradiction R1 R2 R3'] },
    { why: 'validatetools: x is 0 and 1',            rules: ['[01] = 0', '[01] = 1'],                            finds: ['contradiction R1 R2'] },
    { why: 'validatetools: x > 1, x > 2',            rules: ['[01] > 1', '[01] > 2'],                            finds: ['redundant R1 <R2'] },
    { why: 'validatetools: the conditional',         rules: ['[01] > 1', '[02] > 1', '若 [01] > 0 则 [02] > 0'], finds: ['redundant R3 <R2'] },
    { why: 'with a range',                           rules: ['[01] = [02] + [03]', '[01] < [02]'], ranges: { '03': ['0', null] }, finds: ['contradiction R1 R2 [03≥0]'] },
    { why: 'two contradictions of their own',        rules: ['[01] = 0', '[01] = 1', '[02] < 0', '[02] > 0'],    finds: ['contradiction R1 R2', 'contradiction R3 R4'] },
    { why: 'a circle of parts',                      rules: ['[01] < [02]', '[02] < [03]', '[03] < [01]', '[04] = [05]'], finds: ['contradiction R1 R2 R3'] },
    { why: 'a grand total of totals',                rules: ['[01] = [02] + [03]', '[02] = [04] + [05]', '[01] = [03] + [04] + [05]'], finds: ['redundant R3 <R1 <R2'] },
    { why: 'a part is no more than its total',       rules: ['[01] = [02] + [03]', '[02] ≤ [01]'], ranges: { '03': ['0', null] }, finds: ['redundant R2 <R1 [03≥0]'] },
    { why: 'no range, no consequence',               rules: ['[01] = [02] + [03]', '[02] ≤ [01]'],               finds: [] },
    { why: 'the same, written otherwise',            rules: ['[01] = [02] + [03]', '[指标01]=[02]+[03]'],         finds: ['duplicate R2 =R1'] },
    { why: 'a hint does not stand for an error',     rules: ['[01] > 1', { text: '[01] > 2', severity: 'hint' }], finds: [] },
    { why: 'an error stands for a hint',             rules: [{ text: '[01] > 1', severity: 'hint' }, '[01] > 2'], finds: ['redundant R1 <R2'] },
    { why: 'blanks refused are not made up for',     rules: [{ text: '[01] > 1', blank: 'require' }, '[01] > 2'], finds: [] },
    { why: 'and are where the other refuses them',   rules: ['[01] > 1', { text: '[01] > 2', blank: 'require' }], finds: ['redundant R1 <R2'] },
    { why: 'a chain says what its pairs say',        rules: ['[01] = [02] = [03]', '[01] = [03]'],                finds: ['redundant R2 <R1'] },
  ])('rules together, $why', ({ rules, ranges, finds }) => {
    expect(lint(packOf(rules, { ranges: ranges ?? {} }))).toEqual(finds);
  });
});

// prettier-ignore
describe('divisors', () => {
  test.each<{ why: string; rule: string; ranges?: Ranges; finds: readonly string[] }>([
    { why: 'anything',                    rule: '[01] = [02] ÷ [03]',                     finds: ['not-linear R1', 'division-by-zero R1 ÷[03]'] },
    { why: 'from 0',                      rule: '[01] = [02] ÷ [03]', ranges: { '03': ['0', null] }, finds: ['not-linear R1', 'division-by-zero R1 ÷[03]'] },
    { why: 'from 1',                      rule: '[01] = [02] ÷ [03]', ranges: { '03': ['1', null] }, finds: ['not-linear R1'] },
    { why: 'guarded',                     rule: '若 [03] > 0 则 [01] = [02] ÷ [03]',       finds: ['not-linear R1'] },
    { why: 'guarded the wrong way',       rule: '若 [03] ≥ 0 则 [01] = [02] ÷ [03]',       finds: ['not-linear R1', 'division-by-zero R1 ÷[03]'] },
    { why: 'guarded by 否则',              rule: '若 [03] = 0 则 [01] = 0 否则 [01] = [02] ÷ [03]', finds: ['not-linear R1'] },
    { why: 'guarded by 或',                rule: '[03] = 0 或 [01] = [02] ÷ [03]',          finds: ['not-linear R1'] },
    { why: 'a sum of what is above 0',    rule: '[01] = [02] ÷ ([03] + [04])', ranges: { '03': ['0', null], '04': ['1', null] }, finds: ['not-linear R1'] },
    { why: 'a sum',                       rule: '[01] = [02] ÷ ([03] + [04])',            finds: ['not-linear R1', 'division-by-zero R1 ÷[03] ÷[04]'] },
    { why: 'of a number',                 rule: '[01] = [02] ÷ 4',                        finds: [] },
    { why: 'growth',                      rule: '增幅([01], [02]) ≤ 30%',                  finds: ['not-linear R1', 'division-by-zero R1 ÷[02]'] },
  ])('divisor, $why', ({ rule, ranges, finds }) => {
    expect(lint(packOf([rule], { ranges: ranges ?? {} }))).toEqual(finds);
  });
});

// prettier-ignore
describe('what does not read', () => {
  test.each<{ why: string; text: string; finds: readonly string[] }>([
    { why: 'no relation',            text: '[01] = ',              finds: ['unreadable R1'] },
    { why: 'prose',                  text: '手机号是11位',           finds: ['unreadable R1'] },
    { why: 'an unknown indicator',   text: '[01] = [99]',          finds: ['unknown-reference R1'] },
    { why: 'an unknown form',        text: '[01] = [表九!01]',      finds: ['unknown-reference R1'] },
    { why: 'an unknown column',      text: '[01] = [02|99列]',      finds: ['unknown-reference R1'] },
    { why: 'an unknown org',         text: '[01] ≤ [01@999999]',   finds: ['unknown-reference R1'] },
    { why: 'units that do not add',  text: '[01] + 3万人 = 5%',     finds: ['units R1'] },
  ])('does not read, $why', ({ text, finds }) => {
    expect(lint(packOf([text]))).toEqual(finds);
  });

  test('the problem has its place in the text, and the row of the definition', () => {
    const [problem] = lintRules(packOf(['[01] > 0', { text: '[01] = [99]', row: 7 }]));
    expect(problem).toMatchObject({ path: '$.rules[1].text', data: { rule: 'R2', row: 7, problem: { code: 'unknown-indicator', at: { start: 7, end: 11 } } } });
  });

  test('what could be doubted is for the keeper to confirm', () => {
    expect(lintRules(packOf(['1=2+3\\'])).map(({ code }) => code)).toContain('rule.doubtful');
  });
});

// prettier-ignore
describe('targets that the rules make unreachable', () => {
  const CAP = '[02] ≤ 60';
  test.each<{ why: string; rules: readonly (string | Partial<Rule>)[]; targets: readonly Partial<Target>[]; ranges?: Ranges; finds: readonly string[] }>([
    { why: 'above a cap',                         rules: [CAP], targets: [{ indicator: '02', value: '75' }],                                  finds: ['target-unreachable T02 R1'] },
    { why: 'at the cap',                          rules: [CAP], targets: [{ indicator: '02', value: '60' }],                                  finds: [] },
    { why: 'more than the cap, strictly',         rules: [CAP], targets: [{ indicator: '02', value: '60', sense: 'more-than' }],              finds: ['target-unreachable T02 R1'] },
    { why: 'a query may be explained',            rules: [{ text: CAP, severity: 'query' }], targets: [{ indicator: '02', value: '75' }],     finds: [] },
    { why: 'at most, as the cap asks',            rules: [CAP], targets: [{ indicator: '02', value: '75', sense: 'at-most' }],                finds: [] },
    { why: 'a range above the cap',               rules: [CAP], targets: [{ indicator: '02', value: '70', high: '80', sense: 'range' }],      finds: ['target-unreachable T02 R1'] },
    { why: 'two that do not go together',         rules: ['[01] = [02] + [03]'], ranges: { '03': ['0', null] }, targets: [{ indicator: '02', value: '75' }, { indicator: '01', value: '70', sense: 'at-most' }], finds: ['target-unreachable T02 T01 R1 [03≥0]'] },
    { why: 'of two years they do',                rules: ['[01] = [02] + [03]'], ranges: { '03': ['0', null] }, targets: [{ indicator: '02', value: '75' }, { indicator: '01', value: '70', sense: 'at-most', year: 2024 }], finds: [] },
    { why: 'of two orgs they do',                 rules: ['[01] = [02] + [03]'], ranges: { '03': ['0', null] }, targets: [{ indicator: '02', value: '75' }, { indicator: '01', value: '70', sense: 'at-most', org: '360733' }], finds: [] },
    { why: 'a rule about the target itself',      rules: ['[02|目标] ≥ 80'], targets: [{ indicator: '02', value: '75' }],                      finds: ['target-unreachable T02 R1'] },
    { why: 'what is aimed at by the parent',      rules: ['[02] ≤ [02|上级目标]'], targets: [{ indicator: '02', value: '75' }, { indicator: '02', value: '70', org: '360700' }], finds: ['target-unreachable T02 T02 R1'] },
  ])('target, $why', ({ rules, targets, ranges, finds }) => {
    const aimed = targets.map((each) => target({ indicator: '01', ...each }));
    expect(lint(packOf(rules, { targets: aimed, ranges: ranges ?? {} }))).toEqual(finds);
  });

  test('growth is not held against the actual itself', () => {
    const linted = packOf([CAP], { targets: [target({ indicator: '02', value: '75' })] });
    const indicators = linted.indicators.map((each) => ({ ...each, kind: 'growth' as const }));
    expect(lint({ ...linted, indicators })).toEqual([]);
  });

  test('orgs of the same targets are told of together, each year at its first target', () => {
    const aims = [2024, 2025].flatMap((year) => ['360732', '360733'].map((org) => target({ indicator: '02', value: '75', org, year })));
    const problems = lintRules(packOf([CAP], { targets: aims }));
    expect(problems.map(({ path, data }) => [path, data])).toEqual([
      ['$.targets[0]', expect.objectContaining({ year: 2024, orgs: ['360732', '360733'] })],
      ['$.targets[2]', expect.objectContaining({ year: 2025, orgs: ['360732', '360733'] })],
    ]);
  });
});

// prettier-ignore
describe('forms that wait for one another', () => {
  const FORMS = ['main', 'side', 'third'].map((id) => ({ ...packOf([]).forms[0]!, id, title: id, number: id }));
  test.each<{ why: string; rules: readonly Partial<Rule>[]; finds: readonly string[] }>([
    { why: 'one way',            rules: [{ form: 'main', text: '[01] = [side!02]' }, { form: 'main', text: '[02] = [side!03]' }],                                         finds: [] },
    { why: 'other cells',        rules: [{ form: 'main', text: '[01] = [side!02]' }, { form: 'side', text: '[03] = [main!04]' }],                                         finds: ['form-cycle R1 R2'] },
    { why: 'through a third',    rules: [{ form: 'main', text: '[01] = [side!02]' }, { form: 'side', text: '[03] = [third!04]' }, { form: 'third', text: '[05] = [main!06] + [main!07]' }], finds: ['form-cycle R1 R2 R3'] },
    { why: 'no definitions',     rules: [{ form: 'main', text: '[01] ≤ [side!02]' }, { form: 'side', text: '[03] ≤ [main!04]' }],                                         finds: [] },
    { why: 'within a form',      rules: [{ form: 'main', text: '[01] = [02] + [03]' }, { form: 'main', text: '[02] = [01] - [03] + [04]' }],                              finds: [] },
  ])('forms, $why', ({ rules, finds }) => {
    expect(lint(packOf(rules, { forms: FORMS }))).toEqual(finds);
  });

  test('a circle of the same cells is told from one of the same forms', () => {
    const cells = (rules: readonly Partial<Rule>[]) => lintRules(packOf(rules, { forms: FORMS })).flatMap((each) => (each.code === 'rule.form-cycle' ? [each.data.cells] : []));
    expect(cells([{ form: 'main', text: '[01] = [side!02]' }, { form: 'side', text: '[02] = [03] + [04]' }, { form: 'side', text: '[03] = [main!01] + [main!05]' }])).toEqual([true]);
    expect(cells([{ form: 'main', text: '[01] = [side!02]' }, { form: 'side', text: '[03] = [main!04]' }])).toEqual([false]);
  });
});

test('a relation over rows is judged in every column and told once', () => {
  const sum = '01行 = 02行 + 03行';
  expect(lint(packOf([sum, '02行 > 01行 - 03行']))).toEqual(['contradiction R1 R2']);
  expect(lint(packOf([sum, '02行 = 01行 - 03行']))).toEqual(['redundant R2 <R1']);
  expect(lint(packOf([sum, '[02] = [01] - [03]']))).toEqual(['redundant R2 <R1']);
  expect(lint(packOf(['[01] = [02] + [03]', '02行 = 01行 - 03行']))).toEqual(['redundant R1 <R2']);
});

describe('bounds', () => {
  test('three hundred sums are settled, and the same way each time', () => {
    const rules = sums(300);
    const codes = Array.from({ length: 601 }, (_, number) => `c${number}`);
    const indicators = codes.map((code) => indicator({ code, name: code, unit: '', range: { min: '0' } }));
    const linted = pack({ indicators, rules });
    const found = lintRules(linted).filter(({ code }) => code !== 'rule.doubtful');
    expect(found.map(told)).toEqual(['redundant R300 <R1 <R2 <R3']);
    expect(lintRules({ ...linted })).toEqual(lintRules(linted));
  });

  test('a search without end stops and says so', () => {
    const apart = CODES.flatMap((one, at) => CODES.slice(at + 1).map((other) => `[${one}] ≠ [${other}]`));
    const whole = CODES.map((code) => Array.from({ length: 6 }, (_, figure) => `[${code}] = ${figure}.5`).join(' 或 '));
    const found = lintRules(packOf([...whole, ...apart]));
    expect(found.map(({ code }) => code).filter((code) => code !== 'rule.doubtful')).toEqual(['rule.not-settled']);
  });
});

/** Totals of two, each part again a total of two; the last once more the first, of its grandchildren. */
function sums(count: number): readonly Rule[] {
  const texts = Array.from({ length: count - 1 }, (_, n) => `[c${n}] = [c${2 * n + 1}] + [c${2 * n + 2}]`);
  return [...texts, '[c0] = [c3] + [c4] + [c5] + [c6]'].map((text, at) => ({
    id: `R${at + 1}`,
    text,
    severity: 'error',
  }));
}
