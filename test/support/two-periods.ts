import type { ReviewSubject } from '../../src/core/check/check.js';
import type { Indicator, Pack } from '../../src/core/indicator/pack.js';
import type { ReviewContext } from '../../src/core/review/context.js';
import { drawGrid } from './grid.js';
import { indicator, pack } from './pack.js';
import { subjectOf } from './subject.js';

/** Figures of rows 01, 02 …, as they were and as they are; drawn as in `grid`. */
export interface TwoPeriods {
  readonly before: readonly string[];
  readonly now: readonly string[];
  /** Of every row, or of each. */
  readonly indicators?: Partial<Indicator> | readonly Partial<Indicator>[];
  readonly pack?: Partial<Pack>;
  readonly context?: Partial<ReviewContext>;
  /** Where the earlier figures stand: the sheet's own column (the default), or a return of its own. */
  readonly from?: 'column' | 'return';
  /** Of the earlier return; 2024 unless told otherwise. */
  readonly period?: string;
}

const NAMES = ['服务覆盖率', '床位占比', '安置率', '接送返回率', '社会组织数', '站点数', '护理标准', '供养标准'];

/** 兴国县 in 2025 and the year before. */
export function twoPeriods(given: TwoPeriods): ReviewSubject {
  const known = packOf(given);
  const context: ReviewContext = { org: '360732', period: '2025', ...given.context };
  if (given.from !== 'return') return subjectOf(sheet(given.now, known, given.before), known, context);
  const earlier = subjectOf(sheet(given.before, known), known, { ...context, period: given.period ?? '2024' });
  return subjectOf(sheet(given.now, known), known, { ...context, previous: earlier.filed });
}

function packOf({ indicators = {}, now, pack: more }: TwoPeriods): Pack {
  const own = (index: number): Partial<Indicator> =>
    Array.isArray(indicators) ? (indicators[index] ?? {}) : (indicators as Partial<Indicator>);
  const all = now.map((_, index) => indicator({ code: `0${index + 1}`, name: NAMES[index] ?? '', ...own(index) }));
  return pack({ indicators: all, ...more });
}

function sheet(now: readonly string[], { indicators }: Pack, before?: readonly string[]) {
  const headers = ['序号', '指标', '单位', ...(before ? ['上年同期'] : []), '实际值'];
  const rows = indicators.map(({ code, name, unit }, index) => {
    const figures = [...(before ? [before[index] ?? ''] : []), now[index] ?? ''];
    return [code, name, unit, ...figures];
  });
  return drawGrid([headers, ...rows].map((each) => `| ${each.join(' | ')} |`).join('\n'));
}
