import { settingsOf } from '../indicator/pack.js';
import { Exact } from '../quantity/exact.js';
import type { ReportedValue } from '../sheet/return.js';
import { balance } from './balance.js';
import type { BalancedCell, BalancedRelation, BalanceGoal, BalanceSubject } from './balance-plan.js';
import type { BalanceProblem, Balancing } from './balancing.js';
import type { TableCell } from './table-cells.js';
import type { TableSum } from './table-sums.js';

export interface Balanced {
  readonly figures: readonly BalancedCell[];
  /** Of every sum in which at least one of the figures stands. */
  readonly relations: readonly BalancedRelation[];
}

/** Balances the cells by the sums that concern them. */
export function balanceCells(
  cells: readonly TableCell[],
  sums: readonly TableSum[],
  { pack }: BalanceSubject,
  { decimals }: BalanceGoal,
): Balanced {
  const scale = Exact.integer(10n ** BigInt(decimals));
  const numbers = new Map(cells.map(({ value }, index) => [value, index]));
  const concerned = sums.filter(({ total, parts }) => [total, ...parts].some((each) => each && numbers.has(each)));
  const result = balance(problemOf(cells, concerned, numbers, scale), settingsOf(pack).rounding);
  const relations = concerned.map((sum, index) => {
    const total = sum.total ? numbers.get(sum.total) : undefined;
    return relationOf(sum, result.sums[index]!, total === undefined ? null : cells[total]!);
  });
  return { figures: cells.map((cell, index) => cellOf(cell, result, index, scale)), relations };
}

/** Cells that are not rounded, and those that are not on the sheet, come after those that are. */
function problemOf(
  cells: readonly TableCell[],
  sums: readonly TableSum[],
  numbers: ReadonlyMap<ReportedValue, number>,
  scale: Exact,
): BalanceProblem {
  const outside: (Exact | null)[] = [];
  const numberOf = (value: ReportedValue | null): number => {
    const known = value ? numbers.get(value) : undefined;
    return known ?? cells.length + outside.push(value?.figure ?? null) - 1;
  };
  const numbered = sums.map(({ total, parts }) => ({ total: numberOf(total), parts: parts.map(numberOf) }));
  const scaled = cells.map(({ figure, from, to }) => figure.times(from.perBase).over(to.perBase).times(scale));
  return {
    cells: [...scaled, ...outside],
    grids: [...cells.map(({ to }) => to.perBase.over(scale)), ...outside.map(() => null)],
    sums: numbered,
  };
}

function cellOf({ value, figure, from, to }: TableCell, result: Balancing, index: number, scale: Exact): BalancedCell {
  const balanced = result.balanced[index] ?? null;
  return {
    at: value.at,
    indicator: value.indicator,
    role: value.role,
    before: figure,
    unitBefore: from.label,
    after: balanced === null ? null : Exact.integer(balanced).over(scale),
    plain: Exact.integer(result.plain[index]!).over(scale),
    unit: to.label,
    formula: value.cell?.formula !== undefined,
  };
}

function relationOf(
  { rule, total, parts }: TableSum,
  { status, gap }: Balancing['sums'][number],
  of: TableCell | null,
): BalancedRelation {
  return {
    rule: rule.id,
    relation: rule.relation,
    status,
    gap: gap && of ? gap.over(of.from.perBase) : gap,
    unit: of?.from.label ?? '',
    cells: [total, ...parts].flatMap((each) => (each ? [each.at] : [])),
  };
}
