/** A unit without multiples or denominators, as data. `perBase` is its size in the dimension's base unit, as a fraction. */
export interface Atom {
  readonly name: string;
  readonly dimension: string;
  readonly perBase: readonly [numerator: number, denominator: number];
}

interface Row {
  readonly dimension: string;
  readonly perBase: readonly [number, number];
  /** Other spellings, already normalised: half-width, lower case, no blanks or brackets. */
  readonly spellings?: readonly string[];
  readonly source: string;
}

const GB3100 = 'GB 3100—1993 国际单位制及其应用';
const MARKET = '国务院《关于在我国统一实行法定计量单位的命令》1984：市制单位';

/** Measures that convert within their dimension, exactly. A count noun is in `COUNT_NOUNS`. */
const MEASURES: { readonly [name: string]: Row } = {
  '%': {
    dimension: 'ratio',
    perBase: [1, 100],
    spellings: ['百分比', '百分率', '百分之', 'percent'],
    source: 'base is 1',
  },
  '‰': {
    dimension: 'ratio',
    perBase: [1, 1000],
    spellings: ['千分比', '千分率', '千分之', 'permille'],
    source: '1‰ = 0.1%',
  },
  '‱': { dimension: 'ratio', perBase: [1, 10_000], spellings: ['万分比', '万分率', '万分之'], source: '1‱ = 0.01%' },
  // Persons per thousand persons: printed so in the 13th plan's table, and the same number as ‰.
  千人比: { dimension: 'ratio', perBase: [1, 1000], source: '每千人中的人数 = ‰' },
  万人比: { dimension: 'ratio', perBase: [1, 10_000], source: '每万人中的人数 = ‱' },
  成: { dimension: 'ratio', perBase: [1, 10], source: '一成 = 10%' },
  // Never one with %: a difference of two percentages, not a share of anything.
  个百分点: { dimension: 'points', perBase: [1, 1], spellings: ['百分点', 'pp', '个百分比点'], source: 'base' },
  个千分点: { dimension: 'points', perBase: [1, 10], spellings: ['千分点'], source: '1‰ = 0.1%' },
  倍: { dimension: 'multiple', perBase: [1, 1], source: 'base' },
  元: {
    dimension: 'money',
    perBase: [1, 1],
    spellings: ['人民币元', '元人民币', '圆', '¥', '￥', 'rmb', 'cny'],
    source: 'base',
  },
  角: { dimension: 'money', perBase: [1, 10], source: '人民币管理条例' },
  美元: { dimension: 'money:usd', perBase: [1, 1], spellings: ['usd'], source: 'base' },
  平方米: { dimension: 'area', perBase: [1, 1], spellings: ['m2', '平米', '平方'], source: 'base' },
  亩: { dimension: 'area', perBase: [10_000, 15], spellings: ['市亩'], source: '1 公顷 = 15 亩' },
  公顷: { dimension: 'area', perBase: [10_000, 1], spellings: ['ha', 'hm2'], source: GB3100 },
  平方公里: { dimension: 'area', perBase: [1_000_000, 1], spellings: ['平方千米', 'km2'], source: GB3100 },
  米: { dimension: 'length', perBase: [1, 1], spellings: ['m', '公尺'], source: 'base' },
  公里: { dimension: 'length', perBase: [1000, 1], spellings: ['千米', 'km'], source: GB3100 },
  厘米: { dimension: 'length', perBase: [1, 100], spellings: ['cm', '公分'], source: GB3100 },
  毫米: { dimension: 'length', perBase: [1, 1000], spellings: ['mm'], source: GB3100 },
  里: { dimension: 'length', perBase: [500, 1], spellings: ['华里', '市里'], source: MARKET },
  千克: { dimension: 'mass', perBase: [1, 1], spellings: ['公斤', 'kg'], source: 'base' },
  吨: { dimension: 'mass', perBase: [1000, 1], spellings: ['t', '公吨'], source: GB3100 },
  克: { dimension: 'mass', perBase: [1, 1000], spellings: ['g'], source: GB3100 },
  毫克: { dimension: 'mass', perBase: [1, 1_000_000], spellings: ['mg'], source: GB3100 },
  微克: { dimension: 'mass', perBase: [1, 1_000_000_000], spellings: ['μg', 'ug'], source: GB3100 },
  斤: { dimension: 'mass', perBase: [1, 2], spellings: ['市斤'], source: MARKET },
  担: { dimension: 'mass', perBase: [50, 1], spellings: ['市担'], source: MARKET },
  立方米: { dimension: 'volume', perBase: [1, 1], spellings: ['m3', '立方', '方'], source: 'base' },
  升: { dimension: 'volume', perBase: [1, 1000], spellings: ['l', '公升'], source: GB3100 },
  毫升: { dimension: 'volume', perBase: [1, 1_000_000], spellings: ['ml'], source: GB3100 },
  // Calendar time: months and years convert (×12), months and days never do.
  月: { dimension: 'calendar', perBase: [1, 1], spellings: ['个月'], source: 'base' },
  季度: { dimension: 'calendar', perBase: [3, 1], spellings: ['季', '个季度'], source: 'calendar' },
  半年: { dimension: 'calendar', perBase: [6, 1], source: 'calendar' },
  年: { dimension: 'calendar', perBase: [12, 1], spellings: ['年度'], source: 'calendar' },
  天: { dimension: 'time', perBase: [1, 1], spellings: ['日', 'd'], source: 'base' },
  周: { dimension: 'time', perBase: [7, 1], spellings: ['星期', '个星期'], source: 'calendar' },
  小时: { dimension: 'time', perBase: [1, 24], spellings: ['h', '个小时', '钟头'], source: GB3100 },
  分钟: { dimension: 'time', perBase: [1, 1440], spellings: ['min'], source: GB3100 },
  秒: { dimension: 'time', perBase: [1, 86_400], spellings: ['s', '秒钟'], source: GB3100 },
  岁: { dimension: 'age', perBase: [1, 1], spellings: ['周岁'], source: 'base' },
  工作日: { dimension: 'working-day', perBase: [1, 1], spellings: ['个工作日'], source: 'base' },
  千瓦时: { dimension: 'energy', perBase: [1, 1], spellings: ['kwh', '千瓦·时'], source: 'base' },
  千瓦: { dimension: 'power', perBase: [1, 1], spellings: ['kw'], source: 'base' },
  兆瓦: { dimension: 'power', perBase: [1000, 1], spellings: ['mw'], source: GB3100 },
  吨标准煤: { dimension: 'coal-equivalent', perBase: [1, 1], spellings: ['吨标煤', 'tce'], source: 'base' },
  分: { dimension: 'score', perBase: [1, 1], source: 'base' },
};

