import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { findings } from '../../../../test/support/subject.js';
import type { Indicator } from '../../indicator/pack.js';
import { negative } from './negative.js';

// prettier-ignore
test.each<{ why: string; range: Indicator['range'] | null; cell: string; finds: unknown[] }>([
  { why: 'zero',                              range: { min: '0' },   cell: '0',      finds: [] },
  { why: 'below zero',                        range: { min: '0' },   cell: '-3',     finds: [{ value: '-3', unit: '个', min: '0' }] },
  { why: 'as accounts write it',              range: { min: '0' },   cell: '"(3)"',  finds: [{ value: '-3', unit: '个', min: '0' }] },
  { why: 'the range begins above zero',       range: { min: '10' },  cell: '-3',     finds: [{ value: '-3', unit: '个', min: '10' }] },
  { why: 'the range has negative figures',    range: { min: '-5' },  cell: '-3',     finds: [] },
  { why: 'below such a range: out-of-range',  range: { min: '-5' },  cell: '-8',     finds: [] },
  { why: 'cannot be judged: no lower bound',  range: { max: '100' }, cell: '-3',     finds: [] },
  { why: 'cannot be judged: no range',        range: null,           cell: '-3',     finds: [] },
  { why: 'cannot be judged: blank',           range: { min: '0' },   cell: '',       finds: [] },
])('$cell, $why', ({ range, cell, finds }) => {
  const subject = oneRow({ cells: { 实际值: cell }, indicator: { unit: '个', ...(range ? { range } : {}) } });
  expect(findings(negative, subject).map(({ data }) => data)).toEqual(finds);
});
