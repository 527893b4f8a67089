import type { BalanceGoal, BalancePlan, OtherOutcome } from '../../core/balance/balance-plan.js';
import { planBalance } from '../../core/balance/plan-balance.js';
import type { CellWrite } from '../../core/completion/plan.js';
import type { Finding } from '../../core/finding/finding.js';
import type { Pack } from '../../core/indicator/pack.js';
import { findUnit } from '../../core/quantity/units.js';
import { resolvedRulesOf } from '../../core/rule/resolve/resolved-rules-of.js';
import { bindReturn } from '../../core/sheet/bind-return.js';
import type { Return } from '../../core/sheet/return.js';
import type { LoadedPack } from '../ports/pack-port.js';
import type { WorkbookPort } from '../ports/workbook-port.js';
import { openReturn, type ReturnRequest } from './open-return.js';

export interface BalanceOptions {
  /** Units to convert to, as a person wrote them; none: rows keep theirs. */
  readonly units: readonly string[];
  /** Decimals that remain, 0 to 12. */
  readonly decimals: number;
  /** False: preview alone. */
  readonly write: boolean;
}

export type BalanceOutcome =
  | {
      readonly kind: 'planned';
      readonly plan: BalancePlan;
      readonly loaded: LoadedPack;
      readonly filed: Return;
      /** The plan was written: it was asked for, and nothing hindered. */
      readonly written: boolean;
      /** Cells that no longer held what was planned against: then nothing was written. */
      readonly conflicts: readonly CellWrite[];
    }
  | { readonly kind: 'unknown-unit'; readonly unit: string }
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

/** 舍位平衡: rounds a return's table so that its sums still hold, and writes that through the same port if asked to. */
export async function balanceReturn(
  workbook: WorkbookPort,
  request: ReturnRequest,
  options: BalanceOptions,
): Promise<BalanceOutcome> {
  const opened = await openReturn(workbook, request);
  if ('refused' in opened) return { kind: 'refused', findings: opened.refused };
  const { grids, facts, loaded } = opened;
  const goal = goalOf(options, loaded.pack);
  if ('unit' in goal) return { kind: 'unknown-unit', unit: goal.unit };
  const filed = bindReturn(grids, loaded.pack, { ...request.context, facts });
  const { rules, unreadable } = resolvedRulesOf(loaded.pack);
  const sums = planBalance({ grids, filed, pack: loaded.pack, rules }, goal);
  // what cannot be read may have been a sum
  const unread = unreadable.map(({ rule }): OtherOutcome => ({ rule: rule.id, relation: rule.text, after: 'unknown' }));
  const plan = { ...sums, others: [...sums.others, ...unread] };
  if (!options.write || plan.hindrances.length > 0)
    return { kind: 'planned', plan, loaded, filed, written: false, conflicts: [] };
  const conflicts = await workbook.write(plan.writes);
  return { kind: 'planned', plan, loaded, filed, written: conflicts.length === 0, conflicts };
}

function goalOf({ units, decimals }: BalanceOptions, pack: Pack): BalanceGoal | { readonly unit: string } {
  const found: BalanceGoal['units'][number][] = [];
  for (const label of units) {
    const unit = findUnit(label, pack.units);
    if (!unit) return { unit: label };
    found.push({ unit, label });
  }
  return { units: found, decimals };
}
