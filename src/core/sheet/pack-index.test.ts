import { expect, test } from '@jest/globals';
import { indicator, pack } from '../../../test/support/pack.js';
import { codeKey, indexPack, knownNames } from './pack-index.js';
import { plain } from './plain-text.js';

const definition = pack({
  indicators: [
    indicator({ code: '01', name: '县级公益性安葬(放)设施覆盖率', aliases: ['安葬设施覆盖率'] }),
    indicator({ code: '02', name: '城市低保标准（元/人、月）', unit: '元/人、月' }),
    indicator({ code: '03', name: '儿童福利机构“养治教康”+社工服务覆盖率' }),
    indicator({ code: '04', name: '城市低保人数', unit: '人', aliases: ['安葬设施覆盖率'] }),
  ],
});
const index = indexPack(definition);

// prettier-ignore
test.each([
  { why: 'the name',                             name: '县级公益性安葬(放)设施覆盖率',       is: ['01'] },
  { why: 'full-width brackets, and its unit',    name: '县级公益性安葬（放）设施覆盖率（%）', is: ['01'] },
  { why: 'a bracket that is no unit',            name: '城市低保人数（新口径）',            is: [] },
  { why: 'the pack’s own bracketed unit left off', name: '城市低保标准',                   is: ['02'] },
  { why: 'another unit in the bracket',          name: '城市低保标准(元/人·年)',           is: ['02'] },
  { why: 'a number in front',                    name: '3、儿童福利机构养治教康＋社工服务覆盖率', is: ['03'] },
  { why: 'an alias that two share',              name: '安葬设施覆盖率',                  is: ['01', '04'] },
  { why: 'a longer text',                        name: '城市低保人数及其占比',              is: [] },
  { why: 'nothing',                              name: '',                            is: [] },
])('$why: $name', ({ name, is }) => {
  const places = knownNames(index, plain(name)).map((each) => each.place);
  expect(places.map((place) => definition.indicators[place]!.code)).toEqual(is);
});

// prettier-ignore
test.each([
  ['01', '1'], ['1', '1'], ['１', '1'], ['1.', '1'], ['007', '7'], ['0', '0'], ['A01', 'a01'], ['', ''], ['1'.repeat(40), ''],
])('the code %s is %s', (text, is) => expect(codeKey(text)).toBe(is));

test('a pack is indexed once', () => expect(indexPack(definition)).toBe(index));
