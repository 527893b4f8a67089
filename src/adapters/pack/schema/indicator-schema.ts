import type {
  Actual,
  Aggregation,
  Attribute,
  Direction,
  Due,
  GrowthRate,
  Indicator,
  IndicatorKind,
  LowerIsBetterRate,
  Reference,
  ReferenceValue,
  Sense,
  Target,
  VerdictWording,
} from '../../../core/indicator/pack.js';
import { code, decimal, id, period, text, unit, words } from './texts.js';
import { flag, integerOf, listOf, may, need, objectOf, oneOf } from './typed-schema.js';

const attribute = oneOf<Attribute>({ binding: ['约束性', 'binding'], anticipatory: ['预期性', 'anticipatory'] });
const direction = oneOf<Direction>({
  'higher-is-better': ['正向', 'higher is better'],
  'lower-is-better': ['逆向', 'lower is better'],
});
const kind = oneOf<IndicatorKind>({
  level: ['水平', 'a level'],
  added: ['新增', 'added in the period'],
  cumulative: ['累计', 'added since the start of the plan'],
  growth: ['增长N%', 'growth rate'],
  decline: ['下降N%', 'rate of decline'],
  'points-rise': ['提高N个百分点', 'rise in points'],
  'points-fall': ['下降N个百分点', 'fall in points'],
  multiple: ['翻番', 'a multiple of the base'],
  'average-growth': ['年均增长', 'average annual growth'],
  'average-level': ['年均达到', 'average annual level'],
  ratio: ['参照值的k倍', 'k times a reference level'],
  'reference-growth': ['不低于参照增速', 'at least a reference rate of growth'],
  coverage: ['全覆盖', 'full coverage'],
  qualitative: ['定性', 'judged by a person'],
});
const due = oneOf<Due>({
  end: ['期末考核', "judged in the target's year"],
  'each-year': ['每年考核', 'judged each year'],
  hold: ['保持', 'judged every period'],
});
const aggregation = oneOf<Aggregation>({
  sum: ['求和', 'summed'],
  weighted: ['按分母加权', 'weighted by its denominator'],
  none: ['不汇总', 'not added up'],
});
const verdict = oneOf<VerdictWording>({
  points: ['超过12.4个百分点', 'in points'],
  absolute: ['超过50(元/人、月)', 'in the unit'],
  relative: ['超过12%', 'in percent of the target'],
  plain: ['实现目标', 'reached or not'],
});
const sense = oneOf<Sense>({
  'at-least': ['不低于、达到', 'at least'],
  'more-than': ['超过、大于', 'more than'],
  'at-most': ['不超过、以内', 'at most'],
  'less-than': ['小于', 'less than'],
  equal: ['等于', 'equal'],
  about: ['左右', 'about'],
  range: ['…至…', 'a range'],
});
export const lowerIsBetterRate = oneOf<LowerIsBetterRate>({
  none: ['不计', 'none'],
  reduction: ['(B−A)/(B−T)', 'reduction'],
  complement: ['2−A/T', 'complement'],
  inverse: ['T/A', 'inverse'],
});
export const growthRate = oneOf<GrowthRate>({ none: ['不计', 'none'], planned: ['(1±实际)/(1±目标)', 'planned'] });

const range = objectOf<NonNullable<Indicator['range']>>(['允许范围（含端点）', 'Allowed range, inclusive'], {
  min: may(decimal, ['下限', 'Lower bound']),
  max: may(decimal, ['上限', 'Upper bound']),
});
const rate = objectOf<NonNullable<Indicator['rate']>>(['完成率算法', 'How the rate is computed'], {
  lowerIsBetter: may(lowerIsBetterRate, ['逆向指标', 'Lower is better']),
  growth: may(growthRate, ['增速指标', 'Growth']),
});

