import type { HostChange } from './host-store.js';

interface Group {
  /** How each change is taken back, in the order in which they were made. */
  readonly steps: (() => void)[];
  readonly changes: HostChange[];
}

export interface UndoHistory {
  /** Remembers how a step is taken back; what is done outside a group is not. */
  journal(step: () => void): void;
  group<T>(work: () => T): T;
  tell(change: HostChange): void;
  undo(): boolean;
}

const MOST_GROUPS = 100;

/** The last hundred groups of changes. Taking one back tells its changes of cells again. */
export function undoHistory(deliver: (change: HostChange) => void): UndoHistory {
  const history: Group[] = [];
  let open: Group | null = null;
  return {
    journal: (step) => void open?.steps.push(step),
    group(work) {
      if (open) return work();
      const group = (open = { steps: [], changes: [] });
      try {
        return work();
      } finally {
        open = null;
        if (group.steps.length > 0) history.push(group);
        if (history.length > MOST_GROUPS) history.shift();
      }
    },
    tell(change) {
      open?.changes.push(change);
      deliver(change);
    },
    undo() {
      const last = history.pop();
      if (!last) return false;
      last.steps.reverse().forEach((step) => step());
      for (const change of last.changes)
        if (change.kind === 'cells' || change.kind === 'format') deliver({ ...change, by: 'person' });
      deliver({ kind: 'undone', by: 'person' });
      return true;
    },
  };
}
