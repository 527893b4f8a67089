import { HostError } from '../../../app/ports/host-error.js';
import { conflictsWith } from '../../../core/completion/conflicts.js';
import type { CellWrite } from '../../../core/completion/plan.js';
import { inExcel, isOnTheWeb } from '../excel-host.js';
import { isRefusedWhole, refusalOf } from '../host-refusal.js';
import { CELL_BYTES, DESKTOP_LIMITS, WEB_LIMITS } from '../read/read-limits.js';
import { roundsOf } from '../rounds.js';
import { applyTarget, writeBytes } from './apply-target.js';
import { askState, resume, suspend, type ExcelState } from './excel-state.js';
import { askTarget, gridsOf, placeOf, type HeldTarget } from './held-target.js';
import { refuseTarget, refuseUnholdable } from './refuse-targets.js';
import { restoreTargets } from './restore-targets.js';
import { writeTargets, type WriteTarget } from './write-targets.js';

/** Cells of one assignment: office.js cuts larger ones up itself, into requests of the same sync. */
const TARGET_CELLS = 20_000;

/**
 * Compares in one sync and writes in another; plans beyond 5 MB take more on the web. When a cell differs from what was
 * expected nothing is written and those writes are answered. When Excel refuses half-way, what it did is undone.
 */
export async function writePlan(plan: readonly CellWrite[]): Promise<readonly CellWrite[]> {
  if (plan.length === 0) return [];
  refuseUnholdable(plan);
  const targets = writeTargets(plan, TARGET_CELLS);
  return inExcel((context) => compareAndWrite(context, plan, targets), { place: placeOf(targets[0]!) });
}

async function compareAndWrite(
  context: Excel.RequestContext,
  plan: readonly CellWrite[],
  targets: readonly WriteTarget[],
): Promise<readonly CellWrite[]> {
  const askedState = askState(context);
  const answers: { readonly target: WriteTarget; readonly held: HeldTarget | null }[] = [];
  for (const round of roundsOf(targets, ({ writes }) => writes.flat().length * CELL_BYTES, mostBytes())) {
    const asked = round.map((target) => ({ target, answer: askTarget(context, target) }));
    await context.sync();
    answers.push(...asked.map(({ target, answer }) => ({ target, held: answer() })));
  }
  const held = answers.flatMap((each) => each.held ?? []);
  const conflicts = conflictsWith(gridsOf(held), plan);
  if (conflicts.length > 0) return conflicts;
  const missing = answers.find((each) => each.held === null);
  if (missing) throw new HostError('sheet-missing', { sheet: missing.target.sheet });
  for (const each of held) await refuseTarget(context, each);
  await applyAll(context, held, askedState());
  return [];
}

/** Calculation and events are put back in the request that writes, and by `restoreTargets` when it fails. */
async function applyAll(context: Excel.RequestContext, held: readonly HeldTarget[], state: ExcelState): Promise<void> {
  const rounds = roundsOf(held, writeBytes, mostBytes());
  let done = 0;
  try {
    for (const round of rounds) {
      suspend(context);
      const checks = round.map((each) => applyTarget(context, each));
      resume(context, state);
      await context.sync();
      done += 1;
      for (const check of checks) check();
    }
  } catch (error) {
    const refusal = refusalOf(error, held[0] ? placeOf(held[0].target) : {});
    if (!refusal) throw error;
    const isUntouched = done === 0 && isRefusedWhole(refusal);
    if (!isUntouched) await restoreTargets(held, state, refusal);
    throw refusal;
  }
}

function mostBytes(): number {
  return (isOnTheWeb() ? WEB_LIMITS : DESKTOP_LIMITS).bytes;
}
