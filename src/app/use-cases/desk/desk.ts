import { HostError } from '../../ports/host-error.js';
import type { DeskStorePort } from '../../ports/desk-store-port.js';
import type { DeskNotice, DeskReturn, DeskState, DeskWork } from '../../view/desk/desk-state.js';
import { deskPacks, type DeskPacks } from './desk-packs.js';
import type { DeskPorts } from './desk-ports.js';
import { firstState } from './first-state.js';
import { storeWhilePossible } from './store-while-possible.js';

/** What every action of the review desk works with. */
export interface Desk {
  readonly ports: DeskPorts;
  /** Goes on in memory once the host's has refused. */
  readonly store: DeskStorePort;
  readonly packs: DeskPacks;
  /** The same object until something changes; never changed in place. */
  state(): DeskState;
  change(change: Partial<DeskState>): void;
  subscribe(listener: () => void): () => void;
  notify(notice: DeskNotice): void;
  /** Null: no such return. */
  find(key: string): DeskReturn | null;
  /** A refusal of the host or a mistake of ours, as a notice. */
  failed(error: unknown): void;
  /** Runs long work after the long work that is under way. Never rejects. */
  inTurn(what: DeskWork['what'], run: (turn: Turn) => Promise<void>): Promise<void>;
  /** Ends the work under way, where it can be ended. */
  cancel(): void;
}

/** A piece of long work, while it runs. */
export interface Turn {
  show(work: Partial<DeskWork>): void;
  isCancelled(): boolean;
  /** From here on a person may cancel; `stop` is run when somebody does. */
  cancellable(stop: () => void): void;
}

export function desk(ports: DeskPorts): Desk {
  let state = firstState(ports.about.language);
  const listeners = new Set<() => void>();
  const change = (next: Partial<DeskState>): void => {
    state = { ...state, ...next };
    for (const listener of [...listeners]) listener();
  };
  const notify = (notice: DeskNotice): void => change({ notice });
  const failed = (error: unknown): void => {
    if (error instanceof HostError) return notify({ kind: 'refused', code: error.code, data: error.data });
    notify({ kind: 'wrong' });
    ports.wrong(error);
  };
  const store = storeWhilePossible(ports.store, ports.memory, () =>
    change({ kept: false, notice: { kind: 'not-kept' } }),
  );
  return {
    ...{ ports, store, change, notify, failed },
    packs: deskPacks(),
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    find: (key) => state.returns.find((each) => each.key === key) ?? null,
    ...turns({ change, failed, work: () => state.work }),
  };
}

interface Stage {
  readonly change: Desk['change'];
  readonly failed: Desk['failed'];
  work(): DeskWork | null;
}

function turns({ change, failed, work }: Stage): Pick<Desk, 'inTurn' | 'cancel'> {
  let last: Promise<void> = Promise.resolve();
  let stop: (() => void) | null = null;
  const run = async (what: DeskWork['what'], doIt: (turn: Turn) => Promise<void>): Promise<void> => {
    let isCancelled = false;
    const started: DeskWork = { what, done: 0, all: null, cancellable: false };
    change({ work: started, notice: null });
    try {
      await doIt({
        show: (next) => change({ work: { ...(work() ?? started), ...next } }),
        isCancelled: () => isCancelled,
        cancellable(stopIt) {
          stop = () => {
            isCancelled = true;
            stopIt();
          };
          change({ work: { ...(work() ?? started), cancellable: true } });
        },
      });
    } catch (error) {
      failed(error);
    } finally {
      stop = null;
      change({ work: null });
    }
  };
  return {
    inTurn: (what, doIt) => (last = last.then(() => run(what, doIt))),
    cancel() {
      const stopIt = stop;
      stop = null;
      stopIt?.();
    },
  };
}
