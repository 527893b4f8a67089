import { describe, expect, test } from '@jest/globals';
import { ruleSheet, type RuleSheet } from '../../../../test/support/rule-sheet.js';
import { findings } from '../../../../test/support/subject.js';
import type { FindingData } from '../../finding/finding.js';
import { addressOf } from '../../sheet/address.js';
import { failed } from './failed.js';

type Failed = FindingData['rule.failed'];

/** In short: where, why, the figures, the gap. */
function told(given: RuleSheet): readonly string[] {
  return findings(failed, ruleSheet(given)).map(({ place, data }) => {
    const { why, figures, gap, unit } = data as Failed;
    const at = place.at ? addressOf(place.at.row, place.at.column) : '-';
    return `${at} ${why} ${figures}${gap === null ? '' : ` by ${gap}${unit}`}`;
  });
}

const SUM = ['[01] = [02] + [03]'];

// prettier-ignore
test.each<{ why: string; now: string[]; finds: string[]; rules?: RuleSheet['rules']; more?: Partial<RuleSheet> }>([
  { why: 'passes',                                now: ['1150', '700', '450'],  finds: [] },
  { why: 'finds, with figures put in',            now: ['1200', '700', '450'],  finds: ['D2 false 1200 = 700 + 450 by 50个'] },
  { why: 'a total too small',                     now: ['1100', '700', '450'],  finds: ['D2 false 1100 = 700 + 450 by -50个'] },
  { why: 'decimals that floats get wrong hold',   now: ['0.3', '0.1', '0.2'],   finds: [] },
  { why: 'a negative figure in brackets',         now: ['5', '7', '-3'],        finds: ['D2 false 5 = 7 + (-3) by 1个'] },
  { why: 'the total on the right',                now: ['5', '7', '3'],         rules: ['[02] + [03] = [01]'], finds: ['D2 false 7 + 3 = 5 by 5个'] },
  { why: 'a text that reads so',                  now: ['"1200"', '700', '450'], finds: ['D2 false 1200 = 700 + 450 by 50个'] },
  { why: 'parts without their total',             now: ['', '700', '450'],      finds: ['D2 total-blank □ = 700 + 450'] },
  { why: 'one part without the total',            now: ['', '700', ''],         finds: ['D2 total-blank □ = 700 + □'] },
  { why: 'a total without parts',                 now: ['1200', '', ''],        finds: ['D2 parts-blank 1200 = □ + □'] },
  { why: '0 is a value, no blank',                now: ['0', '0', '0'],         finds: [] },
  { why: '— is blank',                            now: ['—', '700', '450'],     finds: ['D2 total-blank □ = 700 + 450'] },
  { why: '/ does not apply: nothing is judged',   now: ['1200', '700', '/'],    finds: [] },
  { why: 'cannot be judged: a part is blank',     now: ['1200', '700', ''],     finds: [] },
  { why: 'cannot be judged: all blank',           now: ['', '', ''],            finds: [] },
  { why: 'cannot be judged: words',               now: ['1200', '见附件', '450'], finds: [] },
  { why: 'a blank is 0 where the rule says so',   now: ['1200', '700', ''],     rules: [{ text: SUM[0]!, blank: 'zero' }], finds: ['D2 false 1200 = 700 + □ by 500个'] },
  { why: 'and holds so',                          now: ['700', '700', ''],      rules: [{ text: SUM[0]!, blank: 'zero' }], finds: [] },
  { why: 'words are no 0',                        now: ['700', '700', '见附件'], rules: [{ text: SUM[0]!, blank: 'zero' }], finds: [] },
  { why: 'a blank fails where it is required',    now: ['1200', '700', ''],     rules: [{ text: SUM[0]!, blank: 'require' }], finds: ['D2 blank 1200 = 700 + □'] },
  { why: 'a difference is no sum of parts',       now: ['', '7', '3'],          rules: ['[01] = [02] - [03]'], finds: [] },
  { why: 'a tolerance',                           now: ['1200', '700', '450'],  rules: ['[01] = [02] + [03] ±50'], finds: [] },
  { why: 'past a tolerance',                      now: ['1201', '700', '450'],  rules: ['[01] = [02] + [03] ±50'], finds: ['D2 false 1201 = 700 + 450 ±50 by 51个'] },
  { why: 'a conditional',                         now: ['5', '0', ''],          rules: ['若 [01] > 0 则 [02] > 0'], finds: ['D3 false 若 5 > 0 则 0 > 0 by 0个'] },
  { why: 'a chain: the pair that fails',          now: ['5', '5', '4'],         rules: ['[01] = [02] = [03]'], finds: ['D3 false 5 = 5 = 4 by 1个'] },
  { why: 'neither alone: no gap',                 now: ['5', '4', '3'],         rules: ['[01] = [02] = [03]'], finds: ['D2 false 5 = 4 = 3'] },
  { why: 'several relations of one rule',         now: ['5', '6', '7'],         rules: ['[01]≥[02]\n[01]≥[03]'], finds: ['D2 false 5 ≥ 6 by -1个', 'D2 false 5 ≥ 7 by -2个'] },
  { why: 'a percentage keeps its sign; the gap is points', now: ['72'],         rules: ['[01] ≥ 75%'], more: { indicators: { unit: '%' } }, finds: ['D2 false 72% ≥ 75% by -3个百分点'] },
  { why: 'units are printed where they are mixed', now: ['0.12', '700', '450'], more: { indicators: [{ unit: '万个' }] }, finds: ['D2 false 0.12万个 = 700个 + 450个 by 0.005万个'] },
  { why: 'a printed percentage too',              now: ['80', '1', '2'],        rules: ['[01] = [02] ÷ [03] × 100'], more: { indicators: [{ unit: '%', decimals: 1 }] }, finds: ['D2 false 80% = 1个 ÷ 2个 × 100 by 30个百分点'] },
])('$rules $now, $why', ({ now, finds, rules = SUM, more }) => {
  expect(told({ rules, now, ...more })).toEqual(finds);
});

