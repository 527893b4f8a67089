import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inShort } from '../../../test/support/phrase-in-short.js';
import { LONGEST_PHRASE, readPhrase } from './read-phrase.js';

type Case = readonly [why: string, phrase: string, reads: string];

// kind: direction value[–high] unit | year | basis | reference; doubts follow in braces.
// prettier-ignore
const CASES: readonly Case[] = [
  ['a floor',                       '护理型床位占比不低于60%', 'quantitative: >= 60 % | | level |'],
  ['a bare figure that is reached', '到2025年森林覆盖率达到63.5%', 'quantitative: >= 63.5 % | 2025 | level |'],
  ['a hundred of a hundred',        '参训率达到100%', 'quantitative: = 100 % | | level |'],
  ['a ceiling',                     '登记失业率控制在4.5%以内', 'quantitative: <= 4.5 % | | level |'],
  ['a ceiling with tolerance',      '价格涨幅控制在3%左右', 'quantitative: <=~ 3 % | | growth | 上年'],
  ['a fall to',                     '婴儿死亡率降到5‰', 'quantitative: <= 5 ‰ | | level |'],
  ['a fall by',                     '能耗比2020年下降13.5%', 'quantitative: >= 13.5 % | | decrease_pct | 2020年'],
  ['strict',                        '总产值突破800亿元', 'quantitative: > 800 亿元 | | level |'],
  ['points up',                     '城镇化率提高5个百分点', 'quantitative: >= 5 百分点 | | change_pp |'],
  ['points down',                   '近视率每年下降0.5个百分点以上', 'quantitative: >= 0.5 百分点 | | decrease_pp |'],
  ['geometric',                     '“十四五”期间年均增长6%左右', 'quantitative: ~ 6 % | 2021-2025 | growth_avg |'],
  ['arithmetic',                    '年均销售40亿元以上', 'quantitative: >= 40 亿元/年 | | avg_level |'],
  ['年均浓度 is no mean of years',   'PM2.5年均浓度降到30微克/立方米', 'quantitative: <= 30 微克/立方米 | | level |'],
  ['doubled twice',                 '旅游收入翻两番', 'quantitative: >= 4 倍 | | multiple |'],
  ['once more is twice',            '吞吐量增长1倍', 'quantitative: >= 2 倍 | | multiple |'],
  ['Chinese figures',               '培训两千人以上', 'quantitative: >= 2000 人 | | cumulative |'],
  ['万 stays a unit',               '培训十二万人次', 'quantitative: >= 12 万人次 | | cumulative |'],
  ['百分之',                         '百分之九十五以上的社区', 'quantitative: >= 95 % | | level |'],
  ['tenths',                        '七成以上的行政村', 'quantitative: >= 70 % | | level |'],
  ['more than half',                '非化石能源占比超过一半', 'quantitative: > 50 % | | level |'],
  ['no finite decimal',             '占比达到三分之二', 'quantitative: >= 66.67 % | | level | {not-read 三分之二}'],
  ['a range',                       '打造4-5家示范基地', 'quantitative: range 4–5 家 | | increment |'],
  ['a range in words',              '每2至3个乡镇组成一个片区', 'quantitative: range 2–3 个 | | level |'],
  ['years are no range',            '2012~2015年，结案率达到95%', 'quantitative: >= 95 % | 2012-2015 | level |'],
  ['a month',                       '2016年6月底前完成整合', 'qualitative: = 100 % | 2016-06 | milestone |'],
  ['per persons',                   '每千名老年人拥有床位40张', 'quantitative: >= 40 张/千人 | | level |'],
  ['per person and month',          '每人每月不低于200元、100元', 'compound: >= 200 元/人·月 | | level | ; >= 100 元/人·月 | | level |'],
  ['per place',                     '每个县（市、区）至少建有1所', 'quantitative: >= 1 所/县 | | per_unit |'],
  ['per hundred thousand',          '孕产妇死亡率控制在12/10万以下', 'quantitative: <= 12 /10万 | | level |'],
  ['a coefficient',                 '不低于低保标准的1.3倍', 'relative: >= 1.3 倍 | | ratio_ref | 低保标准'],
  ['a share of a standard',         '不低于最低工资标准的80%', 'relative: >= 80 % | | ratio_ref | 最低工资标准'],
  ['a share of people is a level',  '享受服务的老人占老人总数的6%以上', 'quantitative: >= 6 % | | level |'],
  ['another series',                '收入增速高于经济增速、高于全国平均水平', 'relative: > | | growth | 经济增速 ; > | | growth | 全国平均水平'],
  ['in step',                       '居民收入增长与经济增长基本同步', 'relative: = | | growth | 经济增长'],
  ['full cover',                    '社工站实现全覆盖', 'quantitative: = 100 % | | coverage |'],
  ['nearly',                        '基本实现全覆盖', 'qualitative: qual | | coverage |'],
  ['cleared',                       '全面消除劣Ⅴ类断面', 'quantitative: = 0 | | coverage |'],
  ['removed ones are counted',      '消除6处隐患', 'quantitative: >= 6 处 | | cumulative |'],
  ['respectively',                  '参保率、持证率分别达到98%、90%以上', 'compound: >= 98 % | | level | ; >= 90 % | | level |'],
  ['all alike',                     '覆盖率均达到100%', 'quantitative: = 100 % | | level |'],
  ['a year each',                   '到2022年、2025年分别达到55%、60%', 'compound: >= 55 % | 2022 | level | ; >= 60 % | 2025 | level |'],
  ['from and to',                   '由2020年的62%提高到75%', 'quantitative: >= 75 % | | level | 62%'],
  ['a step and its end',            '再增加约3岁，达到79岁', 'quantitative: >= 79 岁 | | level | (增3岁)'],
  ['a condition',                   '不足300平方米按300平方米配套', 'quantitative: >= 300 平方米 | | level |'],
  ['ages are no targets',           '65岁以上老年人规范管理率达到65%以上', 'quantitative: >= 65 % | | level |'],
  ['names are no targets',          '12345热线办结率达到99%', 'quantitative: >= 99 % | | level |'],
  ['a lost percent sign',           '设施达标率100', 'quantitative: = 100 % | | level | {percent-lost 100}'],
  ['a rate of another hundred',     '死亡率不超过8', 'quantitative: <= 8 | | level |'],
  ['a lost unit is not guessed',    '总量不低于55', 'quantitative: >= 55 | | level |'],
  ['glued',                         '分别达到100%90%', 'compound: >= 100 % | | level | ; >= 90 % | | level | {numbers-glued 100%90%}'],
  ['glued, after a rise',           '分别提高了43%33%', 'compound: >= 43 % | | growth | 上年 ; >= 33 % | | growth | 上年 {numbers-glued 43%33%}'],
  ['a year without 年',              '到2025实现全覆盖', 'quantitative: = 100 % | 2025 | coverage | {year-cut 2025}'],
  ['a cut before 年',                '到2025-年覆盖率达85%', 'quantitative: >= 85 % | 2025 | level | {year-cut 2025-年}'],
  ['a trend',                       '能耗强度持续下降', 'qualitative: < | | growth | 上年'],
  ['words for a person',            '养老服务体系更加健全', 'qualitative: qual | | qualitative |'],
  ['nothing to set it by',          '不低于', 'unreadable'],
  ['no words that set one',         '兴国县', 'no-target'],
  ['nothing',                       '', 'no-target'],
];

