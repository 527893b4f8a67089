import type { SeriesFindings } from '../../families/series.js';
import { figure, period as inWords } from './wording.js';

export const seriesMessages: { readonly [C in keyof SeriesFindings]: (data: SeriesFindings[C]) => string } = {
  'series.jump': (d) => `${step(d)}，${change(d)}，${limits(d)}。请核对；确实如此的请说明原因。`,
  'series.unchanged': (d) =>
    `可比的 ${d.compared} 个数中有 ${d.repeated} 个与${when(d.period)}完全相同（提示界限 ${d.limit}%）。请核对是否沿用了旧表。`,
  'series.row-shift': (d) =>
    `连续 ${d.rows} 行的数与${d.by > 0 ? '下' : '上'}方第 ${Math.abs(d.by)} 行的${when(d.period)}数相近，疑似整体错行。请逐行核对。`,
  'series.previous-differs': (d) =>
    `本表所填${when(d.period)}数 ${figure(d.written, d.unit)}，与已审核的 ${figure(d.accepted, d.unit)} 不一致。请核对；属订正的请说明依据。`,
  'series.cumulative-decrease': (d) =>
    `累计数由${when(d.period)}的 ${figure(d.previous, d.unit)} 减为 ${figure(d.current, d.unit)}。累计数不应减少，请核对。`,
  'series.scale-shift': (d) =>
    `${step(d)}，约为原来的 ${d.direction === 'up' ? `${d.factor} 倍` : `1/${d.factor}`}，疑似计量单位或小数点有误。请核对。`,
  'series.sign-change': (d) => `${step(d)}，正负相反。请核对正负号；确实如此的请说明原因。`,
};

interface Step {
  readonly previous: string;
  readonly current: string;
  readonly unit: string;
  readonly period: string | null;
}

function step({ previous, current, unit, period }: Step): string {
  return `由${when(period)}的 ${figure(previous, unit)} 变为 ${figure(current, unit)}`;
}

function when(period: string | null): string {
  return period === null ? '上期' : inWords(period);
}

function change({ change: by, changeUnit, relative }: SeriesFindings['series.jump']): string {
  const size = `${by.startsWith('-') ? '减少' : '增加'} ${figure(by.replace('-', ''), changeUnit)}`;
  return relative === null ? size : `${size}（${relative}%）`;
}

function limits({ limits: { relative, absolute }, changeUnit, fall }: SeriesFindings['series.jump']): string {
  if (fall) return '标准一般不下调';
  const parts = [relative === null ? null : `±${relative}%`, absolute === null ? null : figure(absolute, changeUnit)];
  return `超出核实界限 ${parts.filter((each) => each !== null).join('且 ')}`;
}