// prettier-ignore
test.each<{ why: string; rule: string; now: string[]; before?: string[]; pack?: RuleSheet['pack']; finds: string[] }>([
  { why: 'a row in each column',               rule: '01行=02行+03行', now: ['6', '4', '2'], before: ['7', '4', '2'], finds: ['D2 false 7 = 4 + 2 by 1个'] },
  { why: 'a column that the sheet lacks',      rule: '01行=02行+03行', now: ['7', '4', '2'], finds: ['D2 false 7 = 4 + 2 by 1个'] },
  { why: 'a column in each row',               rule: '2列 ≥ 1列', now: ['6', '4', '2'], before: ['6', '5', '1'], finds: ['E3 false 4 ≥ 5 by -1个'] },
  { why: 'against the sheet’s own last year',  rule: '[01] ≥ [01|同期]', now: ['6'], before: ['7'], finds: ['E2 false 6 ≥ 7 by -1个'] },
  { why: 'against what was accepted',          rule: '[01] ≥ [01|同期]', now: ['6'], pack: { actuals: [{ indicator: '01', org: '360732', period: '2024', value: '9' }] }, finds: ['D2 false 6 ≥ 9 by -3个'] },
  { why: 'against the base year',              rule: '[01] ≥ [01|基期]', now: ['6'], pack: { actuals: [{ indicator: '1', org: '360732', period: '2020', value: '8' }] }, finds: ['D2 false 6 ≥ 8 by -2个'] },
  { why: 'against the target',                 rule: '[01] ≥ [01|目标]', now: ['6'], pack: { targets: [{ indicator: '01', org: '360732', year: 2025, sense: 'at-least', value: '10', text: '10' }] }, finds: ['D2 false 6 ≥ 10 by -4个'] },
  { why: 'against the parent',                 rule: '[01] ≤ [01@上级]', now: ['6'], pack: { actuals: [{ indicator: '01', org: '360700', period: '2025', value: '5' }] }, finds: ['D2 false 6 ≤ 5 by 1个'] },
  { why: 'against another org',                rule: '[01] ≤ [01@360733]', now: ['6'], pack: { actuals: [{ indicator: '01', org: '360733', period: '2025', value: '5' }] }, finds: ['D2 false 6 ≤ 5 by 1个'] },
  { why: 'cannot be judged: nobody has it',    rule: '[01] ≥ [01|同期]', now: ['6'], finds: [] },
])('$rule, $why', ({ rule, now, before, pack, finds }) => {
  expect(told({ rules: [rule], now, ...(before ? { before } : {}), ...(pack ? { pack } : {}) })).toEqual(finds);
});

