import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from './exact.js';
import { readText } from './read-text.js';

/** `12.5 % unit,text`: the figure, its unit and what was odd beside being text; or the kind. */
function read(text: string): string {
  const { kind, value, unit, oddities } = readText(text);
  if (kind !== 'number') return kind;
  return [value, unit ?? '', oddities.filter((each) => each !== 'text').join(',')]
    .join(' ')
    .trim()
    .replace(/ {2,}/g, ' ');
}

// prettier-ignore
test.each([
  { why: 'plain',                          text: '12.5',                reads: '12.5' },
  { why: 'no whole part',                  text: '.5',                  reads: '0.5' },
  { why: 'a plus sign',                    text: '+5',                  reads: '5' },
  { why: 'a power of ten',                 text: '1.2E3',               reads: '1200' },
  { why: 'a negative power',               text: '5e-3',                reads: '0.005' },
  { why: 'hyphen-minus',                   text: '-5',                  reads: '-5' },
  { why: 'a true minus',                   text: '−5',                  reads: '-5' },
  { why: 'an en dash',                     text: '–5',                  reads: '-5' },
  { why: 'a full-width minus',             text: '－5',                 reads: '-5 full-width' },
  { why: 'a sign apart',                   text: '- 5',                 reads: '-5 spaces' },
  { why: '负 in words',                    text: '负5.5',               reads: '-5.5' },
  { why: 'full-width digits and percent',  text: '１２．５％',           reads: '12.5 % full-width,unit' },
  { why: 'blanks around',                  text: ' 98\u3000',           reads: '98 spaces' },
  { why: 'a no-break space before a sign', text: '98\u00a0%',           reads: '98 % spaces,unit' },
  { why: 'an invisible blank',             text: '\u200b98',            reads: '98 spaces' },
  { why: "Excel's mark of a text",         text: "'98",                 reads: '98 apostrophe' },
  { why: 'a typographic apostrophe',       text: '’98',                 reads: '98 apostrophe' },
  { why: 'commas',                         text: '1,234.5',             reads: '1234.5 separators' },
  { why: 'many commas',                    text: '12,345,678',          reads: '12345678 separators' },
  { why: 'full-width comma',               text: '1，234',              reads: '1234 separators' },
  { why: 'blanks between groups',          text: '1 234.5',             reads: '1234.5 separators' },
  { why: 'no-break blanks between groups', text: '1\u00a0234\u00a0567', reads: '1234567 separators' },
  { why: 'percent',                        text: '98%',                 reads: '98 % unit' },
  { why: 'per mille',                      text: '3.5‰',                reads: '3.5 ‰ unit' },
  { why: 'points',                         text: '5个百分点',            reads: '5 个百分点 unit' },
  { why: 'a multiple alone',               text: '1.2万',               reads: '12000 multiple' },
  { why: 'the multiple is part of a unit', text: '1.2万个',             reads: '1.2 万个 unit' },
  { why: 'a great multiple',               text: '1.2万亿元',           reads: '1.2 万亿元 unit' },
  { why: '亿 alone',                       text: '3亿',                 reads: '300000000 multiple' },
  { why: '千 alone',                       text: '3千',                 reads: '3000 multiple' },
  { why: '百万 alone',                     text: '2百万',               reads: '2000000 multiple' },
  { why: '千米 is a unit',                 text: '3千米',               reads: '3 公里 unit' },
  { why: 'two multiples',                  text: '3万5千人',            reads: '35000 人 unit,multiple' },
  { why: 'figures under 亿 and 万',        text: '1亿2000万元',         reads: '120000000 元 unit,multiple' },
  { why: 'a compound unit',                text: '720元/人、月',         reads: '720 元/人·月 unit' },
  { why: 'a bracketed compound unit',      text: '720（元/人、月）',     reads: '720 元/人·月 unit' },
  { why: 'a bracketed unit',               text: '12.5(%)',             reads: '12.5 % unit' },
  { why: 'a length of time, no date',      text: '6个月',               reads: '6 月 unit' },
  { why: 'a currency sign',                text: '¥1,234',              reads: '1234 元 separators,unit' },
  { why: 'a sign and a multiple',          text: '￥1.2万',             reads: '1.2 万元 unit' },
  { why: 'a sign and its unit',            text: '¥5元',                reads: '5 元 unit' },
  { why: 'a negative sum',                 text: '-¥5',                 reads: '-5 元 unit' },
  { why: '余 before the unit',             text: '1200余人',            reads: '1200 人 unit,approximate' },
  { why: '余 alone',                       text: '1200余',              reads: '1200 approximate' },
  { why: '多 within the unit',             text: '30多万人',            reads: '30 万人 unit,approximate' },
  { why: '余 after the multiple',          text: '1.2万余人',           reads: '1.2 万人 unit,approximate' },
  { why: '约',                             text: '约1200',              reads: '1200 approximate' },
  { why: '左右 and 约',                    text: '约90%左右',           reads: '90 % unit,approximate' },
  { why: '上下',                           text: '30上下',              reads: '30 approximate' },
  { why: 'at least, by sign',              text: '≥75%',                reads: '75 % unit,bound' },
  { why: 'more than, full width',          text: '＞30',                reads: '30 bound' },
  { why: 'at least, in two signs',         text: '>=75',                reads: '75 bound' },
  { why: 'at least, behind',               text: '75%以上',             reads: '75 % unit,bound' },
  { why: 'at least, in words',             text: '不低于75',            reads: '75 bound' },
  { why: 'at most, in words',              text: '不超过 3.5%',         reads: '3.5 % spaces,unit,bound' },
  { why: 'accounting negative',            text: '(12.5)',              reads: '-12.5 accounting' },
  { why: 'the same, full-width brackets',  text: '（1,234.5）',         reads: '-1234.5 separators,accounting' },
  { why: 'a percent behind the bracket',   text: '(12.5)%',             reads: '-12.5 % unit,accounting' },
  { why: 'a triangle',                     text: '▲5',                  reads: '-5 accounting' },
  { why: 'an open triangle',               text: '△5.2',                reads: '-5.2 accounting' },
  { why: 'a stray full stop',              text: '98%。',               reads: '98 % unit,punctuation' },
  { why: 'a point and nothing after it',   text: '5.',                  reads: '5 punctuation' },
  { why: 'quotes',                         text: '“100”',               reads: '100 punctuation' },
  { why: '中文数字',                        text: '十二万三千',          reads: '123000 chinese-numeral' },
  { why: '万 at the end',                  text: '十二万',              reads: '120000 multiple,chinese-numeral' },
  { why: '中文数字 and unit',               text: '十二万人',            reads: '120000 人 unit,multiple,chinese-numeral' },
  { why: 'a percentage in words',          text: '百分之七十五',         reads: '75 % unit,chinese-numeral' },
  { why: 'a hundred percent in words',     text: '百分之百',            reads: '100 % unit,chinese-numeral' },
  { why: 'a percentage half in words',     text: '百分之75.5',          reads: '75.5 % unit' },
  { why: 'per mille in words',             text: '千分之八',            reads: '8 ‰ unit,chinese-numeral' },
  { why: 'the unit begins with a power',   text: '五百分点',            reads: '5 个百分点 unit,chinese-numeral' },
  { why: 'tenths',                         text: '八成',                reads: '8 成 unit,chinese-numeral' },
  { why: 'more than ten',                  text: '十余个',              reads: '10 个 unit,approximate,chinese-numeral' },
  { why: 'a share of a bare number',       text: '20/10万',             reads: '20 /十万 unit' },
  { why: 'looks like a month, is a figure', text: '2023.06',            reads: '2023.06' },
  { why: 'a group of two',                 text: '1,23',                reads: 'text' },
  { why: 'a group of four',                text: '1,2345',              reads: 'text' },
  { why: 'a decimal comma',                text: '0,123',               reads: 'text' },
  { why: 'two kinds of separator',         text: '1,234 567',           reads: 'text' },
  { why: 'a separator after the point',    text: '1.234,5',             reads: 'text' },
  { why: 'a number and another',           text: '12 3',                reads: 'text' },
  { why: 'two points',                     text: '1.2.3',               reads: 'text' },
  { why: 'a span',                         text: '75-80',               reads: 'text' },
  { why: 'a span that might be a day',     text: '12-13',               reads: 'text' },
  { why: 'a fraction',                     text: '3/4',                 reads: 'text' },
  { why: 'a fraction of a hundred',        text: '3/100',               reads: 'text' },
  { why: 'two percent signs',              text: '98%%',                reads: 'text' },
  { why: 'an estimate of two digits',      text: '四五个',              reads: 'text' },
  { why: 'an estimate in tens',            text: '几十',                reads: 'text' },
  { why: 'an unknown unit',                text: '12艘舰',              reads: 'text' },
  { why: 'an open bracket',                text: '(12.5',               reads: 'text' },
  { why: 'a letter for a digit',           text: '1O0',                 reads: 'text' },
  { why: 'a multiple without a figure',    text: '万',                  reads: 'text' },
  { why: 'a target in words',              text: '不低于低保标准的1.3倍', reads: 'text' },
  { why: 'a formula as text',              text: '=A1+1',               reads: 'text' },
  { why: 'a number of a billion digits',   text: '1e999',               reads: 'text' },
  { why: 'words',                          text: '已完成',              reads: 'text' },
])('“$text” reads as $reads: $why', ({ text, reads }) => {
  expect(read(text)).toBe(reads);
});

