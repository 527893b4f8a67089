import type { RuleLintCode, RuleLintProblems, RuleName } from '../../src/core/rule/lint/rule-lint-problem.js';

const R1: RuleName = { rule: 'R1', row: null, path: '$.rules[0]', relation: '[01] > 2' };
const R2: RuleName = { rule: 'R2', row: 7, path: '$.rules[1]', relation: '[01] < 1' };
const NAMED = { rule: 'R2', row: 7 };
const ANON = { rule: 'R1', row: null };
const AT = { start: 0, end: 4 };
const RANGES = [
  { indicator: '01', min: '0', max: null },
  { indicator: '02', min: null, max: '9' },
  { indicator: '03', min: '0', max: '9' },
];
const ORGS = ['1', '2', '3', '4', '5', '6'];
const TARGET = { indicator: '01', path: '$.targets[0]', text: '>=75%' };

/** Problems of relations, with the least and the most that each can carry. */
export const ruleLintExamples: { readonly [C in RuleLintCode]: readonly RuleLintProblems[C][] } = {
  'rule.unreadable': [
    { ...ANON, problem: { code: 'no-comparison', at: AT, data: {} } },
    { ...NAMED, problem: { code: 'rows-and-columns', at: AT, data: {} } },
    { ...NAMED, problem: { code: 'no-data-column', at: AT, data: { form: 'A' } } },
    { ...NAMED, problem: { code: 'cell-wanted', at: AT, data: { name: 'sum' } } },
    { ...NAMED, problem: { code: 'zero-divisor', at: AT, data: {} } },
  ],
  'rule.ambiguous': [{ ...NAMED, readings: ['[01] = [02]', '[01] = 2'] }],
  'rule.unknown-reference': [
    { ...NAMED, problem: { code: 'unknown-form', at: AT, data: { form: 'A' } } },
    { ...NAMED, problem: { code: 'unknown-indicator', at: AT, data: { indicator: '99', form: null } } },
    { ...NAMED, problem: { code: 'unknown-indicator', at: AT, data: { indicator: '99', form: 'A' } } },
    { ...NAMED, problem: { code: 'indicator-not-in-form', at: AT, data: { indicator: '02', form: 'A' } } },
    { ...NAMED, problem: { code: 'unknown-column', at: AT, data: { column: '9', form: 'A', most: 3 } } },
    { ...NAMED, problem: { code: 'unknown-org', at: AT, data: { org: '999999' } } },
  ],
  'rule.units': [
    { ...NAMED, problem: { code: 'unit-mismatch', at: AT, data: { left: '%', right: '' } } },
    { ...NAMED, problem: { code: 'unit-ambiguous', at: AT, data: { number: '5', units: ['%', 'x'] } } },
  ],
  'rule.never-holds': [
    { ...R1, ranges: [] },
    { ...R2, ranges: RANGES },
  ],
  'rule.contradiction': [
    { rules: [R1, R2], ranges: [], smallest: true },
    { rules: [R1, R2], ranges: RANGES, smallest: false },
  ],
  'rule.never-fails': [
    { ...R1, ranges: [] },
    { ...R2, ranges: RANGES },
  ],
  'rule.duplicate': [{ ...R2, first: R1 }],
  'rule.redundant': [
    { ...R2, by: [R1], ranges: [], smallest: true },
    { ...R1, by: [R1, R2], ranges: RANGES, smallest: false },
  ],
  'rule.division-by-zero': [{ ...R2, divisors: ['[01]', '[02]'] }],
  'rule.form-cycle': [
    { forms: ['A', 'B', 'A'], rules: [R1, R2], cells: true },
    { forms: ['A', 'B', 'A'], rules: [R1, R2], cells: false },
  ],
  'rule.target-unreachable': [
    { year: 2025, orgs: ['360732'], targets: [TARGET], rules: [R1], ranges: [], smallest: true },
    { year: 2025, orgs: ORGS, targets: [TARGET, TARGET], rules: [R1, R2], ranges: RANGES, smallest: false },
  ],
  'rule.doubtful': [
    { ...ANON, notice: { code: 'stray-ignored', at: AT, data: { found: '?' } } },
    { ...NAMED, notice: { code: 'unit-factor', at: AT, data: { factor: '100', from: '', to: '%' } } },
  ],
  'rule.not-linear': [{ rules: [R1, R2] }],
  'rule.not-settled': [
    { lint: 'rule.never-holds', rules: [R1] },
    { lint: 'rule.never-fails', rules: [R1] },
    { lint: 'rule.contradiction', rules: [R1, R2] },
    { lint: 'rule.redundant', rules: [R2] },
    { lint: 'rule.division-by-zero', rules: [R2] },
    { lint: 'rule.target-unreachable', rules: [] },
  ],
};