// prettier-ignore
test.each<{ why: string; rule: Partial<{ severity: 'error' | 'quasi' | 'query' | 'hint'; blank: 'require' }>; now: string[]; severity: string }>([
  { why: 'the rule’s own',                   rule: { severity: 'quasi' }, now: ['9', '1', '2'], severity: 'quasi' },
  { why: 'a hint',                           rule: { severity: 'hint' },  now: ['9', '1', '2'], severity: 'hint' },
  { why: 'a total without parts is asked',   rule: {},                    now: ['9', '', ''],   severity: 'query' },
  { why: 'a hint stays one',                 rule: { severity: 'hint' },  now: ['9', '', ''],   severity: 'hint' },
  { why: 'unless its parts are required',    rule: { blank: 'require' },  now: ['9', '', ''],   severity: 'error' },
  { why: 'parts without a total',            rule: {},                    now: ['', '1', '2'],  severity: 'error' },
])('severity, $why', ({ rule, now, severity }) => {
  const [found] = findings(failed, ruleSheet({ rules: [{ text: SUM[0]!, ...rule }], now }));
  expect(found?.severity).toBe(severity);
});

// prettier-ignore
test.each<{ why: string; kind: 'nil' | 'exempt' | 'not-applicable'; now: string[]; finds: string[] }>([
  { why: '零报: a blank is 0',            kind: 'nil',            now: ['9', '8', ''],  finds: ['D2 false 9 = 8 + 0 by 1个'] },
  { why: '零报: what is filled counts',   kind: 'nil',            now: ['9', '8', '2'], finds: ['D2 false 9 = 8 + 2 by -1个'] },
  { why: '免报: a blank is not judged',   kind: 'exempt',         now: ['9', '8', ''],  finds: [] },
  { why: '免报: what is filled is',       kind: 'exempt',         now: ['9', '8', '2'], finds: ['D2 false 9 = 8 + 2 by -1个'] },
  { why: '不适用: nothing is',            kind: 'not-applicable', now: ['9', '8', '2'], finds: [] },
])('an exemption of 03, $why', ({ kind, now, finds }) => {
  const pack = { exemptions: [{ kind, indicator: '03', reason: '文号' }] };
  expect(told({ rules: SUM, now, pack })).toEqual(finds);
});

describe('rounding', () => {
  const rounded = { unit: '万元', decimals: 1, rounded: true };
  // prettier-ignore
  test.each<{ why: string; now: string[]; finds: number; rule?: string; indicators?: RuleSheet['indicators'] }>([
    { why: 'half a unit a term is allowed',          now: ['10.1', '5', '5.2'], finds: 0 },
    { why: 'at the limit of three terms',            now: ['10.3', '5', '5.2'], finds: 0 },
    { why: 'past it',                                now: ['10.4', '5', '5.2'], finds: 1 },
    { why: 'none where a tolerance is written',      now: ['10.1', '5', '5.2'], finds: 1, rule: '[01] = [02] + [03] ±0' },
    { why: 'none for counts',                        now: ['11', '5', '5'], finds: 1, indicators: {} },
    { why: 'none beside ≥',                          now: ['10.1', '5', '5.2'], finds: 1, rule: '[01] ≥ [02] + [03]' },
    { why: 'a quotient is rounded to where it is written', now: ['3.33', '10', '3'], finds: 0, rule: '[01] = [02] ÷ [03]', indicators: [{ unit: '', decimals: 2 }, { unit: '' }, { unit: '' }] },
    { why: 'and no further',                         now: ['3.34', '10', '3'], finds: 1, rule: '[01] = [02] ÷ [03]', indicators: [{ unit: '', decimals: 2 }, { unit: '' }, { unit: '' }] },
    { why: 'division by 0 is unknown',               now: ['3.34', '10', '0'], finds: 0, rule: '[01] = [02] ÷ [03]', indicators: [{ unit: '', decimals: 2 }, { unit: '' }, { unit: '' }] },
  ])('$now, $why', ({ now, finds, rule = SUM[0]!, indicators = rounded }) => {
    expect(findings(failed, ruleSheet({ rules: [rule], now, indicators }))).toHaveLength(finds);
  });
});

