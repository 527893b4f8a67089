import type { Place } from '../../finding/finding.js';
import type { Role } from '../../indicator/pack.js';
import type { CellRef } from '../../sheet/grid.js';
import type { Outcome } from '../../rule/return/judge-return.js';

/**
 * Where a finding about a relation points: at the cell of `first` (the total, what stands left), else at the first cell that the
 * relation names and the sheet has.
 */
export function rulePlace({ rule, row, figureOf }: Outcome, first: number | null = null, all = rule.named): Place {
  const head = first !== null && figureOf(first).at ? first : all.find((each) => figureOf(each).at !== null);
  const leading = head ?? rule.named[0];
  const variable = leading === undefined ? null : rule.variables[leading]!;
  const known = leading === undefined ? null : figureOf(leading);
  return {
    at: known?.at ?? null,
    cells: distinct(all.flatMap((each) => figureOf(each).at ?? [])),
    form: variable?.form ?? null,
    indicator: variable?.indicator ?? null,
    role: known?.value?.role ?? roleOf(variable?.column ?? null),
    rule: rule.rule,
    relation: rule.suffix,
    org: row,
  };
}

function roleOf(column: string | number | null): Role | null {
  if (column === 'last-period' || column === 'same-period') return 'previous';
  return typeof column === 'string' ? (column as Role) : null;
}

function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  const seen = new Set<string>();
  return cells.filter(({ sheet, row, column }) => {
    const key = `${row}|${column}|${sheet}`;
    return !seen.has(key) && seen.add(key) !== null;
  });
}
