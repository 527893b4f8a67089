import { describe, expect, test } from '@jest/globals';
import type { Expected, ProseAbout, RuleNotice, RuleNotices, RuleProblem, RuleProblems } from './rule-problem.js';
import { ruleNoticeMessage, ruleProblemMessage } from './rule-problem-message.js';

const at = { start: 0, end: 2 };

/** Every code, with each data that changes its words. */
const PROBLEMS: { readonly [C in keyof RuleProblems]: readonly RuleProblems[C][] } = {
  syntax: [
    ...expectations().map((each): RuleProblems['syntax'] => ({ expected: [each], found: ')' })),
    { expected: ['figure', 'claim'], found: '' },
    { expected: ['end'], found: '\n' },
  ],
  'stray-character': [{ found: '~' }, { found: '\u0000' }],
  'no-comparison': [{}],
  prose: abouts().map((about) => ({ about, text: '请认真填写'.repeat(20) })),
  'bare-name': [{ text: '低保人数' }],
  'unknown-unit': [{ text: '标台' }],
  'cell-address': [{ address: 'D2' }],
  'foreign-notation': [{ text: "#B02['B1']" }],
  'unknown-function': [
    { name: '平均', nearest: null },
    { name: '合記', nearest: '合计' },
  ],
  'wrong-arguments': [
    { name: '增幅', least: 2, most: 2, given: 1 },
    { name: '四舍五入', least: 1, most: 2, given: 3 },
    { name: '合计', least: 1, most: null, given: 0 },
  ],
  'tolerance-misplaced': [{}],
  'too-long': [
    { what: 'text', limit: 10 },
    { what: 'depth', limit: 64 },
    { what: 'readings', limit: 16 },
  ],
};
const NOTICES: { readonly [C in keyof RuleNotices]: readonly RuleNotices[C][] } = {
  'less-read-as-at-most': [{ sign: '<' }, { sign: '>' }],
  'less-is-strict': [{ sign: '<' }, { sign: '>' }],
  'stray-ignored': [{ found: '\\' }],
  'number-among-codes': [{ text: '999' }],
  'code-not-declared': [{ text: '05' }],
  'codes-assumed': [{}],
};

function expectations(): readonly Expected[] {
  return ['figure', 'claim', 'comparison', 'then', 'closing', 'code', 'column', 'org', 'number', 'comma', 'end'];
}
function abouts(): readonly ProseAbout[] {
  return ['range', 'exclusive', 'unnamed', 'sum', 'series', 'decimals', 'length', 'other'];
}

const SAID = [
  ...Object.entries(PROBLEMS).flatMap(([code, cases]) =>
    cases.map((data) => ({ code, say: saying({ code, at, data } as RuleProblem, ruleProblemMessage) })),
  ),
  ...Object.entries(NOTICES).flatMap(([code, cases]) =>
    cases.map((data) => ({ code, say: saying({ code, at, data } as RuleNotice, ruleNoticeMessage) })),
  ),
];

function saying<T>(what: T, say: (what: T, lang: 'zh' | 'en') => string): (lang: 'zh' | 'en') => string {
  return (lang) => say(what, lang);
}

describe.each(SAID)('$code', ({ say }) => {
  test('is whole sentences in Chinese, without gaps', () => {
    expect(say('zh')).toMatch(/[。？]$/u);
    expect(say('zh')).not.toMatch(/undefined|null|NaN|\[object|“”|（）|，，|。。|\p{Cc}/u);
    expect(say('zh').length).toBeLessThan(160);
  });
  test('is whole sentences in English, without gaps, Chinese only where it quotes', () => {
    expect(say('en')).toMatch(/^[A-Z“\d\p{Script=Han}]/u);
    expect(say('en')).toMatch(/\.$/);
    expect(say('en')).not.toMatch(/undefined|null|NaN|\[object|“”|\(\)|,,|\.\.|[，。；：（）]|\p{Cc}/u);
    expect(say('en').length).toBeLessThan(260);
  });
});
