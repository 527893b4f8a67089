import { expect, test } from '@jest/globals';
import { browserMemory } from './browser-memory.js';

/** Storage for so many letters in all. */
function shelf(room: number) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem(name: string, text: string) {
      const others = [...kept].filter(([each]) => each !== name).reduce((sum, [, held]) => sum + held.length, 0);
      if (others + text.length > room) throw new RangeError('full');
      kept.set(name, text);
    },
    removeItem: (name: string) => void kept.delete(name),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

test('each workbook has its own, and one saved under another name begins anew', () => {
  const storage = shelf(100);
  let name: string | null = 'a.xlsx';
  const memory = browserMemory(
    () => name,
    () => storage,
  );
  memory.remember('of a');
  name = 'b.xlsx';
  expect(memory.recall()).toBeNull();
  name = 'a.xlsx';
  expect(memory.recall()).toBe('of a');
});

test('a full storage forgets other workbooks, and nothing that is not the pane’s', () => {
  const storage = shelf(12);
  storage.setItem('other', '1234');
  browserMemory(
    () => 'a',
    () => storage,
  ).remember('12345678');
  const memory = browserMemory(
    () => 'b',
    () => storage,
  );
  memory.remember('abcdefgh');
  expect(memory.recall()).toBe('abcdefgh');
  expect([...storage.kept.keys()]).toEqual(['other', 'hebao.pane:b']);
});

// prettier-ignore
test.each([
  { why: 'too long for any storage', storage: () => shelf(3) },
  { why: 'no storage at all',        storage: () => { throw new Error('denied'); } },
])('what cannot be kept is forgotten without a word, $why', ({ storage }) => {
  const memory = browserMemory(() => 'a', storage);
  memory.remember('1234');
  expect(memory.recall()).toBeNull();
});
