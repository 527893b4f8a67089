import { isWithin } from '../../indicator/pack.js';
import type { RuleSubject } from './rule-subject.js';

/**
 * The orgs that a return reports of: null for its own, and the rows of a table of many that are the org itself or below it.
 * Another county's sheet in the workbook is not this county's return.
 */
export function rowsOf({ filed, pack }: Pick<RuleSubject, 'filed' | 'pack'>): readonly (string | null)[] {
  const own = filed.org?.value ?? null;
  const rows = new Set<string | null>();
  for (const { org } of filed.values) rows.add(org);
  const within = [...rows].filter((org) => org === null || own === null || isWithin(org, own, pack));
  return within.length === 0 ? [null] : within;
}
