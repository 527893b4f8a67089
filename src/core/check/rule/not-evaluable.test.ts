import { expect, test } from '@jest/globals';
import { ruleSheet, type RuleSheet } from '../../../../test/support/rule-sheet.js';
import { findings } from '../../../../test/support/subject.js';
import type { FindingData } from '../../finding/finding.js';
import { addressOf } from '../../sheet/address.js';
import { notEvaluable } from './not-evaluable.js';

function told(given: RuleSheet): readonly string[] {
  return findings(notEvaluable, ruleSheet(given)).map(({ place, data }) => {
    const { why, figures, indicators } = data as FindingData['rule.not-evaluable'];
    const cells = (place.cells ?? []).map(({ row, column }) => addressOf(row, column));
    return [place.rule, why, indicators.join(' '), figures, `@${cells.join(' ')}`].join('; ');
  });
}

const SUM = ['[01] = [02] + [03]'];

// prettier-ignore
test.each<{ why: string; rules?: RuleSheet['rules']; now: string[]; before?: string[]; more?: Partial<RuleSheet>; finds: string[] }>([
  { why: 'passes: judged and holds',             now: ['3', '1', '2'],       finds: [] },
  { why: 'passes: judged and fails',             now: ['4', '1', '2'],       finds: [] },
  { why: 'a blank part',                         now: ['4', '1', ''],        finds: ['R1; blank; 03; 4 = 1 + □; @D4'] },
  { why: 'all blank: once',                      now: ['', '', ''],          finds: ['R1; blank; 01 02 03; □ = □ + □; @D2 D3 D4'] },
  { why: 'words go before a blank',              now: ['4', '见附件', ''],     finds: ['R1; unreadable; 02; 4 = □ + □; @D3'] },
  { why: 'below the smallest unit',              now: ['4', '…', '1'],       finds: ['R1; unreadable; 02; 4 = □ + 1; @D3'] },
  { why: 'a scale in doubt',                     now: ['0.98'], rules: ['[01] ≥ 75%'], more: { indicators: { unit: '%' } }, finds: ['R1; unreadable; 01; □ ≥ 75%; @D2'] },
  { why: 'nobody has last year',                 now: ['4'], rules: ['[01] ≥ [01|同期]'], finds: ['R1; no-earlier-figure; 01; 4 ≥ □; @'] },
  { why: 'nobody has the base year',             now: ['4'], rules: ['[01] ≥ [01|基期]'], finds: ['R1; no-earlier-figure; 01; 4 ≥ □; @'] },
  { why: 'the orgs below are known to a set',    now: ['4'], rules: ['[01] = 下级合计([01])'], finds: ['R1; no-other-org; 01; 4 = 下级合计(□); @'] },
  { why: 'another org',                          now: ['4'], rules: ['[01] ≥ [01@360733]'], finds: ['R1; no-other-org; 01; 4 ≥ □; @'] },
  { why: 'the pack has no target',               now: ['4'], rules: ['[01] ≥ [01|目标]'], finds: ['R1; not-on-sheet; 01; 4 ≥ □; @'] },
  { why: 'division by 0',                        now: ['4', '0'], rules: ['[01] ÷ [02] ≥ 1'], finds: ['R1; division-by-zero; 01 02; 4 ÷ 0 ≥ 1; @D2 D3'] },
  { why: 'a column that the sheet lacks is none', now: ['3', '1', '2'], rules: ['01行=02行+03行'], finds: [] },
  { why: 'blank in one of its columns',          now: ['3', '1', '2'], before: ['3', '1', ''], rules: ['01行=02行+03行'], finds: ['R1; blank; 03; 3 = 1 + □; @D4'] },
  { why: 'a text that is no relation',           now: ['4'], rules: ['手机号是11位'], finds: ['R1; unreadable-rule; ; ; @'] },
  { why: 'a name that the pack does not have',   now: ['4'], rules: ['[99] ≥ 0'], finds: ['R1; unreadable-rule; ; ; @'] },
  { why: 'units that do not add',                now: ['4', '50'], rules: ['[01] ≥ [02]'], more: { indicators: [{}, { unit: '%' }] }, finds: ['R1; unreadable-rule; ; ; @'] },
  { why: 'exempt: silent',                       now: ['4', '1', ''], more: { pack: { exemptions: [{ kind: 'exempt', indicator: '03', reason: '文号' }] } }, finds: [] },
])('$rules $now, $why', ({ rules = SUM, now, before, more, finds }) => {
  expect(told({ rules, now, ...(before ? { before } : {}), ...more })).toEqual(finds);
});

test('one hint a rule, however many rows are blank', () => {
  const found = told({ rules: ['2列 ≥ 1列', ...SUM], now: ['', '', ''], before: ['1', '', '3'] });
  expect(found.map((each) => each.slice(0, 9))).toEqual(['R1; blank', 'R2; blank']);
});
