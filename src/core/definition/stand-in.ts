import type { DefinitionColumn } from './column.js';

/** Years that no year of a plan falls outside of, while the plan's own are unread. */
export const ANY_PLAN = { first: 1990, last: 2099, base: 1990 } as const;

/**
 * A value in the place of one that is missing or cannot be read, so that the rest of the workbook can be judged in the same run. What
 * is found by way of it is not told (`place-problems.ts`), and no pack is made of it. `row` keeps stand-ins apart.
 */
export function standInFor({ value, field }: DefinitionColumn, row: number): unknown {
  switch (value.kind) {
    case 'enum':
      return [...value.words.keys()][0];
    case 'decimal':
      return '0';
    case 'whole':
      return value.least;
    case 'period':
      return '2000';
    case 'list':
    case 'milestones':
      return [];
    case 'flag':
      return false;
    case 'text':
      if (value.shape === 'version') return '0.0.0';
      return value.shape === 'unit' ? '' : `unread-${field.replace(/\W/g, '')}-${row}`;
    default:
      return '';
  }
}