describe('suspects', () => {
  const RULES = ['[01] = [02] + [03]', '[01] = [04] + [05]', '[02] ≥ 0', '[03] ≥ 0'];
  const suspects = (given: RuleSheet) =>
    findings(failed, ruleSheet(given)).map(({ data }) => (data as Failed).suspects);

  test('two failed sums share the one cell that explains both: its digits were swapped', () => {
    const [first, second] = suspects({ rules: RULES, now: ['1290', '1200', '720', '1000', '920'] });
    expect(first).toMatchObject({
      status: 'one',
      sets: [
        [{ cell: 'D2', reported: '1290', low: '1920', high: '1920', clue: { kind: 'swapped-digits', likely: '1920' } }],
      ],
    });
    expect(second).toEqual(first);
  });

  test('a sum that fails alone has several', () => {
    const [only] = suspects({ rules: SUM, now: ['1200', '700', '450'] });
    expect(only?.status).toBe('several');
    expect(only?.sets.map((set) => set.map(({ cell }) => cell))).toEqual(
      expect.arrayContaining([['D2'], ['D3'], ['D4']]),
    );
  });

  test('what the pack has accepted is never suspected', () => {
    const pack = { actuals: [{ indicator: '01', org: '360732', period: '2024', value: '9' }] };
    const [only] = suspects({ rules: ['[01] ≥ [01|同期]'], now: ['6'], pack });
    expect(only).toMatchObject({ status: 'one', sets: [[{ cell: 'D2', low: '9', high: null }]] });
  });

  test('rules that only ask take no part, nor does what is not linear', () => {
    expect(suspects({ rules: [{ text: SUM[0]!, severity: 'query' }], now: ['9', '1', '2'] })).toEqual([
      { status: 'none', sets: [] },
    ]);
    expect(suspects({ rules: ['[01] = [02] × [03]'], now: ['9', '1', '2'], indicators: { unit: '' } })).toEqual([
      { status: 'none', sets: [] },
    ]);
  });

  test('no finding carries a fix', () => {
    for (const each of findings(failed, ruleSheet({ rules: RULES, now: ['1290', '1200', '720', '1000', '920'] })))
      expect(each.fix).toBeUndefined();
  });
});

test('ids and places: a row relation, its columns apart; several relations apart', () => {
  const rules = ['01行=02行+03行', '[01]≥[02]\n[01]≥[03]'];
  const found = findings(failed, ruleSheet({ rules, now: ['1', '4', '2'], before: ['1', '4', '2'] }));
  expect(found.map(({ place }) => `${place.rule}${place.relation} ${place.indicator} ${place.role}`)).toEqual([
    'R1 01 previous',
    'R1 01 actual',
    'R2 01 actual',
    'R2#2 01 actual',
  ]);
  expect(found[1]!.place.cells).toHaveLength(3);
});

test('a suspended rule is not judged', () => {
  const released = { rule: 'R1', kind: 'suspended', reason: '文号', person: '张三' } as const;
  const given = { rules: SUM, now: ['9', '1', '2'] };
  expect(findings(failed, ruleSheet({ ...given, context: { releases: [released] } }))).toEqual([]);
  expect(
    findings(failed, ruleSheet({ ...given, context: { releases: [{ ...released, period: '2024' }] } })),
  ).toHaveLength(1);
});
