import 'fake-indexeddb/auto';
import { describe, expect, test } from '@jest/globals';
import { indexedDeskStore } from '../../src/adapters/browser/indexed-desk-store.js';
import { memoryDeskStore } from '../../src/adapters/memory/memory-desk-store.js';
import type { DeskStorePort } from '../../src/app/ports/desk-store-port.js';

let databases = 0;

const STORES: readonly { readonly name: string; readonly open: () => DeskStorePort }[] = [
  { name: 'memory', open: memoryDeskStore },
  { name: 'IndexedDB', open: () => indexedDeskStore(`test-${(databases += 1)}`) },
];

const bytes = (...each: number[]): Uint8Array => new Uint8Array(each);

async function all(store: DeskStorePort): Promise<readonly { readonly key: string; readonly record: unknown }[]> {
  const found = [];
  for await (const some of store.returns()) found.push(...some);
  return found;
}

describe.each(STORES)('a desk kept in $name', ({ open }) => {
  test('has nothing at first', async () => {
    const store = open();
    expect([await store.setting(), await all(store), await store.bytes('a'), await store.json('a')]).toEqual([
      null,
      [],
      null,
      null,
    ]);
  });

  test('gives back what was put there, by key', async () => {
    const store = open();
    await store.keepSetting({ parent: '3607' });
    await store.keep([
      { key: '乙', record: { n: 2 }, bytes: bytes(3), json: bytes(4) },
      { key: '乐', record: { n: 1 }, bytes: bytes(1), json: bytes(2) },
    ]);
    expect(await store.setting()).toEqual({ parent: '3607' });
    expect(await all(store)).toEqual([
      { key: '乐', record: { n: 1 } },
      { key: '乙', record: { n: 2 } },
    ]);
    expect([await store.bytes('乐'), await store.json('乐'), await store.bytes('乙')]).toEqual([
      bytes(1),
      bytes(2),
      bytes(3),
    ]);
  });

  test('a record without its file leaves the file as it was', async () => {
    const store = open();
    await store.keep([{ key: 'a', record: { n: 1 }, bytes: bytes(1), json: bytes(2) }]);
    await store.keep([{ key: 'a', record: { n: 2 } }]);
    await store.keep([{ key: 'a', record: { n: 3 }, json: bytes(9) }]);
    expect([await all(store), await store.bytes('a'), await store.json('a')]).toEqual([
      [{ key: 'a', record: { n: 3 } }],
      bytes(1),
      bytes(9),
    ]);
  });

  test('what goes, goes with its file', async () => {
    const store = open();
    await store.keepSetting({});
    const put = (key: string) => ({ key, record: {}, bytes: bytes(1), json: bytes(1) });
    await store.keep([put('a'), put('b'), put('c')]);
    await store.remove(['a', 'z']);
    expect([(await all(store)).map(({ key }) => key), await store.bytes('a'), await store.json('a')]).toEqual([
      ['b', 'c'],
      null,
      null,
    ]);
    await store.clear();
    expect([await all(store), await store.bytes('b'), await store.setting()]).toEqual([[], null, null]);
  });

  test('many records come in pieces, each once and in order', async () => {
    const store = open();
    const keys = Array.from({ length: 230 }, (_, at) => `k${String(at).padStart(3, '0')}`);
    await store.keep([...keys].reverse().map((key) => ({ key, record: { key } })));
    expect((await all(store)).map(({ key }) => key)).toEqual(keys);
  });
});

test('IndexedDB keeps it when it is opened again, and for a newer page lets it go', async () => {
  const store = indexedDeskStore('again');
  await store.keep([{ key: 'a', record: { n: 1 }, bytes: bytes(1), json: bytes(2) }]);
  expect(await all(indexedDeskStore('again'))).toEqual([{ key: 'a', record: { n: 1 } }]);
  const gone = indexedDB.deleteDatabase('again');
  await new Promise((resolve, reject) => {
    gone.onsuccess = resolve;
    gone.onerror = reject;
  });
  expect(await all(store)).toEqual([]);
});
