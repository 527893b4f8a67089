import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DeskStorePort, KeptReturn } from '../../app/ports/desk-store-port.js';

interface DeskSchema extends DBSchema {
  setting: { key: string; value: unknown };
  records: { key: string; value: unknown };
  bytes: { key: string; value: Uint8Array };
  json: { key: string; value: Uint8Array };
}

const FILES = ['records', 'bytes', 'json'] as const;
const STORES = ['setting', ...FILES] as const;
const SETTING = 'desk';
/** Records that are read together: a thousand figures each, and a page that stays alive. */
const BATCH = 50;

type Open = () => Promise<IDBPDatabase<DeskSchema>>;

/**
 * The desk in the browser's own database. Files lie there as bytes: Chromium writes a Blob to a file of its own, which takes twice as
 * long for files of a return's size. Nothing is opened before it is needed.
 */
export function indexedDeskStore(name: string): DeskStorePort {
  let opened: Promise<IDBPDatabase<DeskSchema>> | null = null;
  const forget = (): void => void (opened = null);
  const db: Open = () => (opened ??= open(name, forget));
  return {
    setting: async () => (await (await db()).get('setting', SETTING)) ?? null,
    keepSetting: async (setting) => void (await (await db()).put('setting', setting, SETTING)),
    returns: () => recordsIn(db),
    keep: async (returns) => keepIn(await db(), returns),
    bytes: async (key) => (await (await db()).get('bytes', key)) ?? null,
    json: async (key) => (await (await db()).get('json', key)) ?? null,
    async remove(keys) {
      const transaction = (await db()).transaction(STORES, 'readwrite');
      const deletes = keys.flatMap((key) => FILES.map((store) => transaction.objectStore(store).delete(key)));
      await Promise.all([...deletes, transaction.done]);
    },
    async clear() {
      const transaction = (await db()).transaction(STORES, 'readwrite');
      await Promise.all([...STORES.map((store) => transaction.objectStore(store).clear()), transaction.done]);
    },
  };
}

async function* recordsIn(db: Open): ReturnType<DeskStorePort['returns']> {
  const from = await db();
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, records]: [string[], unknown[]] = await Promise.all([
      from.getAllKeys('records', range, BATCH),
      from.getAll('records', range, BATCH),
    ]);
    if (keys.length === 0) return;
    yield keys.map((key, at) => ({ key, record: records[at] }));
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

async function keepIn(db: IDBPDatabase<DeskSchema>, returns: readonly KeptReturn[]): Promise<void> {
  const transaction = db.transaction(FILES, 'readwrite');
  const [records, files, jsons] = [
    transaction.objectStore('records'),
    transaction.objectStore('bytes'),
    transaction.objectStore('json'),
  ];
  const puts = returns.flatMap(({ key, record, bytes, json }) => [
    records.put(record, key),
    ...(bytes ? [files.put(bytes, key)] : []),
    ...(json ? [jsons.put(json, key)] : []),
  ]);
  await Promise.all([...puts, transaction.done]);
}

/** Another tab with a newer page may want the database: it is let go, and opened again when it is next needed. */
function open(name: string, forget: () => void): Promise<IDBPDatabase<DeskSchema>> {
  return openDB<DeskSchema>(name, 1, {
    upgrade(db) {
      for (const store of STORES) db.createObjectStore(store);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
}
