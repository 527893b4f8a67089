import type { AsideReason, GroupFindings, GroupSlip, GroupSuspect } from '../../families/group.js';
import { figure, list, period, size } from './wording.js';

export const groupMessages: { readonly [C in keyof GroupFindings]: (data: GroupFindings[C]) => string } = {
  'group.duplicate-return': (d) =>
    `${d.name}${of(d.period)}报来 ${d.files.length} 份报表${d.same ? '，内容相同' : ''}：${list(d.files.map(({ file }) => file))}。汇总采用 ${d.standing}（${d.by === 'stamp' ? '上报时间最晚' : '排在最后'}）。请确认哪一份有效，移去其余的。`,
  'group.return-missing': (d) =>
    `${d.name}没有报来${of(d.period)}的报表${aside(d)}。请催报；经批准免报的，请在指标体系中登记免报。`,
  'group.part-missing': (d) =>
    `${d.parent}的${PARTS[d.counted]}${d.name}没有报来${of(d.period)}的报表${aside(d)}，各单位合计因此不全${leaves(d)}。请催报；不单独填报的，请在指标体系中停用该单位。`,
  'group.period-differs': (d) =>
    `${d.name ?? '本表'}报的是${period(d.period)}，本次汇总${period(d.wanted)}，其数未计入汇总。请换成${period(d.wanted)}的报表，或移去本表。`,
  'group.org-outside': (d) => `${d.name}不是${d.parent}的下级单位，其数未计入汇总。请移去本表，或按共同的上级汇总。`,
  'group.pack-version-differs': (d) =>
    d.why === 'made'
      ? `${d.name ?? '本表'}按 ${d.own.id} ${d.own.version} 的模板填报，本次审核用 ${d.wanted.version}。请下发现行模板重新填报，或核对两个版本的差别。`
      : `${d.name ?? '本表'}按 ${d.own.id} ${d.own.version} 审核，本次汇总用 ${d.wanted.id} ${d.wanted.version}，其数未计入汇总。请用同一指标体系审核。`,
  'group.sum-mismatch': (d) =>
    `${d.name}${d.from === 'pack' ? '已审定的数' : '本级所报'} ${figure(d.own, d.unit)}，${d.orgs} 个单位${d.way === 'sum' ? '合计' : '加权汇总'} ${figure(signed(d.parts), d.unit)}，相差 ${figure(size(d.gap), d.gapUnit)}${allowed(d)}。${suspects(d)}`,
  'group.outlier': (d) =>
    d.method === 'modified-z'
      ? `${d.name}的 ${figure(d.figure, d.unit)} 与 ${d.orgs} 个单位相比明显离群（中位数 ${figure(d.median, d.unit)}，${d.by === 'mean-deviation' ? '半数以上相同，按平均离差的' : ''}修正 z 值 ${d.score}，界限 ±${d.threshold}，正常范围 ${usual(d.bounds)}）。请核对；确实如此的请说明原因。`
      : `${d.name}由上期的 ${figure(d.previous ?? '', d.unit)} 变为 ${figure(d.figure, d.unit)}，变化幅度在 ${d.orgs} 个单位中明显离群（增减倍数的中位数 ${d.median}，E 值 ${d.score}，参数 U=${d.weights?.u ?? ''}、A=${d.weights?.a ?? ''}、C=${d.threshold}，正常范围 ${usual(d.bounds)}）。请核对；确实如此的请说明原因。`,
};

/** What parts make may be below zero. */
function signed(value: string): string {
  return value.startsWith('-') ? `-${size(value)}` : size(value);
}

type Missing = GroupFindings['group.return-missing'];
type PartMissing = GroupFindings['group.part-missing'];
type Mismatch = GroupFindings['group.sum-mismatch'];

function of(text: string | null): string {
  return text === null ? '' : period(text);
}

const ASIDE: { readonly [W in AsideReason]: string } = {
  unusable: '不能审核',
  period: '是其他报告期的',
  pack: '按其他指标体系审核',
};

function aside({ aside: files }: Missing): string {
  if (files.length === 0) return '';
  return `（已收到的${list(files.map(({ file, why }) => `${file} ${ASIDE[why]}`))}）`;
}

const PARTS: { readonly [C in PartMissing['counted']]: string } = {
  county: '县（市、区）',
  'city-proper': '市本级',
  zone: '开发区',
  entrusted: '代管单位',
};

function leaves({ leaves: gaps }: PartMissing): string {
  if (gaps.length === 0) return '';
  const told = gaps.map(({ indicator, gap, unit }) => `指标 ${indicator} 差 ${figure(size(gap), unit)}`);
  return `（${list(told, 3)}，可能由此而来）`;
}

function allowed({ allowance, gapUnit }: Mismatch): string {
  return allowance === '0' ? '' : `（四舍五入允许 ${figure(size(allowance), gapUnit)}）`;
}

function suspects({ suspects: all }: Mismatch): string {
  if (all.length === 0) return '请对照台账核对本级和各单位的数。';
  const more = all.length > MOST ? `，另有 ${all.length - MOST} 种可能` : '';
  return `建议核对项：${all.slice(0, MOST).map(suspect).join('；或 ')}${more}。请对照台账核对。`;
}
const MOST = 3;

function suspect(each: GroupSuspect): string {
  const place = each.source ? ` ${each.source.sheet}!${each.source.cell}` : '';
  return `${each.name}${place}（${each.reported}，${slip(each)}）`;
}

const SLIPS: { readonly [S in Exclude<GroupSlip, 'scale' | 'percent-scale'>]: string } = {
  sign: '疑似正负号有误',
  'swapped-digits': '疑似数字颠倒',
  'swapped-cells': '疑似填错格',
  'doubled-digit': '疑似多打一位',
  'dropped-digit': '疑似漏打一位',
  'wrong-digit': '疑似错一位',
  'counted-twice': '本级疑似重复计入',
  'left-out': '本级疑似没有计入',
};

function slip({ kind, factor }: GroupSuspect): string {
  if (kind !== 'scale' && kind !== 'percent-scale') return SLIPS[kind];
  return `疑似计量单位有误，相差 ${(factor ?? '').replace(/^1\//, '')} 倍`;
}

function usual({ low, high }: GroupFindings['group.outlier']['bounds']): string {
  if (low !== null && high !== null) return `${low}～${high}`;
  return low === null ? `不高于 ${high ?? ''}` : `不低于 ${low}`;
}
