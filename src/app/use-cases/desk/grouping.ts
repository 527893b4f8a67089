import { reviewingGroup } from '../../../core/group/review-group.js';
import { inSlices } from '../in-slices.js';
import type { Desk, Turn } from './desk.js';

/**
 * Reviews what only the set shows, in slices: the page stays alive, with workers or without. Files come and go in turns alone, so that the
 * set is the same when it is done.
 */
export async function grouping({ state, change, ports }: Desk, turn: Turn): Promise<void> {
  const { returns, loaded, parent } = state();
  change({ group: null });
  if (!loaded || returns.length === 0) return;
  turn.show({ what: 'group', done: 0, all: null, cancellable: false });
  const filed = returns.map((each) => each.filed);
  const steps = reviewingGroup(filed, loaded.pack, parent === null ? {} : { parent });
  const group = await inSlices(steps, ports.time, () => true);
  change({ group });
}
