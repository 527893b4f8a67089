import { Exact } from '../../../quantity/exact.js';
import { writeShort } from '../../../quantity/rounding.js';
import type { Attribute, Role } from '../../../indicator/pack.js';
import { periodInWords } from '../../../indicator/period.js';
import { unitLabel } from '../../../quantity/units.js';

/** The names of columns, as forms print them. */
const ROLE_NAMES: { readonly [R in Role]: string } = {
  code: '序号',
  indicator: '指标名称',
  unit: '计量单位',
  attribute: '指标属性',
  responsible: '责任单位',
  base: '基期值',
  target: '目标值',
  'parent-target': '上级目标值',
  milestone: '年度目标',
  previous: '上年同期',
  reference: '参照值',
  numerator: '分子',
  denominator: '分母',
  actual: '实际值',
  rate: '完成率',
  difference: '差额',
  progress: '序时进度',
  verdict: '完成情况',
  note: '备注',
};

const ATTRIBUTE_NAMES: { readonly [A in Attribute]: string } = { binding: '约束性', anticipatory: '预期性' };

export function roleName(role: Role): string {
  return ROLE_NAMES[role];
}

export function attributeName(attribute: Attribute): string {
  return ATTRIBUTE_NAMES[attribute];
}

/** 72.5%, 770元/人、月: a figure and its unit, without the brackets that some plans print around units. */
export function figure(value: string, unit: string | null): string {
  return value + unitLabel(unit ?? '');
}

/** A canonical period in words: 2023年第1季度. */
export function period(text: string): string {
  return periodInWords(text);
}

/** 甲、乙、丙; after `most` names 等N处. */
export function list(items: readonly string[], most = 5): string {
  return items.length <= most ? items.join('、') : `${items.slice(0, most).join('、')}等${items.length}处`;
}

/** A size without its sign, cut to what a person compares: 1.235632183908 as 约 1.2356. The exact one is in the data. */
export function size(value: string): string {
  const bare = value.replace(/^-/, '');
  const exact = (bare.split('.')[1]?.length ?? 0) > MOST_DECIMALS ? Exact.parse(bare) : null;
  const short = exact && writeShort(exact, MOST_DECIMALS);
  return short === null || short === '0' ? bare : `约 ${short}`;
}
const MOST_DECIMALS = 4;
