import { findOrg, type Pack } from '../indicator/pack.js';

/**
 * A rule that is suspended 停用 (not judged), or of which a bureau lets a breach through 放行 (a quasi finding that no longer
 * blocks). Travels as a small file, without a new template. What is absent applies to all.
 */
export interface RuleRelease {
  readonly rule: string;
  readonly org?: string;
  /** Canonical period. */
  readonly period?: string;
  readonly kind: 'released' | 'suspended';
  readonly reason: string;
  /** Who decided. */
  readonly person: string;
}

export interface ReleaseAsked {
  readonly kind: RuleRelease['kind'];
  readonly rule: string;
  /** Null: not known; only what applies to all then does. */
  readonly org: string | null;
  readonly period: string | null;
}

/** The first release of this kind for the rule, org and period; null: none. */
export function releaseFor(
  releases: readonly RuleRelease[],
  { kind, rule, org, period }: ReleaseAsked,
  pack: Pack,
): RuleRelease | null {
  if (releases.length === 0) return null;
  const codeOf = (code: string): string => findOrg(pack, code)?.code ?? code;
  const own = org === null ? null : codeOf(org);
  const fits = (each: RuleRelease): boolean =>
    each.kind === kind &&
    each.rule === rule &&
    (each.org === undefined || codeOf(each.org) === own) &&
    (each.period === undefined || each.period === period);
  return releases.find(fits) ?? null;
}