test.each(CASES)('%s: %s', (_why, phrase, reads) => {
  expect(inShort(readPhrase(phrase))).toBe(reads);
});

describe('of any text', () => {
  const pieces = fc.constantFrom(
    ...[
      '达到',
      '不低于',
      '全覆盖',
      '每',
      '每千名',
      '比',
      '由',
      '提高到',
      '分别',
      '、',
      '，',
      '(',
      ')',
      '%',
      '万',
      '人',
      '以上',
      '左右',
    ],
    ...[
      '十四五',
      '2025年',
      '2025',
      '1',
      '90',
      '.',
      '-',
      '~',
      '分之',
      '百分之',
      '翻',
      '番',
      '一',
      '半',
      '/',
      '10万',
      '年均',
      '增长',
      '倍',
    ],
  );
  const phrases = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
  );

  test('it is read or refused, with its doubts inside it and at least one target or a problem', () => {
    fc.assert(
      fc.property(phrases, (phrase) => {
        const { targets, doubts, problem } = readPhrase(phrase);
        expect(targets.length > 0).toBe(problem === null);
        for (const { at, text } of doubts)
          expect([text, at.start < at.end]).toEqual([phrase.slice(at.start, at.end), true]);
      }),
      { numRuns: 2000 },
    );
  });

  test('full-width signs and blanks change nothing', () => {
    const wide = (text: string): string =>
      text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
        const [plain, other] = [readPhrase(parts.join('')), readPhrase(wide(parts.join(' ')))];
        expect([other.kind, other.targets]).toEqual([plain.kind, plain.targets]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a number replaced by another is read as that other number', () => {
    const shapes = [
      '占比不低于#%',
      '新增床位#张以上',
      '控制在#‰以内',
      '年均增长#%左右',
      '不低于低保标准的#倍',
      '每千人口#张',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (shape, whole, part) => {
          const number =
            part === 0 ? String(whole) : `${whole}.${part % 10 === 0 ? part / 10 : String(part).padStart(2, '0')}`;
          const [target, ...more] = readPhrase(shape.replace('#', number)).targets;
          expect([target?.value, more]).toEqual([number, []]);
        },
      ),
    );
  });
});

test('what is longer than the bound is refused where it passes it', () => {
  const problem = { code: 'too-long', at: { start: LONGEST_PHRASE, end: LONGEST_PHRASE + 1 } };
  expect(readPhrase('达'.repeat(LONGEST_PHRASE + 1))).toMatchObject({ targets: [], problem });
});

// prettier-ignore
test.each(['1', '一', '(', '每', '、1%', '比2015年', '百分之', '1/', '2025', '至少', '1-', '翻一'])('a phrase of nothing but %s costs little', (piece) => {
  const phrase = piece.repeat(LONGEST_PHRASE).slice(0, LONGEST_PHRASE);
  const started = process.cpuUsage();
  for (let time = 0; time < 10; time += 1) readPhrase(phrase);
  const { user } = process.cpuUsage(started);
  expect(user / 10_000).toBeLessThan(50);
});
