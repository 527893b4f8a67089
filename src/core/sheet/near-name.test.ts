import { expect, test } from '@jest/globals';
import { indexNames, likeness, nearName } from './near-name.js';

const NAMES = [
  '特困失能人员照料护理标准',
  '特困半失能人员照料护理标准',
  '特困全自理人员照料护理标准',
  '农村低保标准占城市低保标准比例',
  '养老机构护理型床位占比',
  '总人口数',
];
const index = indexNames(NAMES.map((name, owner) => [name, owner] as const));

// prettier-ignore
test.each([
  { why: 'a word left out',                 text: '特困失能人员护理标准',       is: 0 },
  { why: 'the one with 半 stays itself',     text: '特困半失能人员护理标准',     is: 1 },
  { why: 'two characters changed places',   text: '养老机构护理型床位比占',     is: 4 },
  { why: 'a shorter form',                  text: '护理型床位占比',             is: 4 },
  { why: 'a like sign in a short name',     text: '总人囗数',                  is: 5 },
  { why: 'a wrong character',               text: '农村低保标准占城市低保标准比列', is: 3 },
  { why: 'as like one as another',          text: '特困人员照料护理标准',        is: null },
  { why: 'a number, not its share',         text: '养老机构护理型床位数',        is: null },
  { why: 'nothing like it',                 text: '婚姻登记合格率',             is: null },
  { why: 'too short to tell',               text: '人口',                      is: null },
])('$why: $text', ({ text, is }) => expect(nearName(index, text)?.owner ?? null).toBe(is));

test('opposites are not alike, however many characters they share', () => {
  expect(likeness('城市低保标准', '农村低保标准')).toBe(0);
  expect(likeness('孤儿集中养育标准', '孤儿散居养育标准')).toBe(0);
  expect(likeness('城市低保标准', '城市低保的标准')).toBeGreaterThan(0.6);
});
