import { HostError } from '../../ports/host-error.js';
import type { Checking } from './checking.js';
import type { PaneDesk } from './pane-desk.js';

/** Milliseconds of quiet after an edit before it is judged: typing goes on undisturbed. */
const QUIET = 400;
/** While the host is in the middle of something, it is asked again so often. */
const PATIENCE = 50;

/** Judges anew what people change, once a first review is there. Answers how to stop. */
export function watching(desk: PaneDesk, checks: Checking): () => Promise<void> {
  const { watch, time } = desk.ports;
  let touches = 0;
  let isOver = false;
  const touched = async (): Promise<void> => {
    touches += 1;
    const mine = touches;
    const isCurrent = (): boolean => mine === touches && !isOver;
    for (let tries = 0; tries < PATIENCE && isCurrent(); tries += 1) {
      await time.pause(QUIET);
      if (!isCurrent() || !desk.state().result) return;
      if (desk.state().busy) continue;
      if (await judgedAnew(checks)) return;
    }
  };
  const started = watch?.watch(() => void touched().catch(desk.failed)) ?? Promise.resolve(async () => undefined);
  const stop = started.catch((error: unknown) => {
    // a host that cannot watch is no worse than one that was never asked; what we did wrong is told
    if (!(error instanceof HostError)) desk.ports.wrong(error);
    return async () => undefined;
  });
  return async () => {
    isOver = true;
    await (
      await stop
    )();
  };
}

/** False: somebody is typing into a cell; later, then. */
async function judgedAnew(checks: Checking): Promise<boolean> {
  try {
    await checks.recheck();
    return true;
  } catch (error) {
    if (error instanceof HostError && error.code === 'cell-edit-mode') return false;
    throw error;
  }
}
