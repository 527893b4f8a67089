import type { DeskStorePort } from '../../ports/desk-store-port.js';

/**
 * Keeps in `first` for as long as it takes what it is given; from its first refusal on in `then`, so that work goes on. What `first`
 * holds is still read from there. `onRefused` is told once.
 */
export function storeWhilePossible(first: DeskStorePort, then: DeskStorePort, onRefused: () => void): DeskStorePort {
  const { read, write, refuse } = whilePossible(first, then, onRefused);
  return {
    setting: () => read((store) => store.setting()),
    keepSetting: (setting) => write((store) => store.keepSetting(setting)),
    async *returns() {
      try {
        yield* first.returns();
      } catch {
        refuse();
      }
    },
    keep: (returns) => write((store) => store.keep(returns)),
    bytes: (key) => read((store) => store.bytes(key)),
    json: (key) => read((store) => store.json(key)),
    remove: (keys) => both(first, then, (store) => store.remove(keys)),
    clear: () => both(first, then, (store) => store.clear()),
  };
}

interface WhilePossible {
  refuse(): void;
  write(run: (store: DeskStorePort) => Promise<void>): Promise<void>;
  read<T>(run: (store: DeskStorePort) => Promise<T | null>): Promise<T | null>;
}

function whilePossible(first: DeskStorePort, then: DeskStorePort, onRefused: () => void): WhilePossible {
  let isRefused = false;
  const refuse = (): void => {
    if (!isRefused) onRefused();
    isRefused = true;
  };
  return {
    refuse,
    async write(run) {
      if (!isRefused) {
        try {
          return await run(first);
        } catch {
          refuse(); // whatever the host said: it does not keep
        }
      }
      await run(then);
    },
    async read(run) {
      const found = isRefused ? await run(then) : null;
      if (found !== null) return found;
      try {
        return await run(first);
      } catch {
        refuse();
        return null;
      }
    },
  };
}

/** What goes, goes from both: the first may hold it from before it refused. It may refuse this as well; nothing is lost by that. */
async function both(
  first: DeskStorePort,
  then: DeskStorePort,
  run: (store: DeskStorePort) => Promise<void>,
): Promise<void> {
  await run(first).catch(() => undefined);
  await run(then);
}
