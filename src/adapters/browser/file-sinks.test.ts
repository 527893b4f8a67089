import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { browserFileSinks, type FolderHandle } from './file-sinks.js';

function zipped(): { readonly downloads: [name: string, bytes: Uint8Array][]; readonly make: () => Promise<void> } {
  const downloads: [string, Uint8Array][] = [];
  const download = (parts: readonly Uint8Array[], name: string): void => {
    downloads.push([name, new Uint8Array(Buffer.concat(parts))]);
  };
  const sink = browserFileSinks({ download, pickFolder: null });
  return {
    downloads,
    async make() {
      const zip = sink.zip('年报 2025');
      await zip.add('甲.xlsx', new Uint8Array([1, 2]));
      await zip.add('manifest.json', new Uint8Array([3]));
      await zip.finish();
    },
  };
}

test('a zip holds the files, and the same files give the same zip', async () => {
  const { downloads, make } = zipped();
  await make();
  await make();
  expect(downloads[0]![0]).toBe('年报 2025.zip');
  expect(unzipSync(downloads[0]![1])).toEqual({
    '甲.xlsx': new Uint8Array([1, 2]),
    'manifest.json': new Uint8Array([3]),
  });
  expect(downloads[1]).toEqual(downloads[0]);
});

function refusal(name: string): Error {
  return Object.assign(new Error(name), { name });
}

test('a folder is always a new one; closing the picker is no failure', async () => {
  const made: string[] = [];
  const handle: FolderHandle = {
    name: '上级',
    async getDirectoryHandle(name, options) {
      if (options?.create) made.push(name);
      else if (name !== '年报') throw refusal('NotFoundError');
      return handle;
    },
    async getFileHandle(_, { create }) {
      if (!create) throw refusal('NotFoundError');
      return { createWritable: async () => ({ write: async () => undefined, close: async () => undefined }) };
    },
    removeEntry: async () => undefined,
  };
  const download = (): void => undefined;
  const sink = await browserFileSinks({ download, pickFolder: async () => handle }).folder!('年报');
  expect([made, await sink!.finish()]).toEqual([['年报 (2)'], '上级/年报 (2)']);
  const closed = browserFileSinks({ download, pickFolder: () => Promise.reject(refusal('AbortError')) });
  expect(await closed.folder!('年报')).toBeNull();
});
