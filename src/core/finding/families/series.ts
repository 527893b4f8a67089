import type { Severity } from '../finding.js';

/** A figure and the one before it, both in `unit`. `period` is the earlier figure's; null where nothing names it. */
interface Step {
  readonly previous: string;
  readonly current: string;
  readonly unit: string;
  readonly period: string | null;
}

/** What each `series.*` finding carries. Figures are decimal strings in the unit named; blank is null. */
export interface SeriesFindings {
  'series.jump': Step & {
    /** Signed change, in `changeUnit`: points of a %, the whole unit of a count in 万, else the unit. */
    readonly change: string;
    readonly changeUnit: string;
    /** Signed, in percent, one decimal; null where the earlier figure is 0. */
    readonly relative: string | null;
    /** The limits that were passed; null where one does not apply. A standard's `fall` is reported whatever its size. */
    readonly limits: { readonly relative: string | null; readonly absolute: string | null };
    readonly fall: boolean;
  };
  /** `repeated` of `compared` figures, saturated ones left out, are those of `period`. */
  'series.unchanged': {
    readonly repeated: number;
    readonly compared: number;
    readonly limit: string;
    readonly period: string | null;
  };
  /** `rows` figures look like the earlier ones of the rows `by` below (negative: above). */
  'series.row-shift': { readonly rows: number; readonly by: number; readonly period: string | null };
  'series.previous-differs': {
    readonly written: string;
    readonly accepted: string;
    readonly unit: string;
    readonly period: string | null;
  };
  'series.cumulative-decrease': Step;
  /** `factor` is 10, 100, 1000 or 10000: about so many times more, or less. */
  'series.scale-shift': Step & { readonly factor: string; readonly direction: 'up' | 'down' };
  'series.sign-change': Step;
}

export const seriesSeverities: { readonly [C in keyof SeriesFindings]: Severity } = {
  'series.jump': 'query',
  'series.unchanged': 'hint',
  'series.row-shift': 'query',
  'series.previous-differs': 'query',
  'series.cumulative-decrease': 'error',
  'series.scale-shift': 'query',
  'series.sign-change': 'query',
};
