import { expect, test } from '@jest/globals';
import { indicator, pack } from '../../../test/support/pack.js';
import { templateName } from './template-name.js';

const ONE = pack({ indicators: [indicator({ code: '01', name: '覆盖率' })] });
const form = ONE.forms[0]!;

// prettier-ignore
test.each([
  { why: 'a year',                       name: '兴国县',          period: '2025',   changes: {},                           file: '360732_兴国县_2025_年报.xlsx' },
  { why: 'a quarter',                    name: '兴国县',          period: '2025Q1', changes: { period: 'quarter' as const }, file: '360732_兴国县_2025Q1_季报.xlsx' },
  { why: 'a flash report',               name: '兴国县',          period: '2025',   changes: { cadence: 'flash' as const }, file: '360732_兴国县_2025_快报.xlsx' },
  { why: 'what file systems refuse',     name: '..\\a/b:*县.',     period: '2025',   changes: {},                           file: '360732_ab县_2025_年报.xlsx' },
  { why: 'the mark between parts',       name: '兴_国县',         period: '2025',   changes: {},                           file: '360732_兴国县_2025_年报.xlsx' },
  { why: 'a name of no end',             name: '县'.repeat(200),  period: '2025',   changes: {},                           file: `360732_${'县'.repeat(60)}_2025_年报.xlsx` },
])('a template is named by whom, when and what: $why', ({ name, period, changes, file }) => {
  expect(templateName(ONE, { ...form, ...changes }, { code: '360732', name }, period)).toBe(file);
});

test('where a pack has several forms, the form too', () => {
  const two = { ...ONE, forms: [form, { ...form, id: 'second' }] };
  expect(templateName(two, two.forms[1]!, { code: '360732', name: '兴国县' }, '2025')).toBe(
    '360732_兴国县_2025_年报_second.xlsx',
  );
});
