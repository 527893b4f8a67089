import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { findings } from '../../../../test/support/subject.js';
import type { Indicator } from '../../indicator/pack.js';
import { tooManyDecimals } from './too-many-decimals.js';

// prettier-ignore
test.each<{ why: string; indicator: Partial<Indicator>; cell: string; finds: unknown[] }>([
  { why: 'as many as declared',               indicator: { decimals: 1 }, cell: '72.5',          finds: [] },
  { why: 'fewer',                             indicator: { decimals: 1 }, cell: '72',            finds: [] },
  { why: 'more',                              indicator: { decimals: 1 }, cell: '72.553',        finds: [{ value: '72.553', decimals: 3, allowed: 1 }] },
  { why: 'more, shown rounded',               indicator: { decimals: 1 }, cell: '72.553{0.0}',   finds: [{ value: '72.553', decimals: 3, allowed: 1 }] },
  { why: 'a share under a percent format',    indicator: { decimals: 1 }, cell: '0.725{0.0%}',   finds: [] },
  { why: 'more, as a share',                  indicator: { decimals: 1 }, cell: '0.72553{0.0%}', finds: [{ value: '72.553', decimals: 3, allowed: 1 }] },
  { why: 'a formula that shows as declared',  indicator: { decimals: 1 }, cell: '=A9/B9→72.5533333333333{0.0}', finds: [] },
  { why: 'a formula that shows them all',     indicator: { decimals: 1 }, cell: '=A9/B9→72.553', finds: [{ value: '72.553', decimals: 3, allowed: 1 }] },
  { why: 'written in another unit',           indicator: { decimals: 2, unit: '万个' }, cell: '"58个"', finds: [] },
  { why: 'whole things are looked at as such', indicator: { decimals: 0, integer: true, unit: '个' }, cell: '58.5', finds: [] },
  { why: 'cannot be judged: none declared',   indicator: {},              cell: '72.553',        finds: [] },
  { why: 'cannot be judged: words',           indicator: { decimals: 1 }, cell: '见附件',        finds: [] },
])('$cell, $why', ({ indicator, cell, finds }) => {
  const found = findings(tooManyDecimals, oneRow({ cells: { 实际值: cell }, indicator, target: { value: '75' } }));
  expect(found.map(({ data }) => data)).toEqual(finds);
});
