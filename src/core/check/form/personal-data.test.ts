import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { subjectWith } from '../../../../test/support/subject-with.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { findings } from '../../../../test/support/subject.js';
import { personalData } from './personal-data.js';

const PACK = pack({ indicators: [indicator({ code: '01', name: '救助覆盖率' })] });

// The number is the standard's own example.
// prettier-ignore
test.each([
  { why: 'figures and words',          drawn: '| 救助覆盖率 | 98 | 共120人 |',                                finds: [] },
  { why: 'a number of a person',       drawn: '| 救助覆盖率 | 98 | 张三11010519491231002X |',                 finds: [{ count: 1 }] },
  { why: 'two cells of a list',        drawn: '| "11010519491231002X" | 110105194912310020 |',                finds: [{ count: 2 }] },
  { why: 'a check digit that is wrong', drawn: '| "110105194912310021" |',                                    finds: [] },
  { why: 'an empty sheet',             drawn: '',                                                             finds: [] },
])('personal data: $why', ({ drawn, finds }) => {
  const found = findings(personalData, subjectWith(PACK, {}, { grids: [drawGrid(drawn)] }));
  expect(found.map((each) => each.data)).toEqual(finds);
});

test('the number itself is in no finding', () => {
  const found = findings(personalData, subjectWith(PACK, {}, { grids: [drawGrid('| "11010519491231002X" |')] }));
  expect(found).toHaveLength(1);
  expect(JSON.stringify(found)).not.toMatch(/\d{6}/);
});
