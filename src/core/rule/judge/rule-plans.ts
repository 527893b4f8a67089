import type { ResolvedRule } from '../resolved.js';
import type { FigureColumn } from './figure-column.js';
import { buildPlan } from './plan/build-plan.js';
import type { Plan } from './plan/plan.js';

/** A rule's loops over columns of certain scales. */
export interface RulePlans {
  readonly decimals: readonly number[];
  /** With the rounding allowance. */
  readonly lenient: Plan;
  /** Without it; null where no comparison has one. */
  readonly strict: Plan | null;
  /** A record none of whose figures is greater than this, by variable, as scaled, is judged exactly by the loops. */
  readonly caps: readonly number[];
}

/** The scales at which a rule has no loops: every record is judged in fractions. */
export interface NoPlans {
  readonly decimals: readonly number[];
  readonly lenient: null;
}

/** Returns write one column with two decimals, with one, with none: a few scales come again and again. */
const MOST_MADE = 8;

/** Loops for these columns; `made` are those of the scales met lately, which serve again, and are added to. */
export function plansFor(
  rule: ResolvedRule,
  columns: readonly FigureColumn[],
  allowance: boolean,
  made: (RulePlans | NoPlans)[],
): RulePlans | NoPlans {
  for (const each of made) if (serves(each, columns)) return each;
  const decimals = columns.map((column) => column.decimals);
  const plans = wide(rule, decimals, columns, allowance) ?? { decimals, lenient: null };
  if (made.length === MOST_MADE) made.shift();
  made.push(plans);
  return plans;
}

function serves(plans: RulePlans | NoPlans, columns: readonly FigureColumn[]): boolean {
  for (let variable = 0; variable < columns.length; variable += 1)
    if (columns[variable]!.decimals !== plans.decimals[variable]) return false;
  return plans.lenient === null || within(columns, plans.caps);
}

/** Proven for any figures up to one size; and for these very columns, where they go beyond it and that can be proven. */
function wide(
  rule: ResolvedRule,
  decimals: readonly number[],
  columns: readonly FigureColumn[],
  allowance: boolean,
): RulePlans | null {
  const uniform = uniformPlans(rule, decimals, allowance);
  if (uniform === null || within(columns, uniform.caps)) return uniform;
  return plansUpTo(rule, decimals, columns.map(capOf), allowance) ?? uniform;
}

/** Any figures below a power of 2, the greatest of a few that can be proven. */
function uniformPlans(rule: ResolvedRule, decimals: readonly number[], allowance: boolean): RulePlans | null {
  for (const bits of BITS) {
    const caps = decimals.map(() => 2 ** bits);
    const plans = plansUpTo(rule, decimals, caps, allowance);
    if (plans !== null) return plans;
  }
  return null;
}
const BITS = [48, 40, 32, 24, 16, 8, 0];

/** Null: not provable, or no loops. */
function plansUpTo(
  rule: ResolvedRule,
  decimals: readonly number[],
  caps: readonly number[],
  allowance: boolean,
): RulePlans | null {
  const reported = decimals.map((each, variable) => ({ decimals: each, most: BigInt(caps[variable]!) }));
  const lenient = buildPlan(rule, reported, true);
  const strict = allowance ? buildPlan(rule, reported, false) : null;
  if (!lenient?.proven || (strict !== null && !strict.proven)) return null;
  return { decimals, lenient: lenient.plan, strict: strict?.plan ?? null, caps };
}

function within(columns: readonly FigureColumn[], caps: readonly number[]): boolean {
  return columns.every(({ largest }, variable) => largest <= caps[variable]!);
}

/** A power of 2, so that the next columns, a little greater, do as well. */
function capOf({ largest }: FigureColumn): number {
  let cap = 1;
  while (cap < largest) cap *= 2;
  return Math.min(cap, Number.MAX_SAFE_INTEGER);
}
