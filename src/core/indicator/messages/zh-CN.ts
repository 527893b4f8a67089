import { zh as rules } from '../../rule/lint/messages/zh-CN.js';
import type { PackProblemCode, PackProblems, PackThing, TextShape } from '../pack-problem.js';

const THINGS: { readonly [T in PackThing]: string } = {
  indicator: '指标',
  org: '统计单位',
  form: '报表',
  reference: '参照值',
  rule: '审核关系',
  source: '来源',
  unit: '计量单位',
  target: '目标值',
  actual: '已认定的数值',
  column: '栏',
  'finding-code': '审核码',
};

const SHAPES: { readonly [S in TextShape]: string } = {
  decimal: '以文本写的十进制数，如 "12.5"（半角，无千分位、无单位）',
  period: '报告期，如 2023、2023H1、2023Q1、2023-06',
  date: '日期，如 2023-12-31',
  code: '代码：字母、数字开头，只含字母、数字和 . _ -，最多 32 个字符',
  id: '标识：只含小写字母、数字和横线，最多 64 个字符',
  version: '版本号，如 1.0.0',
  'finding-code': '审核码，如 cell.text-number',
  words: '一行文字，不为空，首尾无空格',
  unit: '计量单位，首尾无空格；没有单位时写 ""',
  text: '文字，不为空',
};

const TYPES: { readonly [type: string]: string } = {
  object: '一组成员 {…}',
  array: '列表 […]',
  string: '文本 "…"',
  integer: '整数',
  number: '数',
  boolean: 'true 或 false',
  null: '空 null',
};

export const packMessages: { readonly [C in PackProblemCode]: (data: PackProblems[C]) => string } = {
  'schema.missing': (d) => `缺少“${d.name}”，请补上。`,
  'schema.unknown': (d) =>
    d.near ? `不认识“${d.name}”，是否应为“${d.near}”？` : `不认识“${d.name}”，请删去，或核对拼写。`,
  'schema.type': (d) =>
    `应为${d.expected.map((type) => TYPES[type] ?? type).join('或')}，现为${TYPES[d.found] ?? d.found}。`,
  'schema.value': (d) => `“${d.found}”不在可选之列：${d.allowed.join('、')}。`,
  'schema.shape': (d) => `“${d.found}”写法不对，应为${SHAPES[d.shape]}。`,
  'schema.length': (d) =>
    d.least !== null && d.found < d.least
      ? `至少要有 ${d.least} 个，现有 ${d.found} 个。`
      : `最多 ${d.most ?? ''} 个字符，现有 ${d.found} 个。`,
  'schema.number': (d) => `${d.found} 超出范围，应在 ${d.least ?? '−∞'} 至 ${d.most ?? '∞'} 之间。`,
  'schema.other': (d) =>
    d.keyword === 'well-formed'
      ? '内容不是规范的 JSON（含残缺字符），请另存为 UTF-8。'
      : `不符合规定（${d.keyword}）。`,

  duplicate: (d) => `${THINGS[d.thing]}“${d.value}”重复，首次见于 ${d.first}，请保留一个。`,
  'unknown-reference': (d) => `引用了没有定义的${THINGS[d.thing]}“${d.value}”，请补上定义或改正代码。`,
  'parent-cycle': (d) => `${THINGS[d.thing]}的上级关系成环：${d.chain.join(' → ')}，请断开其中一处。`,
  'former-code-clash': (d) => `曾用代码“${d.code}”已属于单位“${d.org}”，一个代码只能归一个单位。`,
  'name-clash': (d) => `名称“${d.name}”已用于 ${d.first}，表中将无法分清，请改名或删去别名。`,

  'denominator-missing': (d) => `指标 ${d.indicator} 按分母加权汇总，但没有写分母指标，请补分母指标（denominator）。`,
  'denominator-self': (d) => `指标 ${d.indicator} 以自身为分母，请改正。`,
  'reference-missing': (d) =>
    `指标 ${d.indicator} 的目标对照参照值（${d.kind}），但没有写参照值，请补参照值（reference）。`,
  'unit-unknown': (d) => `不认识计量单位“${d.unit}”，请改用通用写法，或在“计量单位”（units）中定义。`,
  'unit-dimension': (d) => `参照值的单位“${d.unit}”不能换算为指标的单位“${d.wanted}”。`,
  'bounded-unit': (d) => `指标 ${d.indicator} 标为“分子是分母的一部分”，但单位“${d.unit}”不是百分比一类。`,
  'range-reversed': (d) => `下限 ${d.low} 不小于上限 ${d.high}，请对调或改正。`,
  'outside-range': (d) => `${d.value} 超出指标的允许范围（${d.min ?? '不限'} 至 ${d.max ?? '不限'}）。`,
  'not-whole': (d) => `${d.value} 折合 ${d.whole}${d.unit}，而该指标应为整数。`,

  'plan-order': (d) => `规划期 ${d.first}—${d.last}、基期 ${d.base} 前后颠倒，应为基期 ≤ 首年 ≤ 末年。`,
  'year-outside-plan': (d) => `目标年 ${d.year} 不在规划期 ${d.first}—${d.last} 内。`,
  'sense-against-direction': (d) => `目标的关系“${d.sense}”与指标的方向“${d.direction}”矛盾，请核对其一。`,
  'value-missing': (d) => `指标 ${d.indicator} 的目标缺少“${d.name}”。`,
  'value-unwanted': (d) => `指标 ${d.indicator} 的目标不应有“${d.name}”，请删去或改变目标类型。`,
  'milestone-order': (d) => `年度目标 ${d.period} 应排在 ${d.previous} 之后，且不得重复。`,
  'milestone-outside': (d) => `年度目标 ${d.period} 不在 ${d.first} 至目标年 ${d.last} 之间。`,
  'period-order': (d) => `止于 ${d.to}，却起于 ${d.from}，前后颠倒。`,
  'date-invalid': (d) => `${d.date} 不是真实的日期。`,
  'validity-overlap': (d) => `单位 ${d.org} 的参照值与 ${d.first} 有效期重叠，同一时间只能有一个。`,
  'zero-denominator': (d) => `计量单位“${d.unit}”的折算分母为 0。`,
  'column-missing': (d) => `报表 ${d.form} 没有“${d.role}”栏，无法填报或审核。`,

  ...rules,
};
