import type { SeriesFindings } from '../../../src/core/finding/families/series.js';

/** One example a code, as a real sheet would give it. */
export const seriesExamples: SeriesFindings = {
  'series.jump': {
    ...{ previous: '0.006', current: '0.009', unit: '万个', period: '2022' },
    ...{ change: '30', changeUnit: '个', relative: '50.0', limits: { relative: '30', absolute: '10' }, fall: false },
  },
  'series.unchanged': { repeated: 9, compared: 10, limit: '80', period: '2022' },
  'series.row-shift': { rows: 4, by: 1, period: '2022' },
  'series.previous-differs': { written: '70', accepted: '72.5', unit: '%', period: '2022' },
  'series.cumulative-decrease': { previous: '130', current: '120', unit: '张', period: '2023Q2' },
  'series.scale-shift': {
    ...{ previous: '470', current: '47', unit: '(元/人、月)', period: null },
    ...{ factor: '10', direction: 'down' },
  },
  'series.sign-change': { previous: '3.2', current: '-1.5', unit: '%', period: '2022' },
};
