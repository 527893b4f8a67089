import { inverseOf } from '../../../core/completion/inverse-of.js';
import type { CellWrite } from '../../../core/completion/plan.js';
import { HostError } from '../../ports/host-error.js';
import { fillKey, fixKey, plannedFill } from '../../view/pane/changes-view.js';
import { plannedFixes } from '../../view/pane/planned-fixes.js';
import type { ReviewedWorkbook, WriteKind } from '../../view/pane/pane-state.js';
import type { PaneActions } from '../../view/pane/pane-view.js';
import type { Checking } from './checking.js';
import type { PaneDesk } from './pane-desk.js';

/** What changes cells: always what was shown before, only where the cell still holds it, and never without a way back. */
export function writing(desk: PaneDesk, checks: Checking): Pick<PaneActions, 'mend' | 'apply' | 'undo'> {
  const write = (kind: WriteKind, plan: readonly CellWrite[], reviewed: ReviewedWorkbook): Promise<void> =>
    desk.alone('write', () => writePlan(desk, checks, { kind, plan, reviewed }));
  return {
    async mend(key) {
      const reviewed = desk.reviewed();
      const fix = reviewed && plannedFixes(reviewed).find((each) => each.key === key);
      if (reviewed && fix) await write('fix', [fix.write], reviewed);
    },
    async apply() {
      const reviewed = desk.reviewed();
      const { screen, unticked, fillAs } = desk.state();
      if (!reviewed) return;
      if (screen === 'fixes') {
        const writes = plannedFixes(reviewed).map((each) => each.write);
        const chosen = writes.filter(({ at }) => !unticked.has(fixKey(at)));
        await write('fix', chosen, reviewed);
      } else if (screen === 'fill') {
        const { writes } = plannedFill(reviewed, fillAs);
        const chosen = writes.filter(({ at }) => !unticked.has(fillKey(at)));
        await write('fill', chosen, reviewed);
      }
    },
    undo: () => desk.alone('write', () => takeBack(desk, checks)),
  };
}

interface Writing {
  readonly kind: WriteKind;
  readonly plan: readonly CellWrite[];
  /** What it was planned against. */
  readonly reviewed: ReviewedWorkbook;
}

async function writePlan(desk: PaneDesk, checks: Checking, { kind, plan, reviewed }: Writing): Promise<void> {
  if (plan.length === 0) return desk.notify({ kind: 'nothing-to-write' });
  const conflicts = await desk.ports.workbook.write(plan);
  if (conflicts.length === 0) {
    desk.change({ undo: { plan, before: reviewed.review.subject.grids }, screen: desk.state().back });
  }
  const checked = await checkedAfter(desk, checks);
  desk.notify(
    conflicts.length === 0
      ? { kind: 'written', what: kind, cells: plan.length, checked }
      : { kind: 'conflict', doing: 'write', cells: conflicts.map(({ at }) => at) },
  );
}

/** What somebody has changed since is left as it is, and told. */
async function takeBack(desk: PaneDesk, checks: Checking): Promise<void> {
  const { undo } = desk.state();
  if (!undo) return desk.notify({ kind: 'nothing-to-undo' });
  const { workbook } = desk.ports;
  const { writes, changed } = inverseOf(undo.plan, undo.before, await workbook.read());
  const left = changed.map(({ at }) => at);
  const conflicts = writes.length === 0 ? [] : await workbook.write(writes);
  const isUndone = writes.length > 0 && conflicts.length === 0;
  if (isUndone) desk.change({ undo: null });
  const checked = await checkedAfter(desk, checks);
  desk.notify(
    isUndone
      ? { kind: 'undone', cells: writes.length, left, checked }
      : { kind: 'conflict', doing: 'undo', cells: [...left, ...conflicts.map(({ at }) => at)] },
  );
}

/** False: the workbook could not be read again. What was written stands nevertheless, and so does its way back. */
async function checkedAfter({ ports }: PaneDesk, checks: Checking): Promise<boolean> {
  try {
    await checks.recheck();
    return true;
  } catch (error) {
    if (!(error instanceof HostError)) ports.wrong(error);
    return false;
  }
}
