import { expect, test } from '@jest/globals';
import { droppedFiles, pickedFiles } from './dropped-files.js';

type DroppedEntry = Pick<FileSystemEntry, 'isFile' | 'isDirectory' | 'name'>;

function file(name: string, path = ''): File {
  return Object.assign(new File(['x'], name), { webkitRelativePath: path });
}

function entry(name: string): DroppedEntry {
  return Object.assign(
    { isFile: true, isDirectory: false, name },
    { file: (done: (file: File) => void) => done(file(name)) },
  );
}

/** A reader answers two at a time, as browsers answer a hundred. */
function folder(name: string, inside: readonly DroppedEntry[], fails = false): DroppedEntry {
  const createReader = () => {
    const left = [...inside];
    return {
      readEntries: (done: (entries: DroppedEntry[]) => void, failed: (error: unknown) => void) =>
        fails ? failed(new Error('denied')) : done(left.splice(0, 2)),
    };
  };
  return Object.assign({ isFile: false, isDirectory: true, name }, { createReader });
}

function drop(entries: readonly (DroppedEntry | null)[], files: readonly File[] = []) {
  const items = entries.map((each) => ({ kind: 'file', webkitGetAsEntry: () => each }));
  return { items, files } as unknown as DataTransfer;
}

// prettier-ignore
test.each([
  { why: 'files',                              drop: drop([entry('a.xlsx'), entry('b.xlsx')]), names: ['a.xlsx', 'b.xlsx'] },
  { why: 'a folder with all below it',         drop: drop([folder('市', [entry('1'), entry('2'), folder('区', [entry('3')]), entry('4'), entry('5')])]), names: ['1', '2', '区/3', '4', '5'] },
  { why: 'a folder that cannot be read',       drop: drop([folder('市', [entry('1')], true), entry('2')]), names: ['2'] },
  { why: 'a browser that knows no entries',    drop: drop([null], [file('a.xlsx')]), names: ['a.xlsx'] },
  { why: 'no files at all',                    drop: { items: [{ kind: 'string', webkitGetAsEntry: () => null }], files: [] } as unknown as DataTransfer, names: [] },
])('what was dropped: $why', async ({ drop: dropped, names }) => {
  expect((await droppedFiles(dropped)).map(({ name }) => name)).toEqual(names);
});

/** As Chromium tells of a drop beside its entries. */
function handle(name: string, inside: readonly object[] | null = null): object {
  return inside
    ? {
        kind: 'directory',
        name,
        async *values() {
          yield* inside;
        },
      }
    : { kind: 'file', name, getFile: async () => file(name) };
}

test('on a page from a disk, where entries cannot be read, handles can', async () => {
  const item = {
    kind: 'file',
    webkitGetAsEntry: () => folder('市', [], true),
    getAsFileSystemHandle: async () => handle('市', [handle('1'), handle('区', [handle('2')])]),
  };
  const found = await droppedFiles({ items: [item], files: [] } as unknown as DataTransfer);
  expect(found.map(({ name }) => name)).toEqual(['1', '区/2']);
});

test('folders that go down for ever end somewhere', async () => {
  const well: DroppedEntry = folder('深', []);
  Object.assign(well, {
    createReader: () => {
      let left = [entry('1'), well];
      return {
        readEntries: (done: (entries: DroppedEntry[]) => void) => {
          done(left);
          left = [];
        },
      };
    },
  });
  expect((await droppedFiles(drop([well]))).length).toBeLessThan(50);
});

test('picked files have the path below the folder that was picked; bytes are read when they are asked for', async () => {
  const [first, second] = pickedFiles([file('a.xlsx', '市/区/a.xlsx'), file('b.xlsx')]);
  expect([first?.name, second?.name, first?.size]).toEqual(['区/a.xlsx', 'b.xlsx', 1]);
  expect(await first?.bytes()).toEqual(new Uint8Array([120]));
});
