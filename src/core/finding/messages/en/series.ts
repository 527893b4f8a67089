import type { SeriesFindings } from '../../families/series.js';
import { figure, period as inWords } from './wording.js';

export const seriesMessages: { readonly [C in keyof SeriesFindings]: (data: SeriesFindings[C]) => string } = {
  'series.jump': (d) => `${step(d)}, ${change(d)}, ${limits(d)}. Check it, or explain why it is right.`,
  'series.unchanged': (d) =>
    `${d.repeated} of ${d.compared} comparable figures are the same as ${when(d.period)} (hinted from ${d.limit}%). Check that this is not the earlier sheet.`,
  'series.row-shift': (d) =>
    `Held against ${when(d.period)}, ${d.rows} rows in succession look like the figures ${Math.abs(d.by)} ${Math.abs(d.by) === 1 ? 'row' : 'rows'} ${d.by > 0 ? 'below' : 'above'}: they may all be in the wrong row. Check them row by row.`,
  'series.previous-differs': (d) =>
    `The figure given for ${when(d.period)} is ${figure(d.written, d.unit)}, but ${figure(d.accepted, d.unit)} was accepted. Check it, or give the ground for a correction.`,
  'series.cumulative-decrease': (d) =>
    `The cumulative figure falls from ${figure(d.previous, d.unit)} in ${when(d.period)} to ${figure(d.current, d.unit)}. A cumulative figure cannot fall; check it.`,
  'series.scale-shift': (d) =>
    `${step(d)}, about ${d.direction === 'up' ? `${d.factor} times as much` : `1/${d.factor} of it`}: the unit or the decimal point may be wrong. Check it.`,
  'series.sign-change': (d) => `${step(d)}: the sign has changed. Check it, or explain why it is right.`,
};

interface Step {
  readonly previous: string;
  readonly current: string;
  readonly unit: string;
  readonly period: string | null;
}

function step({ previous, current, unit, period }: Step): string {
  return `From ${figure(previous, unit)} in ${when(period)} to ${figure(current, unit)}`;
}

function when(period: string | null): string {
  return period === null ? 'the period before' : inWords(period);
}

function change({ change: by, changeUnit, relative }: SeriesFindings['series.jump']): string {
  const size = `${by.startsWith('-') ? 'down' : 'up'} ${figure(by.replace('-', ''), changeUnit)}`;
  return relative === null ? size : `${size} (${relative}%)`;
}

function limits({ limits: { relative, absolute }, changeUnit, fall }: SeriesFindings['series.jump']): string {
  if (fall) return 'and a standard is not usually lowered';
  const parts = [relative === null ? null : `±${relative}%`, absolute === null ? null : figure(absolute, changeUnit)];
  return `beyond the limit of ${parts.filter((each) => each !== null).join(' and ')}`;
}
