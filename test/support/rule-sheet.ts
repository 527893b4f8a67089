import type { ReviewSubject } from '../../src/core/check/check.js';
import type { FormColumn, Indicator, Pack, Rule } from '../../src/core/indicator/pack.js';
import type { ReviewContext } from '../../src/core/review/context.js';
import type { SheetGrid } from '../../src/core/sheet/grid.js';
import { drawGrid } from './grid.js';
import { indicator, pack } from './pack.js';
import { subjectOf } from './subject.js';

const NAMES = ['机构总数', '公办机构数', '民办机构数', '农村机构数', '城市机构数', '覆盖率', '老年人数', '补贴资金'];

/** A sheet of rows 01, 02 … and rules over them. Cells are drawn as in `grid`, a list a column. */
export interface RuleSheet {
  readonly rules: readonly (string | (Partial<Rule> & { readonly text: string }))[];
  readonly now: readonly string[];
  /** Of 上年同期; absent: the sheet has no such column. */
  readonly before?: readonly string[];
  /** Of every indicator, or of each; 个 unless told. */
  readonly indicators?: Partial<Indicator> | readonly Partial<Indicator>[];
  readonly pack?: Partial<Pack>;
  readonly context?: Partial<ReviewContext>;
}

const COLUMNS: readonly FormColumn[] = [
  { role: 'code', header: '序号' },
  { role: 'indicator', header: '指标', required: true },
  { role: 'unit', header: '单位' },
  { role: 'previous', header: '上年同期' },
  { role: 'actual', header: '实际值', required: true },
];

/** The pack of such a sheet: rules R1, R2 …, errors unless told otherwise. */
export function rulePack({ rules, now, indicators = {}, pack: more }: RuleSheet): Pack {
  const own = (index: number): Partial<Indicator> =>
    Array.isArray(indicators) ? (indicators[index] ?? {}) : (indicators as Partial<Indicator>);
  const all = now.map((_, index) =>
    indicator({ code: `0${index + 1}`, name: NAMES[index] ?? '', unit: '个', ...own(index) }),
  );
  const list = rules.map((rule, index): Rule => {
    const given = typeof rule === 'string' ? { text: rule } : rule;
    return { id: `R${index + 1}`, severity: 'error', ...given };
  });
  const { forms } = pack({ indicators: all });
  return pack({ indicators: all, rules: list, forms: [{ ...forms[0]!, columns: COLUMNS }], ...more });
}

/** Figures stand in column D, or E where there is a column 上年同期; row 2 is the first. */
export function ruleGrid({ now, before }: RuleSheet, { indicators }: Pack): SheetGrid {
  const headers = ['序号', '指标', '单位', ...(before ? ['上年同期'] : []), '实际值'];
  const rows = indicators.map(({ code, name, unit }, index) => {
    const figures = [...(before ? [before[index] ?? ''] : []), now[index] ?? ''];
    return [code, name, unit, ...figures];
  });
  return drawGrid([headers, ...rows].map((each) => `| ${each.join(' | ')} |`).join('\n'));
}

/** 兴国县 in 2025. */
export function ruleSheet(given: RuleSheet): ReviewSubject {
  const known = rulePack(given);
  return subjectOf(ruleGrid(given, known), known, { org: '360732', period: '2025', ...given.context });
}
