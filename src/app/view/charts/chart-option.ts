import type { ChartLook } from './chart-look.js';
import type { ChartLine, ChartSpec, ChartTone, RankBar, RankSpec, StackSpec } from './chart-spec.js';

/** What ECharts is told, as plain data: neither functions nor its types, so that one builder serves the page and the printed report. */
export interface ChartOption {
  readonly [part: string]: unknown;
}

/** Up to here bars lie, each with its name; more of them stand in a row, and only the odd ones are named. */
export const MOST_NAMED = 40;

const ROW = 24;
const STANDING = 380;
const AROUND = 88;

/** How high it should be drawn, in pixels. */
export function chartHeight(spec: ChartSpec): number {
  if (spec.kind === 'stack') return AROUND + spec.rows.length * ROW;
  return spec.bars.length > MOST_NAMED
    ? STANDING
    : AROUND + spec.bars.length * (spec.previous === null ? ROW : ROW + 8);
}

/** Nothing in it moves, so that nothing has to be stilled for those who want none. */
export function chartOption(spec: ChartSpec, look: ChartLook): ChartOption {
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: look.font, color: look.text },
    aria: { enabled: true, label: { description: `${spec.title}。${spec.description}` } },
    ...(spec.kind === 'rank' ? rankOption(spec, look) : stackOption(spec, look)),
  };
}

function rankOption(spec: RankSpec, look: ChartLook): ChartOption {
  const lies = spec.bars.length <= MOST_NAMED;
  const names = {
    type: 'category',
    data: spec.bars.map(({ label }) => label),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: look.line } },
    axisLabel: lies ? { color: look.text, interval: 0, width: 120, overflow: 'truncate' } : { show: false },
  };
  return {
    ...(lies ? { xAxis: valueAxis(spec.unit, look, 'end'), yAxis: { ...names, inverse: true } } : {}),
    ...(lies ? {} : { xAxis: names, yAxis: valueAxis(spec.unit, look, 'end') }),
    grid: {
      left: 8,
      right: lies ? 84 : 60,
      top: lies ? 56 : 84,
      bottom: !lies && spec.bars.some(({ value, mark }) => mark && (value ?? 0) < 0) ? 96 : 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    legend: legendOf([spec.actual, lies ? spec.previous : null, spec.target], look),
    series: [
      actualSeries(spec, look, lies),
      // of many bars there is room for one each
      ...(spec.previous === null || !lies ? [] : [previousSeries(spec.previous, spec.bars, look)]),
      ...(spec.target === null ? [] : [targetSeries(spec.target, spec.bars, look, lies)]),
      reachSeries(spec, lies),
    ],
  };
}

function valueAxis(unit: string, look: ChartLook, nameLocation: 'end'): ChartOption {
  return {
    type: 'value',
    name: unit,
    nameLocation,
    nameGap: 6,
    nameTextStyle: { color: look.quiet },
    axisLabel: { color: look.quiet, hideOverlap: true },
    splitLine: { lineStyle: { color: look.line } },
  };
}

/** One word needs no legend. */
function legendOf(words: readonly (string | null)[], look: ChartLook): ChartOption {
  const data = words.filter((each) => each !== null);
  return { show: data.length > 1, top: 0, left: 0, data, textStyle: { color: look.text }, inactiveColor: look.quiet };
}

/** Only where there is a pointer: figures under it. Drawn, not HTML, which the pages' policy would refuse the styles of. */
export function chartTip({ ground, text, line }: ChartLook): ChartOption {
  return {
    trigger: 'axis',
    renderMode: 'richText',
    confine: true,
    axisPointer: { type: 'shadow' },
    backgroundColor: ground,
    borderColor: line,
    textStyle: { color: text },
  };
}

function actualSeries(spec: RankSpec, look: ChartLook, lies: boolean): ChartOption {
  return {
    type: 'bar',
    name: spec.actual,
    barMaxWidth: 16,
    itemStyle: { color: look.bar, borderColor: look.text, borderWidth: 0 },
    emphasis: { disabled: true },
    label: { position: lies ? 'right' : 'top', color: look.text },
    data: spec.bars.map((bar) => ({ value: bar.value ?? '-', ...barLabel(bar, look, lies) })),
    markLine: {
      silent: true,
      symbol: 'none',
      data: spec.lines.map((line) => lineOption(line, spec.lines, look, lies)),
    },
  };
}

