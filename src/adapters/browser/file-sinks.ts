import { Zip, ZipPassThrough } from 'fflate';
import type { FileSink, FileSinkPort } from '../../app/ports/file-sink-port.js';

/** The pickers of the File System Access API, as far as they are used here; Chromium has them. */
export interface FolderHandle {
  readonly name: string;
  getDirectoryHandle(name: string, options?: { readonly create: boolean }): Promise<FolderHandle>;
  getFileHandle(name: string, options: { readonly create: boolean }): Promise<FileHandle>;
  removeEntry(name: string, options: { readonly recursive: boolean }): Promise<void>;
}
interface FileHandle {
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>;
}

export interface BrowserFiles {
  download(parts: readonly Uint8Array[], name: string): void;
  /** Null: the browser has no such picker. Rejects with an AbortError where the person closes it. */
  readonly pickFolder: (() => Promise<FolderHandle>) | null;
}

/** Files that the page makes: into one zip, or into a new folder. */
export function browserFileSinks({ download, pickFolder }: BrowserFiles): FileSinkPort {
  return {
    zip: (name) => zipSink(`${name}.zip`, download),
    folder: pickFolder && ((name) => folderSink(name, pickFolder)),
  };
}

/** The same files give the same zip, wherever and whenever. */
const NO_TIME = new Date(1980, 0, 1);

function zipSink(name: string, download: BrowserFiles['download']): FileSink {
  let parts: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, part) => {
    if (error) failure = error;
    else parts.push(part);
  });
  return {
    async add(file, bytes) {
      // workbooks are compressed already
      const entry = new ZipPassThrough(file);
      entry.mtime = NO_TIME;
      zip.add(entry);
      entry.push(bytes, true);
      if (failure) throw failure;
    },
    async finish() {
      zip.end();
      if (failure) throw failure;
      download(parts, name);
      return name;
    },
    async abandon() {
      zip.terminate();
      parts = [];
    },
  };
}

/** Null: the person closed the picker. The folder is always a new one, so no file of anybody's is written over. */
async function folderSink(name: string, pick: () => Promise<FolderHandle>): Promise<FileSink | null> {
  const above = await pick().catch(noneIf('AbortError'));
  if (!above) return null;
  const free = await freeName(above, name);
  const folder = await above.getDirectoryHandle(free, { create: true });
  return {
    async add(file, bytes) {
      const handle = await folder.getFileHandle(file, { create: true });
      const writable = await handle.createWritable();
      await writable.write(bytes);
      await writable.close();
    },
    finish: async () => `${above.name}/${free}`,
    // what stays behind where even that is refused is a folder of ours, begun and not finished
    abandon: () => above.removeEntry(free, { recursive: true }).catch(() => undefined),
  };
}

const MOST_COPIES = 1_000;

async function freeName(above: FolderHandle, name: string): Promise<string> {
  for (let copy = 1; copy <= MOST_COPIES; copy += 1) {
    const tried = copy === 1 ? name : `${name} (${copy})`;
    if (await isFree(above, tried)) return tried;
  }
  throw new Error(`${name}: ${MOST_COPIES}`);
}

/** A file of that name is in the way as well. */
async function isFree(above: FolderHandle, name: string): Promise<boolean> {
  const there = await above.getDirectoryHandle(name).catch(noneIf('NotFoundError', 'TypeMismatchError'));
  if (there) return false;
  const file = await above.getFileHandle(name, { create: false }).catch(noneIf('NotFoundError'));
  return file === null;
}

function noneIf(...kinds: readonly string[]): (error: unknown) => null {
  return (error) => {
    if (error instanceof Error && kinds.includes(error.name)) return null;
    throw error;
  };
}