export const indicatorSchema = objectOf<Indicator>(['指标', 'Indicator'], {
  code: need(code, ['指标代码；1 与 01 相同', 'Code; 1 and 01 are one']),
  name: need(words, ['指标名称', 'Name']),
  nameEn: may(words, ['英文名称', 'English name']),
  aliases: may(listOf(words), ['别名', 'Other names']),
  unit: need(unit, ['计量单位，按原文；可为空', 'Unit as printed; may be empty']),
  attribute: need(attribute, ['指标属性', 'Attribute']),
  direction: need(direction, ['方向', 'Direction']),
  kind: need(kind, ['目标类型', 'How the target is measured']),
  decimals: may(integerOf(0, 10), ['小数位数', 'Declared decimals']),
  integer: may(flag, ['折算为基本单位后应为整数', 'Whole in the whole unit']),
  range: may(range),
  due: need(due, ['何时考核', 'When it is due']),
  aggregation: need(aggregation, ['如何汇总', 'How orgs add up']),
  denominator: may(code, ['分母的指标代码', 'Code of its denominator']),
  rounded: may(flag, ['填报数已四舍五入', 'Reported figures are rounded']),
  bounded: may(flag, ['分子是分母的一部分，不能超过100%', 'The numerator is part of the denominator']),
  parent: may(code, ['所属指标（其中）的代码', 'Code of the indicator that it is part of']),
  reference: may(id, ['参照值的标识', 'Id of its reference value']),
  standard: may(flag, ['政策确定的标准', 'A standard set by policy']),
  base: may(decimal, ['基期值', 'Base value']),
  rate: may(rate),
  verdict: may(verdict, ['完成情况的写法', 'Verdict wording']),
  responsible: may(words, ['责任单位', 'Responsible unit']),
  scope: may(text, ['口径', 'Scope']),
  sources: may(listOf(id), ['来源的标识', 'Ids of sources']),
});

type Milestone = NonNullable<Target['milestones']>[number];
const milestone = objectOf<Milestone>(['年度目标', 'Milestone'], {
  period: need(period, ['报告期', 'Period']),
  value: need(decimal, ['目标值', 'Target by then']),
});

export const targetSchema = objectOf<Target>(['目标值', 'Target'], {
  indicator: need(code, ['指标代码', 'Indicator']),
  org: need(code, ['单位代码', 'Org']),
  year: need(integerOf(1990, 2099), ['目标年', 'Year']),
  sense: need(sense, ['关系', 'Sense']),
  value: may(decimal, ['目标数；参照值目标为系数k；区间为下限', 'Figure; the coefficient k; the lower bound']),
  high: may(decimal, ['区间上限', 'Upper bound of a range']),
  tolerance: may(decimal, ['“左右”的允许偏差', 'Half-width of “about”']),
  text: need(words, ['原文', 'As printed']),
  milestones: may(listOf(milestone), ['年度分解目标', 'Milestones']),
  source: may(id, ['来源的标识', 'Id of its source']),
});

export const actualSchema = objectOf<Actual>(['已认定的数值', 'Figure already accepted'], {
  indicator: need(code, ['指标代码', 'Indicator']),
  org: need(code, ['单位代码', 'Org']),
  period: need(period, ['报告期', 'Period']),
  value: need(decimal, ['数值，以指标的单位', 'Figure in the unit of the indicator']),
  source: may(id, ['来源的标识', 'Id of its source']),
});

const referenceValue = objectOf<ReferenceValue>(['参照值的数值', 'Figure of a reference value'], {
  org: need(code, ['单位代码', 'Org']),
  value: need(decimal, ['数值', 'Figure']),
  from: need(period, ['自', 'First period']),
  to: may(period, ['至', 'Last period']),
  area: may(words, ['类区', 'Area class']),
  document: may(words, ['文号', 'Document']),
});
const owner = oneOf<Reference['owner']>({
  org: ['填报单位', 'the reporting org'],
  parent: ['上级', 'its parent'],
  other: ['其他部门', 'another body'],
});

export const referenceSchema = objectOf<Reference>(['参照值', 'Reference value'], {
  id: need(id, ['标识', 'Id']),
  name: need(words, ['名称', 'Name']),
  aliases: may(listOf(words), ['别名', 'Other names']),
  unit: need(unit, ['计量单位', 'Unit']),
  owner: need(owner, ['由谁提供', 'Who supplies it']),
  publisher: may(words, ['公布机关', 'Publisher']),
  values: may(listOf(referenceValue), ['数值', 'Figures']),
});
