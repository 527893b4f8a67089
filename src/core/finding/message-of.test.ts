import { describe, expect, test } from '@jest/globals';
import { FINDING_EXAMPLES } from '../../../test/support/finding-examples.js';
import { formExamples } from '../../../test/support/finding-examples/form.js';
import { targetExamples } from '../../../test/support/finding-examples/target.js';
import { SEVERITIES, SEVERITY_ORDER, type Finding, type FindingCode } from './finding.js';
import { messageOf } from './message-of.js';

const CODES = Object.keys(FINDING_EXAMPLES) as FindingCode[];

function example(code: FindingCode): Finding {
  return { code, place: {}, data: FINDING_EXAMPLES[code] } as Finding;
}

test('there is an example and a severity for every code', () => {
  expect([...CODES].sort()).toEqual(Object.keys(SEVERITIES).sort());
  expect(CODES.length).toBeGreaterThan(29);
  for (const severity of Object.values(SEVERITIES)) expect(SEVERITY_ORDER).toContain(severity);
});

describe.each(CODES)('%s', (code) => {
  test('says fact and remedy in Chinese: whole sentences, no gaps', () => {
    const text = messageOf(example(code), 'zh');
    expect(text).toMatch(/[。！]$/u);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|“”|（）|，，|。。/);
  });

  test('says the same in English: whole sentences, no gaps, Chinese only where it quotes', () => {
    const text = messageOf(example(code), 'en');
    expect(text).toMatch(/^[A-Z“\d]/u);
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|“”|\(\)|,,|\.\.|[，。；：（）]/);
  });

  test('is different in the two languages', () => {
    expect(messageOf(example(code), 'zh')).not.toBe(messageOf(example(code), 'en'));
  });
});

// Variants whose words differ by data: every one must read as a sentence too.
const VARIANTS: readonly Finding[] = [
  { code: 'form.org-missing', place: {}, data: { name: null, from: null } },
  { code: 'form.period-missing', place: {}, data: { period: null, from: null } },
  { code: 'form.period-mismatch', place: {}, data: { period: '2019', other: '2021–2025', from: 'plan' } },
  { code: 'form.hidden-cells', place: {}, data: { rows: [], columns: [], sheet: true } },
  { code: 'form.hidden-cells', place: {}, data: { rows: [3], columns: [], sheet: false } },
  { code: 'form.unsigned', place: {}, data: { empty: ['date'], date: null, lastDay: null } },
  { code: 'form.unsigned', place: {}, data: { empty: [], date: '2023-12-01', lastDay: '2023-12-31' } },
  { code: 'form.personal-data', place: {}, data: { count: 1 } },
  { code: 'form.template-altered', place: {}, data: { ...formExamples['form.template-altered'], count: 1 } },
  {
    code: 'form.template-altered',
    place: {},
    data: { ...formExamples['form.template-altered'], how: 'renamed', to: null },
  },
  {
    code: 'form.template-altered',
    place: {},
    data: { what: 'row', how: 'removed', name: '床位', from: '6', to: null, count: 1 },
  },
  { code: 'form.target-altered', place: {}, data: { written: '70', target: '75', parent: true } },
  { code: 'form.unit-altered', place: {}, data: { written: '%', unit: '', converts: false } },
  {
    code: 'target.unmet',
    place: {},
    data: { ...targetExamples['target.unmet'], actual: null, bar: null, gap: null, gapUnit: null },
  },
  {
    code: 'target.unmet',
    place: {},
    data: { ...targetExamples['target.unmet'], side: 'above', attribute: 'anticipatory' },
  },
  {
    code: 'target.behind',
    place: {},
    data: { ...targetExamples['target.behind'], actual: null, attribute: 'binding' },
  },
  { code: 'target.unreadable', place: {}, data: { text: '持续提升', on: 'pack', planned: null } },
  { code: 'target.unreadable', place: {}, data: { text: '持续提升', on: 'sheet', planned: '75' } },
  { code: 'target.reference-missing', place: {}, data: { name: '低保标准', owner: 'org' } },
  {
    code: 'target.regressed',
    place: {},
    data: { ...targetExamples['target.regressed'], before: null, since: null, now: null },
  },
  { code: 'file.unreadable', place: {}, data: { bound: null, where: null } },
  { code: 'file.not-a-workbook', place: {}, data: { looks: null } },
  { code: 'file.too-large', place: {}, data: { bound: 'cells', limit: '500000', where: 'xl/worksheets/sheet1.xml' } },
  { code: 'file.too-large', place: {}, data: { bound: 'constructor', limit: '1', where: null } },
];

test.each(VARIANTS.map((finding) => ({ finding, of: JSON.stringify(finding.data) })))(
  'a variant of $finding.code reads as a sentence in both languages: $of',
  ({ finding }) => {
    expect(messageOf(finding, 'zh')).toMatch(/。$/);
    expect(messageOf(finding, 'en')).toMatch(/^[A-Z“\d].*\.$/);
    for (const text of [messageOf(finding, 'zh'), messageOf(finding, 'en')]) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|“”|（）|，，|。。|， *。/);
    }
  },
);
