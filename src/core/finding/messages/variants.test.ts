import { expect, test } from '@jest/globals';
import { cellExamples } from '../../../../test/support/finding-examples/cell.js';
import { seriesExamples } from '../../../../test/support/finding-examples/series.js';
import type { Finding } from '../finding.js';
import { messageOf } from '../message-of.js';

const jump = seriesExamples['series.jump'];
const long = `IF(${'E5,'.repeat(60)}0)`;

/** Findings of the families cell, completion and series whose words differ by their data. */
const VARIANTS: readonly Finding[] = [
  { code: 'cell.missing', place: {}, data: { text: '' } },
  { code: 'cell.not-a-number', place: {}, data: { text: '见附件', why: 'words' } },
  { code: 'cell.not-a-number', place: {}, data: { text: 'TRUE', why: 'boolean' } },
  { code: 'cell.not-a-number', place: {}, data: { text: '3 4', why: 'unclear' } },
  { code: 'cell.text-number', place: {}, data: { text: '12', reads: '12', unit: '' } },
  { code: 'cell.unit-in-value', place: {}, data: { text: '58人', reads: null, unit: '%', writtenUnit: '人' } },
  { code: 'cell.unit-in-value', place: {}, data: { text: '58人', reads: null, unit: '', writtenUnit: '人' } },
  { code: 'cell.unit-scale', place: {}, data: { written: '58', unit: '万个', likely: null, likelyUnit: null } },
  { code: 'cell.unit-scale', place: {}, data: { written: '0.0001', unit: '', likely: '1', likelyUnit: '万' } },
  {
    code: 'cell.numerator-exceeds',
    place: {},
    data: { value: null, limit: '100', unit: '%', numerator: '23', denominator: '22' },
  },
  { code: 'cell.not-an-integer', place: {}, data: { value: '1.5', unit: '', whole: '1.5', wholeUnit: '' } },
  { code: 'cell.out-of-range', place: {}, data: { value: '120', unit: '%', min: null, max: '100' } },
  { code: 'cell.out-of-range', place: {}, data: { value: '-8', unit: '%', min: '-5', max: null } },
  { code: 'cell.formula-overwritten', place: {}, data: { ...cellExamples['cell.formula-overwritten'], formula: long } },
  { code: 'completion.differs', place: {}, data: { role: 'rate', written: '96', expected: null, unit: '%' } },
  { code: 'completion.differs', place: {}, data: { role: 'verdict', written: '完成', expected: '未完成', unit: '' } },
  { code: 'completion.missing', place: {}, data: { role: 'progress', count: 1 } },
  { code: 'series.jump', place: {}, data: { ...jump, fall: true, limits: { relative: '15', absolute: null } } },
  { code: 'series.jump', place: {}, data: { ...jump, change: '-12', relative: null, period: null } },
  { code: 'series.row-shift', place: {}, data: { rows: 3, by: -2, period: null } },
  { code: 'series.unchanged', place: {}, data: { repeated: 3, compared: 3, limit: '80', period: null } },
  {
    code: 'series.scale-shift',
    place: {},
    data: { ...seriesExamples['series.scale-shift'], direction: 'up', period: '2022' },
  },
];

test.each(VARIANTS.map((finding) => ({ finding, of: JSON.stringify(finding.data) })))(
  'a variant of $finding.code reads as a sentence in both languages: $of',
  ({ finding }) => {
    expect(messageOf(finding, 'zh')).toMatch(/。$/);
    expect(messageOf(finding, 'en')).toMatch(/^[A-Z“\d].*\.$/);
    for (const text of [messageOf(finding, 'zh'), messageOf(finding, 'en')]) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|“”|（）|，，|。。|， *。| {2}/);
      expect(text.length).toBeLessThan(300);
    }
  },
);
