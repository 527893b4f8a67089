import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { findings } from '../../../../test/support/subject.js';
import type { Indicator } from '../../indicator/pack.js';
import { outOfRange } from './out-of-range.js';

const BOTH = { min: '100', max: '5000' };
const found = { unit: '元/人·月', min: '100', max: '5000' };

// prettier-ignore
test.each<{ why: string; indicator: Partial<Indicator>; cell: string; finds: unknown[] }>([
  { why: 'within',                          indicator: { range: BOTH },           cell: '770',    finds: [] },
  { why: 'at the lower bound',              indicator: { range: BOTH },           cell: '100',    finds: [] },
  { why: 'at the upper bound',              indicator: { range: BOTH },           cell: '5000',   finds: [] },
  { why: 'above',                           indicator: { range: BOTH },           cell: '7200',   finds: [{ value: '7200', ...found }] },
  { why: 'below',                           indicator: { range: BOTH },           cell: '77',     finds: [{ value: '77', ...found }] },
  { why: 'a text that reads so',            indicator: { range: BOTH },           cell: '"7200"', finds: [{ value: '7200', ...found }] },
  { why: 'no upper bound',                  indicator: { range: { min: '100' } }, cell: '7200',   finds: [] },
  { why: 'negative, and told as such',      indicator: { range: BOTH },           cell: '-77',    finds: [] },
  { why: 'below a range that has negative figures', indicator: { range: { min: '-5' } }, cell: '-8', finds: [{ value: '-8', unit: '元/人·月', min: '-5', max: null }] },
  { why: 'above the whole, and told as such', indicator: { range: { max: '100' }, bounded: true, unit: '%' }, cell: '104', finds: [] },
  { why: 'above 100 where nothing bounds it but the range', indicator: { range: { max: '100' }, unit: '%' }, cell: '104', finds: [{ value: '104', unit: '%', min: null, max: '100' }] },
  { why: 'cannot be judged: no range',      indicator: {},                        cell: '7200',   finds: [] },
  { why: 'cannot be judged: blank',         indicator: { range: BOTH },           cell: '',       finds: [] },
  { why: 'cannot be judged: an error',      indicator: { range: BOTH },           cell: '#N/A',   finds: [] },
])('$cell, $why', ({ indicator, cell, finds }) => {
  const subject = oneRow({ cells: { 实际值: cell }, indicator: { unit: '元/人·月', ...indicator } });
  expect(findings(outOfRange, subject).map(({ data }) => data)).toEqual(finds);
});
