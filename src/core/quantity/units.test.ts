import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from './exact.js';
import { ATOMS, MULTIPLES } from './unit-table.js';
import { convert, findUnit, isCount, isMoney, isPercent, isRatio, sameUnit, unitLabel, wholeUnit } from './units.js';

function converted(value: string, from: string, to: string): string | null {
  const [one, other] = [findUnit(from), findUnit(to)];
  return one && other ? (convert(Exact.of(value), one, other)?.toString() ?? null) : 'unknown';
}

// prettier-ignore
test.each([
  { name: '元/人·月', texts: ['元/人·月', '元/人、月', '(元/人、月)', '（元/人、月）', '元/人/月', '元/月·人', '元/人.月', '元/(人·月)', '元/人月', '元/月/人', '元／人．月',
                              '元(/人·月)', '元/人•月', '元 / 人 * 月', '元每人每月', '元/每人每月', '[元/人，月]', '单位：元/人·月', '元/名·月', '元/人·个月', '元/人-月'] },
  { name: '元/人·年', texts: ['元/人·年', '元/年·人', '元/人/年', '元/人年'] },
  { name: '万元',     texts: ['万元', '（万元）', '单位：万元', '计量单位:万元', '萬元', '万 元', '万圆'] },
  { name: '%',        texts: ['%', '％', '(%)', '（％）', '百分比', '﹪'] },
  { name: '个百分点', texts: ['个百分点', '百分点'] },
  { name: '平方米',   texts: ['平方米', '㎡', 'm²', 'm2', 'M2', '平米'] },
  { name: '平方公里', texts: ['平方公里', '平方千米', 'km²', '㎢'] },
  { name: '公里',     texts: ['公里', '千米', 'km', 'KM', '㎞'] },
  { name: '千克',     texts: ['千克', '公斤', 'kg', '㎏'] },
  { name: '人',       texts: ['人', '名', '位'] },
  { name: '人次',     texts: ['人次', '人(次)', '人·次'] },
  { name: '床',       texts: ['床', '张床', '床位', '张床位'] },
  { name: '张/千人',  texts: ['张/千人', '张/每千人', '张/1000人', '张/千名'] },
  { name: '张/千老年人', texts: ['张/千名老年人', '张/千老年人', '张/千位老人'] },
  { name: '平方米/百户', texts: ['平方米/百户', '㎡/百户', '平方米/每百户'] },
  { name: '/十万',    texts: ['/10万', '/十万', '1/10万'] },
  { name: '十万人',   texts: ['十万人', '10万人'] },
  { name: '次/半年',  texts: ['次/半年'] },
  { name: '亿立方米', texts: ['亿立方米', '亿m³'] },
])('$name is one unit in every spelling', ({ name, texts }) => {
  for (const text of texts) {
    // 1000人 is spelled in figures and keeps them in its name: it is the same size all the same.
    expect([text, sameUnit(text, name)]).toEqual([text, true]);
  }
  expect(findUnit(name)?.name).toBe(name);
});

// prettier-ignore
test.each([
  { why: '万个 to 个',                   value: '0.006', from: '万个',      to: '个',        gives: '60' },
  { why: '个 to 万个',                   value: '58',    from: '个',        to: '万个',      gives: '0.0058' },
  { why: '‰ to %',                       value: '16',    from: '‰',         to: '%',         gives: '1.6' },
  { why: '千人比 is ‰',                   value: '1.6',   from: '千人比',     to: '‰',         gives: '1.6' },
  { why: '成 to %',                      value: '8',     from: '成',        to: '%',         gives: '80' },
  { why: 'a month to a year',            value: '720',   from: '元/人·月',  to: '元/人、年',  gives: '8640' },
  { why: 'a year to a month',            value: '8640',  from: '元/年·人',  to: '元/人/月',   gives: '720' },
  { why: '万元 to 亿元',                  value: '500',   from: '万元',      to: '亿元',      gives: '0.05' },
  { why: '亩 to 公顷',                    value: '15',    from: '亩',        to: '公顷',      gives: '1' },
  { why: '平方公里 to 亩',                value: '1',     from: '平方公里',  to: '亩',        gives: '1500' },
  { why: '万吨 to 斤',                    value: '1',     from: '万吨',      to: '斤',        gives: '20000000' },
  { why: '张/千人 to 张/万人',            value: '4',     from: '张/千人',   to: '张/万人',   gives: '40' },
  { why: '季度 to 月',                    value: '2',     from: '季度',      to: '月',        gives: '6' },
  { why: '天 to 小时',                    value: '1.5',   from: '天',        to: '小时',      gives: '36' },
  { why: 'persons and visits',           value: '1',     from: '人',        to: '人次',      gives: null },
  { why: 'households and persons',       value: '1',     from: '户',        to: '人',        gives: null },
  { why: '% and points',                 value: '1',     from: '%',         to: '个百分点',   gives: null },
  { why: '个 and 家',                     value: '1',     from: '个',        to: '家',        gives: null },
  { why: 'months and days',              value: '1',     from: '月',        to: '天',        gives: null },
  { why: 'age and time',                 value: '1',     from: '岁',        to: '年',        gives: null },
  { why: 'money and money a head',       value: '1',     from: '元',        to: '元/人',     gives: null },
  { why: '张 and 床',                     value: '1',     from: '张',        to: '床',        gives: null },
  { why: 'no unit at all',               value: '1',     from: '舰',        to: '个',        gives: 'unknown' },
])('$value $from in $to is $gives: $why', ({ value, from, to, gives }) => {
  expect(converted(value, from, to)).toBe(gives);
});