// prettier-ignore
test.each([
  ['blank',          ['', '  ', '\u3000', '\u00a0', '空', '（空）']],
  ['unknown',        ['—', '——', '－－', '--', '-', '－', '–', '待定', '未统计', '暂无', '（待定）', '无数据']],
  ['below-unit',     ['…', '……', '...', '......']],
  ['not-applicable', ['/', '／', '不适用', 'N/A', 'n/a']],
  ['error',          ['#N/A', '#n/a', '#DIV/0!', '#REF!', '#NAME?']],
  ['date',           ['2023-06-01', '2023/6/1', '2023.6.1', '2023-06', '2023/6', '2023年6月1日', '2023年6月', '2023年', '6月', '6月30日', '2023年上半年',
                      '2023年第1季度', '二〇二三年六月', '2023-06-01 12:30:00', '1-Jun-2023', '6/1/2023']],
] as const)('%s is told by %j', (kind, texts) => {
  for (const text of texts) expect([text, readText(text)]).toEqual([text, { kind, value: null, unit: null, oddities: [], text }]);
});

describe('laws', () => {
  const decimals = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, places]) => Exact.ratio(BigInt(digits), 10n ** BigInt(places)));
  const wide = (text: string) => text.replace(/[0-9.-]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const grouped = (text: string) => text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));

  test.each([
    ['as it is', (text: string) => text],
    ['full-width', wide],
    ['with separators', grouped],
    ['with a unit', (text: string) => `${text}万元`],
    ['in accounting brackets', (text: string) => (text.startsWith('-') ? `(${text.slice(1)})` : text)],
    ['approximately', (text: string) => `约${text}左右`],
  ])('a figure written %s reads as itself', (_, write) => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(String(readText(write(value.toString())).value)).toBe(value.toString());
      }),
    );
  });

  test('no text makes it throw, and a figure never comes without a value', () => {
    const pieces = fc.constantFrom(
      ...'0123456789.,-－%（）()万亿千百十零一二三点余多约≥>以上元人/、·月 \u3000\'"[]#年…—E+'.split(''),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 30 }).map((each) => each.join('')),
        ),
        (text) => {
          const { kind, value } = readText(text);
          expect(value !== null).toBe(kind === 'number');
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('the longest texts that a cell may hold are read to the end', () => {
    const longest = 32_767;
    const hostile = ['1', ' ', '1,', '(', '万', '一', '"', '≥', '.', '\u3000', '1 ', '/', '每', '余'].map((each) =>
      each.repeat(longest).slice(0, longest),
    );
    for (const text of hostile)
      for (const each of [text, `1${text}`, `${text}1`]) expect(readText(each).text).toBe(each);
  });
});
