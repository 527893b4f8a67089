import { expect, test } from '@jest/globals';
import { oneRow, type OneRow } from '../../../../test/support/one-row.js';
import { stampOf } from '../../../../test/support/stamp.js';
import { findings } from '../../../../test/support/subject.js';
import type { ReviewSubject } from '../check.js';
import { alteredAfterCheck } from './altered-after-check.js';

const BEFORE = { 目标值: '100', 实际值: '72.5', 完成率: '', 完成情况: '已完成', 备注: '' };

/** The sheet as it is now, under the stamp of what it was. */
function since(cells: OneRow['cells'], before: OneRow['cells'] = BEFORE): ReviewSubject {
  const stamp = stampOf(oneRow({ cells: before }));
  return { ...oneRow({ cells }), submission: { explanations: [], stamp, submitted: 1 } };
}

// prettier-ignore
test.each<{ why: string; now: OneRow['cells']; finds: unknown[] }>([
  { why: 'as it was',                       now: BEFORE,                                        finds: [] },
  { why: 'another figure',                  now: { ...BEFORE, 实际值: '75' },                   finds: [{ role: 'actual', was: '72.5', holds: '75', unit: '%', gone: false }] },
  { why: 'the same figure, written as text',now: { ...BEFORE, 实际值: '"72.50"' },              finds: [] },
  { why: 'the same under a percent format', now: { ...BEFORE, 实际值: '0.725{0.0%}' },          finds: [] },
  { why: 'emptied',                         now: { ...BEFORE, 实际值: '' },                     finds: [{ role: 'actual', was: '72.5', holds: null, gone: false }] },
  { why: 'a blank filled',                  now: { ...BEFORE, 完成率: '72.5' },                 finds: [{ role: 'rate', was: null, holds: '72.5', unit: '%' }] },
  { why: 'other words',                     now: { ...BEFORE, 完成情况: '未完成' },             finds: [{ role: 'verdict', was: '已完成', holds: '未完成', unit: '' }] },
  { why: 'columns moved',                   now: { 备注: '', 实际值: '72.5', 目标值: '100', 完成情况: '已完成', 完成率: '' }, finds: [] },
  { why: 'a column gone',                   now: { 目标值: '100', 实际值: '72.5', 完成率: '', 备注: '' }, finds: [{ role: 'verdict', was: '已完成', holds: null, gone: true }] },
  { why: 'a blank column gone',             now: { 目标值: '100', 实际值: '72.5', 完成率: '', 完成情况: '已完成' }, finds: [] },
  { why: 'a column that is new',            now: { ...BEFORE, 上年同期: '70' },                 finds: [] },
])('after submission: $why', ({ now, finds }) => {
  const time = '2026-01-12T10:31:00+08:00';
  expect(findings(alteredAfterCheck, since(now)).map((each) => each.data)).toEqual(
    finds.map((data) => expect.objectContaining({ ...(data as object), time })),
  );
});

test('names the cell', () => {
  const [found] = findings(alteredAfterCheck, since({ ...BEFORE, 实际值: '75' }));
  expect(found?.place).toMatchObject({ at: { row: 2, column: 4 }, form: 'main', indicator: '01', role: 'actual' });
});

test('a cell that is gone has its indicator, and no address', () => {
  const [found] = findings(alteredAfterCheck, since({ 目标值: '100', 完成率: '', 完成情况: '已完成' }));
  expect(found?.place).toEqual({ form: 'main', indicator: '01', role: 'actual', org: null });
});

test('without a stamp there is nothing to compare', () => {
  expect(findings(alteredAfterCheck, oneRow({ cells: BEFORE }))).toEqual([]);
});

test('text that no file can carry is no change', () => {
  const odd = { ...BEFORE, 完成情况: '已完成\ud800' };
  expect(findings(alteredAfterCheck, since(odd, odd))).toEqual([]);
});
