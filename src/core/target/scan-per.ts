import type { Per } from './phrase-token.js';
import { scanShare, type ScannedUnit } from './scan-unit.js';
import { wordFinder } from './word-finder.js';

type ScannedPer = Pick<Per, 'unit' | 'of'> & { readonly end: number };

const TIMES = wordFinder(
  new Map([
    ...['年', '月', '周', '天', '日', '季度', '半年', '学期', '学年', '小时'].map((word) => [word, word] as const),
    ...(['年度', '个月', '季', '星期', '逐年'] as const).map(
      (word) => [word, word.replace('度', '').replace('个', '')] as const,
    ),
  ]),
);
const PERSONS = wordFinder(
  new Map([
    ...[
      '人',
      '户',
      '亩',
      '床',
      '生',
      '张',
      '公里',
      '平方公里',
      '辆',
      '车',
      '次',
      '例',
      '公顷',
      '吨',
      '标准床',
      '班次',
      '元',
      '头',
      '只',
    ].map((word) => [word, word] as const),
    ...(
      [
        '户籍',
        '常住',
        '名',
        '位',
        '老',
        '城镇',
        '农村',
        '居民',
        '学生',
        '儿童',
        '职工',
        '新生儿',
        '劳动',
        '就业',
      ] as const
    ).map((word) => [word, '人'] as const),
    ['家庭', '户'] as const,
  ]),
);
const THINGS = wordFinder(
  new Map(
    `县 乡镇 镇街 镇 乡 街道 社区 村 行政村 建制村 自然村 区县 区 市 省 州 旗 地市 设区市 地级市 城区 小区 县城 城市 片区 园区 开发区 网格 机构
    养老机构 学校 中小学 幼儿园 医院 校 院 园 班 班级 中心 站 企业 单位 部门 项目 党支部 组织 服务中心 卫生院 村卫生室 公墓 墓区 窗口 站点 网点 敬老院 家庭 门店`
      .split(/\s+/)
      .map((word) => [word, word] as const),
  ),
);

/**
 * What stands after 每 at a place of a plain text: 千名老年人, 百户, 人, 月, 个县(市、区). Null where a figure follows that is
 * itself the target (每2至3个乡镇).
 */
export function scanPer(text: string, start: number): ScannedPer | null {
  const counted = scanShare(text, start);
  if (/^\d*[十百千万亿]/.test(counted.unit)) return persons(text, counted);
  if (/^\d/.test(counted.unit)) return null;
  const time = TIMES(text, start);
  if (time) return { unit: time.value, of: 'time', end: start + time.word.length };
  return things(text, start) ?? single(text, start);
}

/** 千名老年人, 10万人口, 百户: the noun after a classifier is left to the text. */
function persons(text: string, { unit, end }: ScannedUnit): ScannedPer {
  const bare = /^\d*[十百千万亿]+$/.test(unit);
  const noun = bare ? PERSONS(text, end) : null;
  const spelt = /[名位个]$/.test(unit) ? unit.replace(/[名位个]$/, '人') : unit;
  return { unit: spelt + (noun?.value ?? ''), of: 'share', end: end + (noun?.word.length ?? 0) };
}

/** 每个县, 每所学校, 每一个社区, 每县: one noun within a few characters of its classifier. */
function things(text: string, start: number): ScannedPer | null {
  const classifier = /^一?[个所家座处名位支间]?/.exec(text.slice(start, start + 2))?.[0] ?? '';
  const from = start + classifier.length;
  const most = classifier === '' ? 0 : MOST_BETWEEN;
  for (let at = from; at <= from + most && at < text.length && !/[,;。、]/.test(text[at]!); at += 1) {
    const noun = THINGS(text, at);
    if (noun) return { unit: noun.value, of: 'things', end: at + noun.word.length };
  }
  return null;
}
const MOST_BETWEEN = 6;

function single(text: string, start: number): ScannedPer | null {
  const noun = PERSONS(text, start);
  return noun && { unit: noun.value, of: 'share', end: start + noun.word.length };
}
