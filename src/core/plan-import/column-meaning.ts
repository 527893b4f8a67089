import { holdsValues, type PlanColumn } from './plan-column.js';
import type { ImportedTable } from './indicator-table.js';
import type { PlanYears } from './plan-words.js';

/** What a column of figures says: of which place, of which year, and whether it is to be reached or was. */
export interface ColumnMeaning {
  readonly as: 'target' | 'actual';
  /** own: the document's place · parent: the place above it. */
  readonly org: 'own' | 'parent';
  readonly year: number;
  /** The year is the plan's, not the header's. */
  readonly yearGuessed: boolean;
}

/** What each column of figures means, beside the others: a bare year is a target only where no column is one by its words. */
export function columnMeanings(
  { columns }: Pick<ImportedTable, 'columns'>,
  plan: PlanYears,
  own: string | null,
): ReadonlyMap<PlanColumn, ColumnMeaning> {
  const values = columns.filter((each) => holdsValues(each.role));
  const hasTargets = values.some(({ role }) => role === 'target' || role === 'parent-target');
  const years = values.flatMap(({ role, year }) => (role === 'year' && year !== null ? [year] : []));
  const lastYear = Math.max(...years, 0);
  const home = own ?? values.find((each) => each.org !== null)?.org ?? null;
  return new Map(
    values.map((column) => {
      // 2020年 under 目标值 is where a plan of 2021 to 2025 sets out from.
      const isBase = column.year !== null && column.year <= plan.base;
      const isTarget =
        ((column.role === 'target' || column.role === 'parent-target') && !isBase) ||
        (column.role === 'year' &&
          !hasTargets &&
          column.year === lastYear &&
          (years.length > 1 || lastYear > plan.base));
      const fallback = isTarget || column.role !== 'base' ? plan.last : plan.base;
      const meaning: ColumnMeaning = {
        as: isTarget ? 'target' : 'actual',
        org: column.role === 'parent-target' || (column.org !== null && column.org !== home) ? 'parent' : 'own',
        year: column.year ?? fallback,
        yearGuessed: column.year === null,
      };
      return [column, meaning] as const;
    }),
  );
}
