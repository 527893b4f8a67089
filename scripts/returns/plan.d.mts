import type { Org, Pack } from '../../src/core/indicator/pack.js';

/** Of one org, by indicator: as a person would say it; 16 in 个. */
export interface OrgFigures {
  readonly before: { readonly [indicator: string]: number };
  readonly now: { readonly [indicator: string]: number };
}
export interface Plan {
  readonly orgs: readonly Org[];
  readonly figures: ReadonlyMap<string, OrgFigures>;
  readonly pack: Pack;
  readonly digest: string;
  readonly files: readonly {
    readonly file: string;
    readonly org: Org;
    readonly fault: { readonly code: string } | null;
  }[];
}
export const SEED: number;
export function samplePlan(seed?: number): Plan;
export function largePlan(count: number, seed?: number): Plan;
