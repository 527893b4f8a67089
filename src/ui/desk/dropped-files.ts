import type { DroppedFile } from '../../app/view/desk/desk-actions.js';

/** More files than any set of returns has; deeper folders than anybody keeps. */
const MOST_FILES = 20_000;
const DEEPEST = 16;

/** What was picked, with the folder's paths where a folder was. */
export function pickedFiles(list: Iterable<File> | null): readonly DroppedFile[] {
  return [...(list ?? [])].slice(0, MOST_FILES).map((file) => fileOf(file, pathOf(file)));
}

function pathOf(file: File): string {
  // the browser puts the folder's own name in front, which says nothing
  const path = file.webkitRelativePath;
  const below = path.indexOf('/');
  return below < 0 ? file.name : path.slice(below + 1);
}

function fileOf(file: File, name: string): DroppedFile {
  return { name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/**
 * What was dropped: files, and what lies in folders. Has to be begun while the drop is being told: afterwards a browser forgets it. What
 * cannot be read is left out. Never rejects.
 */
export async function droppedFiles(transfer: Pick<DataTransfer, 'items' | 'files'>): Promise<readonly DroppedFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return pickedFiles(transfer.files);
  const found: DroppedFile[] = [];
  for (const entry of entries) await collect(entry, '', found, 0);
  return found;
}

async function collect(entry: FileSystemEntry, folder: string, found: DroppedFile[], depth: number): Promise<void> {
  if (found.length >= MOST_FILES || depth > DEEPEST) return;
  const name = folder + entry.name;
  if (isFile(entry)) {
    const file = await fileIn(entry);
    if (file) found.push(fileOf(file, name));
    return;
  }
  if (!isFolder(entry)) return;
  // the folder that was dropped says nothing of its files; those in it do
  const inside = depth === 0 ? '' : `${name}/`;
  for (const each of await entriesIn(entry)) await collect(each, inside, found, depth + 1);
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** Null: it is gone, or may not be read. */
function fileIn(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** A browser tells them a hundred at a time, until it tells none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}
