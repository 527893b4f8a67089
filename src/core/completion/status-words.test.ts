import { expect, test } from '@jest/globals';
import { indicator } from '../../../test/support/pack.js';
import { statusWords } from './status-words.js';

// prettier-ignore
test.each([
  { why: 'a quantity',          kind: 'added',    due: true,  status: 'exceeded', words: '超额完成' },
  { why: 'a level',             kind: 'level',    due: true,  status: 'exceeded', words: '超过目标' },
  { why: 'a rate',              kind: 'growth',   due: true,  status: 'exceeded', words: '超过目标' },
  { why: 'before the due year', kind: 'level',    due: false, status: 'exceeded', words: '提前实现规划目标' },
  { why: 'met',                 kind: 'added',    due: false, status: 'met',      words: '实现目标' },
  { why: 'unmet',               kind: 'coverage', due: true,  status: 'unmet',    words: '未完成' },
] as const)('in one word: $why', ({ kind, due, status, words }) => {
  expect(statusWords({ status, due }, indicator({ code: '01', name: '甲', kind }))).toBe(words);
});
