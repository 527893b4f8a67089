import type {
  Accumulation,
  Aggregation,
  Attribute,
  Direction,
  Due,
  Exemption,
  Form,
  GrowthRate,
  IndicatorKind,
  LowerIsBetterRate,
  Org,
  PeriodKind,
  Reference,
  Role,
  Rule,
  Sense,
  Settings,
  VerdictWording,
} from '../indicator/pack.js';
import type { EnumWords } from './column.js';

/** Every value of a union, each with its Chinese word and, after it, other words that are read. */
function wordsFor<T extends string>(words: { readonly [V in T]: readonly [zh: string, ...also: string[]] }): EnumWords {
  return new Map(Object.entries<readonly string[]>(words));
}

export const ATTRIBUTE = wordsFor<Attribute>({ binding: ['约束性', '约束'], anticipatory: ['预期性', '预期'] });

export const DIRECTION = wordsFor<Direction>({
  'higher-is-better': ['正向', '越高越好', '越大越好', 'higher'],
  'lower-is-better': ['逆向', '反向', '负向', '越低越好', '越小越好', 'lower'],
});

export const KIND = wordsFor<IndicatorKind>({
  level: ['水平', '水平值', '数值', '绝对值'],
  added: ['新增', '当期新增'],
  cumulative: ['累计', '累计数'],
  growth: ['增长', '增长率', '增速', '增长幅度'],
  decline: ['下降', '下降率', '降幅', '降低'],
  'points-rise': ['提高百分点', '提高个百分点', '上升百分点'],
  'points-fall': ['下降百分点', '下降个百分点', '降低百分点'],
  multiple: ['倍数', '翻番', '翻一番'],
  'average-growth': ['年均增长', '年均增速', '年均增长率'],
  'average-level': ['年均达到', '年均', '年均水平'],
  ratio: ['参照倍数', '参照值倍数', '参照值的倍数', '参照比例'],
  'reference-growth': ['参照增速', '不低于参照增速'],
  coverage: ['全覆盖', '覆盖'],
  qualitative: ['定性', '定性指标'],
});

export const DUE = wordsFor<Due>({
  end: ['期末', '期末考核', '到期'],
  'each-year': ['每年', '每年考核', '年年'],
  hold: ['保持', '始终', '每期'],
});

export const AGGREGATION = wordsFor<Aggregation>({
  sum: ['求和', '相加', '加总', '汇总'],
  weighted: ['加权', '按分母加权', '加权平均'],
  none: ['不汇总', '不加总', '无'],
});

export const VERDICT = wordsFor<VerdictWording>({
  points: ['百分点', '个百分点'],
  absolute: ['绝对数', '绝对值'],
  relative: ['相对数', '百分比'],
  plain: ['只写是否', '是否实现'],
});

export const SENSE = wordsFor<Sense>({
  'at-least': ['不低于', '不少于', '不小于', '达到', '以上', '≥', '>='],
  'more-than': ['超过', '高于', '大于', '多于', '>'],
  'at-most': ['不超过', '不高于', '不大于', '不多于', '以内', '控制在', '≤', '<='],
  'less-than': ['低于', '小于', '少于', '<'],
  equal: ['等于', '为', '='],
  about: ['左右', '约', '≈'],
  range: ['区间', '范围', '至'],
});

export const PERIOD_KIND = wordsFor<PeriodKind>({
  month: ['月', '月度', '月报', '按月'],
  quarter: ['季', '季度', '季报', '按季'],
  half: ['半年', '半年报', '半年度'],
  year: ['年', '年度', '年报', '按年'],
});

export const COUNTED = wordsFor<NonNullable<Org['counted']>>({
  county: ['县市区', '县', '县区', '县（市、区）'],
  'city-proper': ['市本级', '本级'],
  zone: ['开发区', '园区'],
  entrusted: ['代管', '代管县', '省直管'],
});

export const CADENCE = wordsFor<NonNullable<Form['cadence']>>({
  flash: ['快报'],
  annual: ['年报'],
});

export const ROLE = wordsFor<Role>({
  code: ['代码', '序号', '指标代码'],
  indicator: ['指标', '指标名称'],
  unit: ['计量单位', '单位'],
  attribute: ['指标属性', '属性'],
  responsible: ['责任单位', '牵头单位'],
  base: ['基期值', '基期', '基数'],
  target: ['目标值', '目标'],
  'parent-target': ['上级目标值', '上级目标'],
  milestone: ['年度目标', '分年目标', '年度目标值'],
  previous: ['上年同期', '上年数', '上期'],
  reference: ['参照值', '参照'],
  numerator: ['分子'],
  denominator: ['分母'],
  actual: ['实际值', '完成值', '实际'],
  rate: ['完成率'],
  difference: ['差额', '差距'],
  progress: ['序时进度', '序时进度差'],
  verdict: ['完成情况'],
  note: ['备注', '说明'],
});

export const ACCUMULATION = wordsFor<Accumulation>({
  current: ['当期数', '当期', '本期数'],
  cumulative: ['累计数', '累计'],
  end: ['期末数', '期末'],
});

export const SEVERITY = wordsFor<Rule['severity']>({
  error: ['强制性', '强制', '错误'],
  quasi: ['准强制性', '准强制'],
  query: ['核实性', '核实'],
  hint: ['提示性', '提示'],
});

export const BLANK = wordsFor<NonNullable<Rule['blank']>>({
  skip: ['不审', '空则不审', '跳过'],
  zero: ['作零', '空作零', '视为零'],
  require: ['不符', '空即不符', '必填'],
});

export const EXEMPTION = wordsFor<Exemption['kind']>({
  nil: ['零报'],
  exempt: ['免报'],
  'not-applicable': ['不适用'],
});

export const OWNER = wordsFor<Reference['owner']>({
  org: ['填报单位', '本级', '自填'],
  parent: ['上级', '上级单位'],
  other: ['其他部门', '其他', '外部门'],
});

export const LOWER_RATE = wordsFor<LowerIsBetterRate>({
  none: ['不计', '无'],
  reduction: ['压减', '(B−A)/(B−T)', '降幅比'],
  complement: ['补数', '2−A/T'],
  inverse: ['倒数', 'T/A'],
});

export const GROWTH_RATE = wordsFor<GrowthRate>({
  none: ['不计', '无'],
  planned: ['计划比', '(1±实际)/(1±目标)'],
});

export const NEGATIVE_RATE = wordsFor<Settings['negativeTargetRate']>({
  none: ['不计', '无'],
  complement: ['补数', '2−A/T'],
});

export const ROUNDING = wordsFor<Settings['rounding']>({
  'half-up': ['四舍五入'],
  'half-even': ['四舍六入五成双', 'GB/T 8170', '五成双'],
});

export const PROGRESS_BY = wordsFor<Settings['progressBy']>({
  months: ['按月', '月'],
  days: ['按日', '按天', '日'],
});

/** 是 and 否 as people write them; the first of each is written. */
export const FLAG: EnumWords = new Map([
  ['true', ['是', 'yes', 'y', '√', '✓', '1', '真']],
  ['false', ['否', 'no', 'n', '×', '0', '假']],
]);

/** No cap at all, which is not the same as saying nothing of it. */
export const NO_CAP: EnumWords = new Map([['no cap', ['不设上限', '无上限', '不封顶', '无', 'none']]]);
