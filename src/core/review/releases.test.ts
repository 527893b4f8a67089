import { expect, test } from '@jest/globals';
import { ruleGrid, rulePack } from '../../../test/support/rule-sheet.js';
import type { RuleRelease } from '../rule/release.js';
import { review } from './review.js';

const RELEASE: RuleRelease = { rule: 'R1', kind: 'released', reason: '赣民函〔2024〕3号', person: '张三' };

// prettier-ignore
test.each<{ why: string; severity?: 'error' | 'quasi'; releases?: readonly RuleRelease[]; blocked: boolean; found: number }>([
  { why: 'an unreleased quasi blocks',             blocked: true,  found: 1 },
  { why: 'a released one is shown and does not',   releases: [RELEASE], blocked: false, found: 1 },
  { why: 'of this org and period',                 releases: [{ ...RELEASE, org: '360732', period: '2025' }], blocked: false, found: 1 },
  { why: 'of another org',                         releases: [{ ...RELEASE, org: '360733' }], blocked: true, found: 1 },
  { why: 'of another period',                      releases: [{ ...RELEASE, period: '2024' }], blocked: true, found: 1 },
  { why: 'of another rule',                        releases: [{ ...RELEASE, rule: 'R2' }], blocked: true, found: 1 },
  { why: 'an error is never released',             severity: 'error', releases: [RELEASE], blocked: true, found: 1 },
  { why: 'a suspended rule is not judged at all',  severity: 'error', releases: [{ ...RELEASE, kind: 'suspended' }], blocked: false, found: 0 },
])('$why', ({ severity = 'quasi', releases, blocked, found }) => {
  const given = { rules: [{ text: '[01] = [02] + [03]', severity }], now: ['4', '1', '2'] };
  const pack = rulePack(given);
  const context = { org: '360732', period: '2025', ...(releases ? { releases } : {}) };
  const { findings, summary } = review([ruleGrid(given, pack)], pack, context);
  expect(findings.filter(({ finding }) => finding.code.startsWith('rule.'))).toHaveLength(found);
  expect(summary).toMatchObject({ blocked, [severity]: found });
});
