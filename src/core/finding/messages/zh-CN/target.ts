import type { TargetFindings } from '../../families/target.js';
import { attributeName, figure, period } from './wording.js';

export const targetMessages: { readonly [C in keyof TargetFindings]: (data: TargetFindings[C]) => string } = {
  'target.unmet': (d) => `${attributeName(d.attribute)}指标未达目标：${judged(d)}。请核对台账；属实的请填写核实说明。`,
  'target.behind': (d) =>
    `滞后序时进度${d.points}个百分点：${d.actual === null ? '' : `实际值${figure(d.actual, d.unit)}，`}按时间进度应为${figure(d.expected, d.unit)}。` +
    (d.attribute === 'binding' ? '请说明原因和措施。' : '请关注进度。'),
  'target.unreadable': (d) => {
    if (d.on === 'pack') return `指标体系中的目标“${d.text}”读不出数值，无法判定。请向下发单位反映。`;
    return d.planned === null
      ? `目标值“${d.text}”读不出数值，指标体系中也没有本单位的目标，无法判定。请按规划填写目标值。`
      : `目标值“${d.text}”读不出数值，规划规定的是“${d.planned}”。审核按规划的目标值进行，请改回。`;
  },
  'target.reference-missing': (d) =>
    d.owner === 'org'
      ? `缺少参照值“${d.name}”，无法判定是否达标。请在“参照值”列填写本单位的数值。`
      : `参照值“${d.name}”尚未公布，暂不能判定是否达标。公布后请在“参照值”列填写，或说明情况。`,
  'target.looser-than-parent': (d) =>
    `${d.year}年目标“${d.target}”低于上级目标“${d.parent}”的要求。请核对目标值或说明依据。`,
  'target.regressed': (d) => `${since(d)}已达目标“${d.target}”，本期${now(d)}未能保持。请核对；属实的请填写核实说明。`,
};

function judged({ actual, bar, unit, gap, gapUnit, side, target }: TargetFindings['target.unmet']): string {
  // a strict target that is just reached is off by nothing
  const must = gap === null ? { below: '超过', above: '低于' } : { below: '达到', above: '控制在' };
  const parts = [
    ...(actual === null ? [] : [`实际值${figure(actual, unit)}`]),
    bar === null ? `目标为“${target}”` : `应${must[side]}${figure(bar, unit)}`,
    ...(gap === null ? [] : [`${side === 'below' ? '差' : '超出'}${figure(gap, gapUnit)}`]),
  ];
  return parts.join('，');
}

function since({ before, since: at, unit }: TargetFindings['target.regressed']): string {
  const when = at === null ? '上年同期' : period(at);
  return before === null ? when : `${when}为${figure(before, unit)}，`;
}

function now({ now: value, unit }: TargetFindings['target.regressed']): string {
  return value === null ? '' : `为${figure(value, unit)}，`;
}
