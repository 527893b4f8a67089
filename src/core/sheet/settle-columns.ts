import { findUnit } from '../quantity/units.js';
import { parsePeriod, yearBefore } from '../indicator/period.js';
import type { Role } from '../indicator/pack.js';
import { isOwnPeriod, type BindingFacts } from './binding-facts.js';
import type { BindingReason, BoundColumn, Certainty } from './return.js';
import { cellText } from './spread-merges.js';
import type { TableSketch } from './table-sketch.js';

const LOOKED_AT = 40;

/** Settles what one header alone cannot: which target is the plan's, which of two actuals is the return's, who has none. */
export function settleColumns(
  found: readonly BoundColumn[],
  sketch: TableSketch,
  facts: BindingFacts,
): readonly BoundColumn[] {
  const aimed = settleUnits(settleTargets(found, facts), sketch);
  return settleVerdict(oneOfEach(aimed, facts), sketch);
}

function isRead({ binding }: BoundColumn): boolean {
  return binding.reason === 'synonym';
}

/**
 * 2023年目标 in a plan to 2025 is a milestone, and 年度目标 is one beside 规划目标; alone it is the target. A bare last year of
 * the plan beside earlier ones (2020年 | 2025年), before it has come, heads targets.
 */
function settleTargets(found: readonly BoundColumn[], facts: BindingFacts): readonly BoundColumn[] {
  const last = facts.index.pack.plan.last;
  const dated = found.map((each) => {
    const year = each.period === null ? null : (parsePeriod(each.period)?.year ?? null);
    if (each.role !== 'target' || !isRead(each) || year === null || year === last) return each;
    return withRole(each, year < last ? 'milestone' : null, 'likely');
  });
  if (dated.some((each) => each.role === 'target')) return dated;
  const undated = dated.findIndex((each) => each.role === 'milestone' && isRead(each) && each.period === null);
  if (undated >= 0) return replaced(dated, undated, 'target');
  const spanned = dated.findIndex((each) => each.role === 'milestone' && isSpanned(each, dated));
  if (spanned >= 0) return replaced(dated, spanned, 'target');
  const own = facts.period;
  const coming = dated.findIndex((each) => each.role === 'actual' && isRead(each) && each.period === String(last));
  return own !== null && own.year < last && coming >= 0 && dated[coming]!.binding.certainty === 'likely'
    ? replaced(dated, coming, 'target')
    : dated;
}

/** 2023年 spans the table's only target and actual: it dates the report, and says nothing of the target. */
function isSpanned(target: BoundColumn, found: readonly BoundColumn[]): boolean {
  const year = target.header.split(' ')[0]!;
  const only = found.filter((each) => each.role === 'milestone').length === 1;
  return only && isRead(target) && found.some((each) => each.role === 'actual' && each.header.startsWith(`${year} `));
}

function replaced(found: readonly BoundColumn[], place: number, role: Role): readonly BoundColumn[] {
  return found.map((each, at) => (at === place ? withRole(each, role, 'likely') : each));
}

function withRole(
  column: BoundColumn,
  role: Role | null,
  certainty: Certainty,
  reason: BindingReason = column.binding.reason,
): BoundColumn {
  return { ...column, role, binding: { ...column.binding, certainty, reason } };
}

/** 单位 over offices is who is responsible, not what the figures are in. */
function settleUnits(found: readonly BoundColumn[], sketch: TableSketch): readonly BoundColumn[] {
  return found.map((each) => {
    if (each.role !== 'unit' || !isRead(each)) return each;
    const texts = bodyTexts(sketch, each.column);
    const units = texts.filter((text) => findUnit(text) !== null).length;
    const offices = texts.filter((text) => /[局委办股科室部院中心]$/.test(text)).length;
    return units === 0 && offices > 0 ? withRole(each, 'responsible', 'likely') : each;
  });
}

function bodyTexts(sketch: TableSketch, column: number): readonly string[] {
  const { view, body } = sketch;
  const texts: string[] = [];
  for (let row = body.top; row <= Math.min(body.bottom, body.top + LOOKED_AT, view.rows - 1); row += 1) {
    const text = cellText(view.grid.cells[row]?.[column]);
    if (text !== '' && text.length <= 40) texts.push(text);
  }
  return texts;
}

const RANK: { readonly [C in Certainty]: number } = { certain: 0, likely: 1, guess: 2 };

/** One column a role, and a period: the surest, the form's own before synonyms, cumulative before current, the leftmost. */
function oneOfEach(found: readonly BoundColumn[], facts: BindingFacts): readonly BoundColumn[] {
  const best = new Map<string, BoundColumn>();
  for (const each of found) {
    const key = keyOf(each, facts);
    const other = key === null ? undefined : best.get(key);
    if (key !== null && (!other || rankOf(each) < rankOf(other))) best.set(key, each);
  }
  const kept = new Set(best.values());
  return found.map((each) => (each.role === null || kept.has(each) ? each : withRole(each, null, 'guess')));
}

function rankOf({ binding, accumulation }: BoundColumn): number {
  const given = binding.reason === 'given' ? 0 : binding.reason === 'header' ? 1 : 2;
  return (
    given * 100 +
    RANK[binding.certainty] * 10 +
    (accumulation === 'current' ? 2 : accumulation === 'cumulative' ? 0 : 1)
  );
}

const OF_A_PERIOD: ReadonlySet<Role> = new Set<Role>([
  'actual',
  'milestone',
  'previous',
  'rate',
  'difference',
  'verdict',
  'progress',
]);

function keyOf({ role, period, reference, accumulation }: BoundColumn, facts: BindingFacts): string | null {
  if (role === null) return null;
  if (role === 'reference') return `${role} ${reference ?? ''}`;
  if (!OF_A_PERIOD.has(role)) return role;
  const own = role === 'previous' && facts.period ? yearBefore(facts.period) : facts.period;
  // 当期数 and 累计数 stand side by side where the form has both.
  const both = facts.form.form.columns.filter((each) => each.role === role).length > 1;
  return `${role} ${isOwnPeriod(period, own) ? '' : period} ${both ? (accumulation ?? 'current') : ''}`;
}

/** Where no column is the actual's, 2023年完成情况 over figures is: a verdict is words. A column that nothing heads stays unbound. */
function settleVerdict(found: readonly BoundColumn[], sketch: TableSketch): readonly BoundColumn[] {
  if (found.some((each) => each.role === 'actual')) return found;
  const said = found.findIndex((each) => each.role === 'verdict' && isRead(each) && isFigures(sketch, each.column));
  return said >= 0 ? replaced(found, said, 'actual') : found;
}

function isFigures(sketch: TableSketch, column: number): boolean {
  const { view, body } = sketch;
  let figures = 0;
  for (let row = body.top; row <= Math.min(body.bottom, body.top + LOOKED_AT, view.rows - 1); row += 1) {
    const value = view.grid.cells[row]?.[column]?.value;
    if (typeof value === 'number') figures += 1;
    else if (typeof value === 'string' && value.trim() !== '') figures -= 1;
  }
  return figures > 0;
}
