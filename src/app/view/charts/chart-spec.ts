/**
 * A chart as plain data: what is compared, in words and figures. How it is drawn is decided in one place, `chart-option.ts`. Numbers are
 * for drawing alone, so they are floats; the figure as it is printed stands beside each in `text`.
 */
export type ChartSpec = RankSpec | StackSpec;

interface ChartFrame {
  readonly title: string;
  /** What somebody hears who cannot see it: what is shown, and the lowest, the highest, the middle one. */
  readonly description: string;
}

/** One bar an org (or an indicator), in the order given: the longest first, as a rule. */
export interface RankSpec extends ChartFrame {
  readonly kind: 'rank';
  /** At the axis; empty for a pure number. */
  readonly unit: string;
  readonly bars: readonly RankBar[];
  /** Words for the bars, and for the figures of the period before, where there are any. */
  readonly actual: string;
  readonly previous: string | null;
  /** Word for the ticks of targets that differ from bar to bar; null: there are none. */
  readonly target: string | null;
  /** Across all bars. Targets that all share, medians. */
  readonly lines: readonly ChartLine[];
}

export interface RankBar {
  readonly key: string;
  readonly label: string;
  /** Null: blank; the label stands there without a bar. */
  readonly value: number | null;
  readonly text: string;
  /** Of the period before. */
  readonly previous?: number | null;
  /** Its own target. */
  readonly target?: number | null;
  /** A shape at the bar's end with its word: ▲ 偏高, ▼ 偏低. Null or absent: nothing odd. */
  readonly mark?: ChartMark | null;
}

export interface ChartMark {
  readonly shape: 'up' | 'down';
  readonly word: string;
}

export interface ChartLine {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** target: drawn through · median: dashed. */
  readonly kind: 'target' | 'median';
}

/** Parts of a whole, a bar a row: how many met, not met, open. */
export interface StackSpec extends ChartFrame {
  readonly kind: 'stack';
  readonly unit: string;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly values: readonly number[] }[];
  /** As many as `values` has. */
  readonly parts: readonly { readonly label: string; readonly tone: ChartTone }[];
}

/** good 达标 · bad 未达 · warn 核实 · calm 提示, 待定 · quiet 未报. Told apart by pattern too. */
export type ChartTone = 'good' | 'bad' | 'warn' | 'calm' | 'quiet';