/**
 * Counted things: each noun is a dimension of its own, for 户 are not 人 and 人 are not 人次. After a colon, other words for
 * the very same thing: 名 and 位 only ever count persons, 张床 are 床.
 */
const COUNT_NOUNS = `
个 人:名,位 户 张 件 家 所 处 项 对 次 人次:人·次 床:张床,床位,张床位 座 条 块 级 届 盒 台 套 辆 部 本 册 份 场 场次 例 起 间 栋 幢 宗 笔 批 期 组 队 支
只 头 匹 株 棵 艘 架 把 门 班 节 篇 副 种 类 枚 根 片 口 尊 具 穴 盘 段 轮 行 列 家次 户次 件次 批次 车次 班次 人天 台次 辆次 例次 篇次 公里次 家庭 人家
村:个村,行政村,个行政村 乡:个乡 镇:个镇 乡镇:个乡镇 街道:个街道 社区:个社区 县:个县 市:个市 区:个区 省:个省 岗位:个岗位 网点:个网点 站点:个站点 站:个站
组织:个组织 机构:个机构,家机构 企业:家企业,户企业 学校:所学校 班级 车位:个车位 泊位
老年人:老人,老年人口 儿童 人口 常住人口 户籍人口 居民 残疾人 学生 职工 劳动力 新生儿 活产婴儿 孕产妇 活产
`;

/** How a noun of persons may be introduced: 千名老年人 and 千位老年人 are 千老年人. */
const PERSONS = new Set('老年人 儿童 常住人口 户籍人口 居民 残疾人 学生 职工 新生儿 活产婴儿 孕产妇'.split(' '));

/** Powers of ten that may stand before any unit, longest first. */
export const MULTIPLES: readonly (readonly [word: string, power: number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
  ['十', 1],
];

/** Every spelling of every atom. */
export const ATOMS: ReadonlyMap<string, Atom> = new Map([...measures(), ...nouns()]);

function* measures(): Iterable<[string, Atom]> {
  for (const [name, { dimension, perBase, spellings = [] }] of Object.entries(MEASURES)) {
    const atom: Atom = { name, dimension, perBase };
    for (const each of [name, ...spellings]) yield [each, atom];
  }
}

function* nouns(): Iterable<[string, Atom]> {
  for (const entry of COUNT_NOUNS.trim().split(/\s+/)) {
    const [name = '', others = ''] = entry.split(':');
    const atom: Atom = { name, dimension: `count:${name}`, perBase: [1, 1] };
    for (const each of [name, ...others.split(',').filter(Boolean)]) {
      yield [each, atom];
      if (PERSONS.has(name)) for (const word of ['名', '位', '个']) yield [word + each, atom];
    }
  }
}
