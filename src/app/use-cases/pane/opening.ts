import type { Steps } from '../../../core/steps.js';
import { planningAhead } from '../../view/pane/changes-view.js';
import { finalAhead } from '../../view/pane/final-review.js';
import type { ReviewedWorkbook } from '../../view/pane/pane-state.js';
import type { PaneActions } from '../../view/pane/pane-view.js';
import { inSlices } from '../in-slices.js';
import type { Checking } from './checking.js';
import type { PaneDesk } from './pane-desk.js';
import { stillStands } from './still-stands.js';

/** Opens a screen, where there is something to show on it. 上报 looks at the workbook as it is now. */
export function opening(desk: PaneDesk, checks: Checking): Pick<PaneActions, 'open' | 'fillAs'> {
  return {
    async open(screen) {
      const { result, explaining, screen: from, fillAs } = desk.state();
      if (screen === 'submit') return openSubmit(desk, checks);
      if (screen === 'explain' && !explaining) return;
      if (screen === 'recognised' ? !result : screen !== 'findings' && !desk.reviewed()) return;
      if (screen === 'receipt' && !desk.reviewed()?.review.subject.submission.stamp) return;
      if (screen === 'fill') await worked(desk, (reviewed) => planningAhead(reviewed, fillAs));
      const back = from === 'submit' ? 'submit' : 'findings';
      const left = screen === 'explain' ? {} : { explaining: null };
      desk.change({ screen, back, notice: null, unticked: new Set(), ...left });
    },
    async fillAs(as) {
      await worked(desk, (reviewed) => planningAhead(reviewed, as));
      desk.change({ fillAs: as });
    },
  };
}

/** Works out beforehand what a large sheet takes seconds for, while the pane can say so; the view then only looks it up. */
async function worked(desk: PaneDesk, work: (reviewed: ReviewedWorkbook) => Steps<void>): Promise<void> {
  const reviewed = desk.reviewed();
  if (!reviewed) return;
  await desk.alone('plan', async () => {
    await desk.ports.time.pause(0);
    await inSlices(work(reviewed), desk.ports.time, () => true);
  });
}

/** What was handed in and has not changed since shows its receipt. */
async function openSubmit(desk: PaneDesk, checks: Checking): Promise<void> {
  const before = desk.state().result;
  await checks.check();
  const reviewed = desk.reviewed();
  if (!reviewed || reviewed === before) return;
  await worked(desk, finalAhead);
  desk.change({ screen: stillStands(reviewed) ? 'receipt' : 'submit', unticked: new Set() });
}
