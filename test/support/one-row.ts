import type { ReviewSubject } from '../../src/core/check/check.js';
import type { Indicator, Pack, Target } from '../../src/core/indicator/pack.js';
import type { ReviewContext } from '../../src/core/review/context.js';
import { drawGrid } from './grid.js';
import { indicator, pack, target } from './pack.js';
import { subjectOf } from './subject.js';

/** A row of a sheet, and what the pack says of its indicator. Cells are drawn as in `grid`, by the header of their column. */
export interface OneRow {
  readonly cells: { readonly [header: string]: string };
  readonly indicator?: Partial<Indicator>;
  /** Null or absent: the pack has none. */
  readonly target?: Partial<Target> | null;
  readonly pack?: Partial<Pack>;
  readonly context?: Partial<ReviewContext>;
}

/** A sheet of one indicator, 01 覆盖率 in %, bound and judged: 兴国县 in 2025 unless told otherwise. Its cells are in row 3. */
export function oneRow(given: OneRow): ReviewSubject {
  const own = indicator({ code: '01', name: '服务覆盖率', ...given.indicator });
  const headers = ['序号', '指标', '单位', ...Object.keys(given.cells)];
  const row = [own.code, own.name, own.unit, ...Object.values(given.cells)];
  const drawing = [['主要指标完成情况'], headers, row].map((each) => `| ${each.join(' | ')} |`).join('\n');
  const targets = given.target ? [target({ indicator: own.code, ...given.target })] : [];
  const known = pack({ indicators: [own], targets, ...given.pack });
  return subjectOf(drawGrid(drawing), known, { org: '360732', period: '2025', ...given.context });
}
