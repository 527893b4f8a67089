import type { SeriesFindings } from '../../families/series.js';

export const seriesMessages: { readonly [C in keyof SeriesFindings]: (data: SeriesFindings[C]) => string } = {};
