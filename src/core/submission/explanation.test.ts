import { expect, test } from '@jest/globals';
import { emptyReason, explainedBy, type Explanation } from './explanation.js';

// prettier-ignore
test.each([
  { why: 'a fact and what shows it',           text: '新建两所敬老院，床位增加120张', ground: '赣民字〔2025〕12号', reason: null },
  { why: 'the words that say nothing',         text: '核实无误',           ground: '台账', reason: 'empty-words' },
  { why: 'with a full stop',                   text: '经核实，数据无误。', ground: '台账', reason: 'empty-words' },
  { why: 'several of them',                    text: '已核实，情况属实，数据正确', ground: '台账', reason: 'empty-words' },
  { why: 'a few characters beside them',       text: '核实无误，是的',     ground: '台账', reason: 'empty-words' },
  { why: 'a fact that ends with them',         text: '撤并村级敬老院三所，经核实无误', ground: '撤并批复', reason: null },
  { why: 'too short to say anything',          text: '政策',               ground: '台账', reason: 'too-short' },
  { why: 'nothing',                            text: '　',                 ground: '台账', reason: 'too-short' },
  { why: 'marks alone',                        text: '……！',               ground: '台账', reason: 'too-short' },
  { why: 'no ground',                          text: '新建两所敬老院，床位增加120张', ground: '', reason: 'no-ground' },
  { why: 'a ground that is none',              text: '新建两所敬老院，床位增加120张', ground: '无。', reason: 'no-ground' },
])('$why: $reason', ({ text, ground, reason }) => {
  expect(emptyReason({ text, ground })).toBe(reason);
});

test('one explanation may serve several findings; an empty one serves none', () => {
  const real: Explanation = { findings: ['a', 'b'], category: 'policy', ground: '文件', text: '标准自七月起提高' };
  const empty: Explanation = { findings: ['c'], category: 'other', ground: '台账', text: '核实无误' };
  expect([...explainedBy([real, empty])]).toEqual(['a', 'b']);
});
