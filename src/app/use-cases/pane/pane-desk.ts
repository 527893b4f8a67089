import { HostError } from '../../ports/host-error.js';
import type { PaneBusy, PaneNotice, PaneState, ReviewedWorkbook } from '../../view/pane/pane-state.js';
import type { PanePorts } from './pane-ports.js';
import type { PaneStore } from './pane-store.js';

/** What every action works with. */
export interface PaneDesk {
  readonly ports: PanePorts;
  readonly store: PaneStore;
  state(): PaneState;
  change(change: Partial<PaneState>): void;
  /** What was last reviewed; null: nothing yet, or nothing could be. */
  reviewed(): ReviewedWorkbook | null;
  notify(notice: PaneNotice): void;
  /** Runs work that must not meet other such work: while some is under way, more is not begun. Never rejects. */
  alone(work: PaneBusy['work'], run: () => Promise<void>): Promise<void>;
  /** Such work is under way. */
  isAlone(): boolean;
  /** A refusal of the host or a mistake of ours, as a notice. */
  failed(error: unknown): void;
}

export function paneDesk(ports: PanePorts, store: PaneStore): PaneDesk {
  let alone = false;
  const { change, state } = store;
  const notify = (notice: PaneNotice): void => change({ notice });
  const failed = (error: unknown): void => {
    if (error instanceof HostError) return notify({ kind: 'refused', code: error.code, data: error.data });
    notify({ kind: 'wrong' });
    ports.wrong(error);
  };
  return {
    ports,
    store,
    state,
    change,
    notify,
    failed,
    reviewed() {
      const { result } = state();
      return result?.kind === 'reviewed' ? result : null;
    },
    isAlone: () => alone,
    async alone(work, run) {
      if (alone) return;
      alone = true;
      change({ busy: { work, done: 0, all: null, cancellable: false }, notice: null });
      try {
        await run();
      } catch (error) {
        failed(error);
      } finally {
        alone = false;
        change({ busy: null });
      }
    },
  };
}
