import type { PaneMemoryPort } from '../../app/ports/pane-memory-port.js';

const PREFIX = 'hebao.pane:';

type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Remembers in the browser's own storage, by the workbook's address: walking through findings must not make a workbook ask to be
 * saved. `workbook` is asked anew each time, since saving under another name changes it; null: not saved yet. Where storage is
 * full, what was remembered of other workbooks makes room; where there is none, nothing is remembered.
 */
export function browserMemory(
  workbook: () => string | null,
  storage: () => Shelf = () => localStorage,
): PaneMemoryPort {
  const name = (): string => `${PREFIX}${workbook() ?? ''}`;
  return {
    recall: () => attempt(() => storage().getItem(name())) ?? null,
    remember(text) {
      const kept = attempt(() => storage().setItem(name(), text) ?? true);
      if (kept) return;
      attempt(() => {
        clear(storage());
        storage().setItem(name(), text);
      });
    },
  };
}

function clear(storage: Shelf): void {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at));
  for (const name of names) if (name?.startsWith(PREFIX)) storage.removeItem(name);
}

/** A browser may refuse storage altogether, or be full: then undefined. */
function attempt<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