/** Lines that lie near each other keep their words apart: the higher one has its word above itself, the lower one below. */
function lineOption(line: ChartLine, all: readonly ChartLine[], look: ChartLook, lies: boolean): ChartOption {
  const { label, value, kind } = line;
  const isLower = all.some((other) => other !== line && other.value > value);
  return {
    ...(lies ? { xAxis: value } : { yAxis: value }),
    lineStyle: { color: look.target, width: kind === 'target' ? 2 : 1, type: kind === 'target' ? 'solid' : 'dashed' },
    label: {
      formatter: plain(label),
      position: lies ? 'start' : 'end',
      color: look.text,
      distance: lies && kind === 'median' ? 16 : 4,
      ...(lies ? {} : { verticalAlign: isLower ? 'top' : 'bottom' }),
    },
  };
}

const UPRIGHT = { rotate: 90, align: 'left', verticalAlign: 'middle', distance: 10 };

/** ECharts takes what stands in braces for a name of its own. */
function plain(text: string): string {
  return text.replaceAll('{', '｛').replaceAll('}', '｝');
}

/** Of a figure below zero: at the bar's end, which is on the other side. */
function below(lies: boolean): ChartOption {
  return lies ? { position: 'left' } : { position: 'bottom', align: 'right' };
}

/** ▲ ▼ before the word, so that what is odd is never a colour alone. */
function barLabel({ label, text, value, mark }: RankBar, look: ChartLook, lies: boolean): ChartOption {
  const shape = mark ? (mark.shape === 'up' ? '▲' : '▼') : '';
  const said = plain(
    lies ? [text, ...(mark ? [shape, mark.word] : [])].join(' ') : mark ? `${label} ${mark.word}` : '',
  );
  return {
    label: {
      show: said !== '',
      formatter: said,
      ...(lies ? {} : UPRIGHT),
      ...((value ?? 0) < 0 ? below(lies) : {}),
      ...(mark ? { color: look.odd, fontWeight: 'bold' } : {}),
    },
    ...(mark ? { itemStyle: { borderColor: look.odd, borderWidth: 2 } } : {}),
  };
}

function previousSeries(name: string, bars: readonly RankBar[], look: ChartLook): ChartOption {
  return {
    type: 'bar',
    name,
    barMaxWidth: 8,
    itemStyle: { color: look.before, ...HATCHED(look.text) },
    emphasis: { disabled: true },
    data: bars.map(({ previous }) => previous ?? '-'),
  };
}

/** Draws nothing: the axis reaches as far as the lines, which it would not do for them alone. */
function reachSeries({ lines }: RankSpec, lies: boolean): ChartOption {
  const data = lines.map(({ value }) => (lies ? [value, 0] : [0, value]));
  return { type: 'scatter', silent: true, symbolSize: 0, tooltip: { show: false }, data };
}

/** A tick across the bar. */
function targetSeries(name: string, bars: readonly RankBar[], look: ChartLook, lies: boolean): ChartOption {
  const size = lies ? [3, 18] : [10, 3];
  const points = bars.flatMap(({ target }, place) =>
    target === null || target === undefined ? [] : [lies ? [target, place] : [place, target]],
  );
  return {
    type: 'scatter',
    name,
    symbol: 'rect',
    symbolSize: size,
    itemStyle: { color: look.target },
    emphasis: { disabled: true },
    data: points,
  };
}

function stackOption({ unit, rows, parts }: StackSpec, look: ChartLook): ChartOption {
  return {
    xAxis: valueAxis(unit, look, 'end'),
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.line } },
      axisLabel: { color: look.text, interval: 0, width: 220, overflow: 'truncate' },
    },
    grid: { left: 8, right: 40, top: 36, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    legend: legendOf(
      parts.map(({ label }) => label),
      look,
    ),
    series: parts.map(({ label, tone }, place) => ({
      type: 'bar',
      name: label,
      stack: 'all',
      barMaxWidth: 16,
      itemStyle: { color: look.tones[tone], ...DECALS[tone]?.(look.text) },
      emphasis: { disabled: true },
      data: rows.map(({ values }) => values[place] ?? 0),
    })),
  };
}

type Decal = (colour: string) => ChartOption;

/** Slanted lines. */
const HATCHED: Decal = (color) => ({
  decal: { color, dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: -Math.PI / 4 },
});

/** Patterns that tell the parts apart without their colours. */
const DECALS: { readonly [T in ChartTone]?: Decal } = {
  bad: HATCHED,
  warn: (color) => ({ decal: { color, symbol: 'circle', symbolSize: 0.6, dashArrayX: [[6, 6]], dashArrayY: [6, 2] } }),
  calm: (color) => ({ decal: { color, dashArrayX: [1, 0], dashArrayY: [1, 6], rotation: Math.PI / 4 } }),
};
