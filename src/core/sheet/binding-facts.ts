import { parsePeriod, type Period } from '../indicator/period.js';
import type { Role } from '../indicator/pack.js';
import type { BindingOverrides } from '../review/context.js';
import { DATA_ROLES } from './header-synonyms.js';
import type { FormIndex, PackIndex } from './pack-index.js';

/** What binding needs to know of the return before it reads headers and rows. */
export interface BindingFacts {
  readonly index: PackIndex;
  readonly form: FormIndex;
  /** Code of the return's org, and its period; null where unknown. */
  readonly org: string | null;
  readonly period: Period | null;
  readonly overrides: BindingOverrides;
}

/** The column's period is the return's own: none is named, or its year, where the return is a part of that year. */
export function isOwnPeriod(named: string | null, own: Period | null): boolean {
  if (named === null || own === null) return named === null;
  const period = parsePeriod(named);
  if (!period) return true;
  return period.year === own.year && (period.kind === 'year' || (period.kind === own.kind && period.part === own.part));
}

/** The role's column holds figures, or what is concluded from them. */
export function holdsFigures(role: Role | null): boolean {
  return role !== null && DATA_ROLES.has(role);
}