test.each([
  '',
  ' ',
  '()',
  '舰',
  '元/',
  '元//',
  '/人',
  '/4',
  '元/4',
  '个、家',
  '万',
  '4',
  '元/人·',
  '每',
  '元人',
  'x'.repeat(200),
])('“%s” is no unit', (text) => {
  expect(findUnit(text)).toBeNull();
});

describe('units of the pack', () => {
  const extra = [
    { name: '标准床', aliases: ['标床'], of: '床', numerator: '1', denominator: '2' },
    { name: '点位', of: '点位', numerator: '1' },
    { name: '千个点位', of: '点位', numerator: '1000' },
  ];
  test('a unit of the pack converts to the known one that it is made of', () => {
    const [own, bed] = [findUnit('（标床）', extra)!, findUnit('床')!];
    expect(convert(Exact.of(3), own, bed)?.toString()).toBe('1.5');
  });
  test('it takes multiples and denominators as any other', () => {
    expect(findUnit('万标准床/县', extra)?.dimension).toBe('count:床/count:县');
  });
  test('one of an unknown unit is a dimension of its own', () => {
    expect(convert(Exact.of(2), findUnit('千个点位', extra)!, findUnit('点位', extra)!)?.toString()).toBe('2000');
    expect(sameUnit('点位', '个', extra)).toBe(false);
  });
  test('without the pack it is no unit', () => {
    expect(findUnit('标准床')).toBeNull();
  });
});

test('kinds of units are told by name', () => {
  const kinds = (unit: string) => [isPercent(unit), isRatio(unit), isMoney(unit), isCount(unit)].map(Number).join('');
  expect(
    Object.fromEntries(
      [
        '%',
        '（％）',
        '‰',
        '千人比',
        '个百分点',
        '万元',
        '(元/人、月)',
        '美元',
        '个',
        '万人次',
        '张/千人',
        '平方米',
        '',
        '舰',
      ].map((each) => [each, kinds(each)]),
    ),
  ).toEqual({
    ...{
      '%': '1100',
      '（％）': '1100',
      '‰': '0100',
      千人比: '0100',
      个百分点: '0000',
      万元: '0010',
      '(元/人、月)': '0010',
    },
    ...{ 美元: '0010', 个: '0001', 万人次: '0001', '张/千人': '0000', 平方米: '0000', '': '0000', 舰: '0000' },
  });
});

test('a label is the unit as printed, without its brackets', () => {
  expect(['(元/人、月)', '（%）', '元(/月)', ' 个 ', ''].map(unitLabel)).toEqual([
    '元/人、月',
    '%',
    '元(/月)',
    '个',
    '',
  ]);
});

test('units that nobody knows are one where they are spelled alike', () => {
  expect([sameUnit('（舰）', '舰'), sameUnit('舰', '船舰'), sameUnit('', ''), sameUnit('', '个')]).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

describe('laws', () => {
  const names = [...new Set([...ATOMS.values()].map(({ name }) => name))];
  const units = fc
    .tuple(
      fc.constantFrom('', ...MULTIPLES.map(([word]) => word)),
      fc.constantFrom(...names),
      fc.constantFrom('', '/人', '/千人', '/人·月', '/户、年'),
    )
    .map((parts) => parts.join(''));

  test('every noun and measure takes every multiple, and its name is a spelling of it', () => {
    fc.assert(
      fc.property(units, (text) => {
        const unit = findUnit(text);
        expect(unit).not.toBeNull();
        expect(findUnit(unit!.name)).toEqual(unit);
      }),
      { numRuns: 1000 },
    );
  });

  test('there and back is the same figure', () => {
    fc.assert(
      fc.property(units, units, fc.integer(), (from, to, digits) => {
        const [one, other, value] = [findUnit(from)!, findUnit(to)!, Exact.ratio(BigInt(digits), 1000n)];
        const there = convert(value, one, other);
        if (there) expect(convert(there, other, one)!.equals(value)).toBe(true);
        else expect(one.dimension).not.toBe(other.dimension);
      }),
    );
  });

  test('a multiple is a multiple of its whole unit', () => {
    fc.assert(
      fc.property(units, (text) => {
        const unit = findUnit(text)!;
        const whole = wholeUnit(unit);
        expect(whole.unit.dimension).toBe(unit.dimension);
        expect(whole.unit.perBase.times(whole.times).equals(unit.perBase)).toBe(true);
      }),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => void findUnit(text)));
  });
});
