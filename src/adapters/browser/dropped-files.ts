import type { DroppedFile } from '../../app/view/desk/desk-actions.js';

/** As much of the entries of a drop as is used here. */
export interface DroppedEntry {
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  readonly name: string;
}
interface DroppedFileEntry extends DroppedEntry {
  file(done: (file: File) => void, failed: (error: unknown) => void): void;
}
interface DroppedFolder extends DroppedEntry {
  createReader(): {
    readEntries(done: (entries: DroppedEntry[]) => void, failed: (error: unknown) => void): void;
  };
}

/** More files than any set of returns has; deeper folders than anybody keeps. */
const MOST_FILES = 50_000;
const DEEPEST = 20;

/** Files of an <input>: several, or a whole folder, each under its path below what was picked. */
export function pickedFiles(files: Iterable<File>): readonly DroppedFile[] {
  return [...files].map((file) => droppedFile(file, file.webkitRelativePath || file.name));
}

/**
 * What was dropped: files, and folders with all below them. To be called at once in the drop's own event: afterwards a browser forgets
 * what was dropped. What cannot be read is left out.
 */
export async function droppedFiles(transfer: Pick<DataTransfer, 'items' | 'files'>): Promise<readonly DroppedFile[]> {
  const entries = [...transfer.items].flatMap((item) =>
    item.kind === 'file' ? ((item.webkitGetAsEntry() as DroppedEntry | null) ?? []) : [],
  );
  if (entries.length === 0) return pickedFiles(transfer.files);
  const found: DroppedFile[] = [];
  for (const entry of entries) await collect(entry, '', 0, found);
  return found;
}

async function collect(entry: DroppedEntry, above: string, depth: number, found: DroppedFile[]): Promise<void> {
  if (found.length >= MOST_FILES || depth > DEEPEST) return;
  const name = `${above}${entry.name}`;
  if (isFile(entry)) {
    const file = await fileOf(entry);
    if (file) found.push(droppedFile(file, name));
  } else if (isFolder(entry)) {
    for (const each of await inside(entry)) await collect(each, `${name}/`, depth + 1, found);
  }
}

function isFile(entry: DroppedEntry): entry is DroppedFileEntry {
  return entry.isFile;
}

function isFolder(entry: DroppedEntry): entry is DroppedFolder {
  return entry.isDirectory;
}

function fileOf(entry: DroppedFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** A reader answers a hundred at a time, and none at the end. */
async function inside(folder: DroppedFolder): Promise<readonly DroppedEntry[]> {
  const reader = folder.createReader();
  const all: DroppedEntry[] = [];
  for (;;) {
    const some = await new Promise<DroppedEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}

function droppedFile(file: File, name: string): DroppedFile {
  return { name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
