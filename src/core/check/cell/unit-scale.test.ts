import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { findings } from '../../../../test/support/subject.js';
import { unitScale } from './unit-scale.js';

// prettier-ignore
test.each([
  { why: 'in the unit of the row',          unit: '万个', target: '0.006', cell: '0.0058',  finds: [] },
  { why: 'in the whole unit',               unit: '万个', target: '0.006', cell: '58',      finds: [{ written: '58', unit: '万个', likely: '0.0058', likelyUnit: '个' }] },
  { why: 'in 万, where the row is whole',   unit: '个',   target: '60',    cell: '0.0058',  finds: [{ written: '0.0058', unit: '个', likely: '58', likelyUnit: '万个' }] },
  { why: '元 for 万元',                     unit: '万元', target: '1200',  cell: '11800000', finds: [{ written: '11800000', unit: '万元', likely: '1180', likelyUnit: '元' }] },
  { why: 'the cell says its unit',          unit: '万个', target: '0.006', cell: '"58个"',  finds: [] },
  { why: 'cannot be judged: no target',     unit: '万个', target: null,    cell: '58',      finds: [] },
  { why: 'cannot be judged: words',         unit: '万个', target: '0.006', cell: '见附件',  finds: [] },
])('$cell in a row of $unit, $why', ({ unit, target, cell, finds }) => {
  const subject = oneRow({ cells: { 实际值: cell }, indicator: { unit }, target: target === null ? null : { value: target } });
  const found = findings(unitScale, subject);
  expect(found.map(({ data }) => data)).toEqual(finds);
  expect(found.every((each) => (each.fix ?? null) === null)).toBe(true);
});
