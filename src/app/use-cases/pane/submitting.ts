import { makeStamp } from '../../../core/submission/make-stamp.js';
import { checkCode } from '../../../core/submission/stamp.js';
import { blockingFindings, finalResult } from '../../view/pane/final-review.js';
import type { PaneActions } from '../../view/pane/pane-view.js';
import { fileOf } from '../../view/pane/receipt-view.js';
import type { Checking } from './checking.js';
import { keepMetadata, keepSubmission } from './keep-submission.js';
import type { PaneDesk } from './pane-desk.js';

/** 上报 by file: the stamp goes into the workbook, and the workbook goes upward. 撤回 takes it out again. */
export function submitting(desk: PaneDesk, checks: Checking): Pick<PaneActions, 'submit' | 'withdraw'> {
  return {
    submit: () => desk.alone('save', () => submit(desk, checks)),
    withdraw: () =>
      desk.alone('save', async () => {
        const facts = await keepSubmission(desk, (part) => ({ ...part, stamp: null }));
        if (!facts) return;
        await checks.rejudge(facts);
        desk.change({ screen: 'findings', notice: { kind: 'withdrawn' } });
      }),
  };
}

/** Nothing is stamped but what the workbook holds at this moment, and only where nothing blocks. */
async function submit(desk: PaneDesk, checks: Checking): Promise<void> {
  await checks.recheck();
  const checked = desk.reviewed();
  if (!checked) return;
  const blocking = blockingFindings(checked).length;
  if (blocking > 0) return desk.change({ screen: 'submit', notice: { kind: 'still-blocked', count: blocking } });
  if (!desk.ports.parts) return desk.notify({ kind: 'cannot', what: 'keep' });
  // what the stamp is made of must be found the same way by whoever opens the workbook next
  await checks.rejudge(await keepMetadata(desk, checked));
  const reviewed = desk.reviewed();
  if (!reviewed) return;
  const stamp = makeStamp(finalResult(reviewed).review, {
    tool: desk.ports.about.version,
    digest: reviewed.loaded.digest,
    submission: reviewed.review.subject.submission.submitted + 1,
    time: desk.ports.time.now(),
  });
  if (typeof stamp === 'string') return desk.change({ screen: 'submit', notice: { kind: 'still-blocked', count: 1 } });
  const facts = await keepSubmission(desk, (part) => ({ ...part, stamp, submitted: stamp.submission }));
  if (!facts) return;
  await checks.rejudge(facts);
  const file = (desk.reviewed() && fileOf(desk.reviewed()!)) ?? '';
  desk.change({ screen: 'receipt', notice: { kind: 'submitted', code: checkCode(stamp), file } });
}
