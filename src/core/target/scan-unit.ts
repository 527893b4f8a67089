import { ATOMS } from '../quantity/unit-table.js';
import { wordFinder } from './word-finder.js';

/** Units of phrases that no conversion is known for. */
const OTHERS =
  '标准煤 万元GDP 学时 课时 学分 标箱 标准箱 TEU 千卡 分贝 度 摄氏度 标准立方米 标方 兆瓦时 千伏安 万伏安 伏安 羽 尾 床 人日 件套 台套 台(套) 标台 标准台 吨公里 Mbps Gbps EFLOPS PFLOPS TB GB PB 微克 港元 欧元 亩次 所次 项次 户型 词 字 毫米汞柱 学位 刀 伏 兆 贝克 艘次 架次 列 趟 班列 分 颗 幅 方案 瓶 袋 桶 车 平方公尺 元人民币 名次 人·年 立方米/秒 折 厘 点';
/** They name what is counted, not how: 5个社区 is 5 个. */
const NOT_HERE = new Set(
  `村 乡 镇 乡镇 街道 社区 县 市 区 省 岗位 网点 站点 站 组织 机构 企业 学校 班级 车位 泊位 老年人 老人 老年人口 儿童 人口 常住人口
  户籍人口 居民 残疾人 学生 职工 劳动力 新生儿 活产婴儿 孕产妇 活产 家庭 人家 床位 张床位 张床 行政村 千人比 万人比 百分之 千分之
  万分之 百分比 百分率 千分比 万分比 g d h s l 方 立方 平方 季 行 列 成 月 日 里 分 口 度 字 点 折`.split(/\s+/),
);
const WITH_MEASURE = /^[个名位家户所].+/;
const TIMES = new Set('个月 个小时 个工作日 个季度 个星期 户次 家次'.split(' '));

/** 个百分点 is spelt 百分点, as the plans' own tables have it. */
const SPELT: readonly (readonly [string, string])[] = [
  ...[...ATOMS.keys()]
    .filter((word) => !NOT_HERE.has(word) && (!WITH_MEASURE.test(word) || TIMES.has(word)))
    .map((word) => [word, word] as const),
  ...OTHERS.split(' ')
    .filter((word) => !NOT_HERE.has(word))
    .map((word) => [word, word] as const),
  ...(['个百分点', '百分点', '个百分比点', 'pct', 'pp'] as const).map((word) => [word, '百分点'] as const),
  ...(
    ['μg', 'ug', 'mg', 'kg', 'km', 'mm', 'cm', 'm2', 'm3', 'kw', 'mw', 'kwh', 'GW', 'GWh', 'MW', 'MWh', 'kWh'] as const
  ).map((word) => [word, word] as const),
  ...(['分', '口', '折'] as const).map((word) => [word, word] as const),
];
const atomAt = wordFinder(new Map(SPELT));
const SCALES = wordFinder(
  new Map(
    ['万亿', '千亿', '百亿', '十亿', '亿', '千万', '百万', '十万', '万', '千', '百', '十'].map((word) => [word, word]),
  ),
);

export interface ScannedUnit {
  /** As spelt; empty where only 余 stands there. */
  readonly unit: string;
  readonly end: number;
}

/** unit := 余? multiple? 余? atom ( '/' (digits? multiple? atom | digits multiple) )* : 亿立方米, 元/人·月, 微克/立方米, /10万. */
export function scanUnit(text: string, start: number): ScannedUnit {
  let at = skipMore(text, start);
  const scale = SCALES(text, at);
  at = skipMore(text, at + (scale?.word.length ?? 0));
  const atom = atomAt(text, at);
  if (atom) at += atom.word.length;
  const top = (scale?.word ?? '') + (atom?.value ?? '');
  return withDenominators(text, { unit: top, end: at });
}

/** The count and the noun of a denominator: 10万, 千人, 户. */
export function scanShare(text: string, start: number): ScannedUnit {
  let at = start;
  while (at - start < 6 && isDigit(text[at])) at += 1;
  const digits = text.slice(start, at);
  const scale = SCALES(text, at);
  at += scale?.word.length ?? 0;
  const atom = atomAt(text, at);
  return { unit: digits + (scale?.word ?? '') + (atom?.value ?? ''), end: at + (atom?.word.length ?? 0) };
}

const MOST_PARTS = 4;

function withDenominators(text: string, top: ScannedUnit): ScannedUnit {
  let { unit, end } = top;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const mark = text[end];
    const joins = mark === '/' || (part > 0 && (mark === '·' || mark === '、' || mark === '.'));
    if (!joins && !(mark === '每' && unit !== '' && !unit.includes('/'))) break;
    const below = scanShare(text, end + 1);
    if (below.unit === '' || /^\d+$/.test(below.unit)) break;
    unit += `${mark === '每' ? '/' : mark === '/' ? '/' : '·'}${below.unit}`;
    end = below.end;
  }
  return { unit, end };
}

function skipMore(text: string, at: number): number {
  return text[at] === '余' || text[at] === '多' ? at + 1 : at;
}

export function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}
