import { expect, test } from '@jest/globals';
import { phraseJson } from './phrase-json.js';

test('a phrase that is read: the contract’s fields, and what has to be confirmed with its place', () => {
  const { phrase, kind, targets, doubts, error } = phraseJson('到2025年，设施达标率100', 'zh');
  expect([phrase, kind, error]).toEqual(['到2025年，设施达标率100', 'quantitative', undefined]);
  expect(targets).toEqual([
    { direction: '=', value: '100', high: null, unit: '%', year: '2025', basis: 'level', reference: null },
  ]);
  expect(doubts).toMatchObject([{ code: 'percent-lost', at: 12, end: 15 }]);
});

test('one that is not read says so in the language asked for, and has no targets', () => {
  for (const lang of ['zh', 'en'] as const) {
    const { targets, error } = phraseJson('不低于', lang);
    expect(targets).toEqual([]);
    expect(error).toMatchObject({ code: 'unreadable', at: 0, end: 3 });
    expect(error!.message).not.toBe('');
  }
  expect(phraseJson('不低于', 'zh').error!.message).not.toBe(phraseJson('不低于', 'en').error!.message);
});

test.each(['到2025实现全覆盖', '分别达到100%90%', '占比达到三分之二', '达标率100'])(
  'the doubt of %s is said in both languages',
  (text) => {
    const [zh, en] = [phraseJson(text, 'zh').doubts, phraseJson(text, 'en').doubts];
    expect(zh).toHaveLength(1);
    expect(zh[0]!.message).not.toBe(en[0]!.message);
  },
);
