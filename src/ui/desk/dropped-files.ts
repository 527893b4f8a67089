import type { DroppedFile } from '../../app/view/desk/desk-actions.js';

/** More files than any set of returns has; deeper folders than anybody keeps. */
const MOST_FILES = 20_000;
const DEEPEST = 16;
/** Each file is a question to another process: so many are asked side by side, and a page that draws comes in between. */
const TOGETHER = 128;

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
  const tops = [...transfer.items].flatMap(topsOf);
  if (tops.length === 0) return pickedFiles(transfer.files);
  const found: DroppedFile[] = [];
  for (const ways of tops) found.push(...(await firstWay(ways)));
  return found.slice(0, MOST_FILES);
}

/** A file or folder, whichever way a browser tells of it. Rejects where it cannot be read in this way. */
interface Node {
  readonly name: string;
  /** Null: a folder. */
  readonly file: (() => Promise<File>) | null;
  readonly inside: () => Promise<readonly Node[]>;
}

/**
 * Ways to what was dropped, the first that works counts: entries, which every browser has, but which Chromium does not read on a page
 * that was opened from a disk; and handles, which only Chromium has, where it trusts the page.
 */
function topsOf(item: DataTransferItem): readonly (readonly Promise<Node | null>[])[] {
  const entry = item.webkitGetAsEntry?.() ?? null;
  if (!entry) return [];
  const { getAsFileSystemHandle } = item as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };
  const handle = getAsFileSystemHandle?.call(item).then((each) => (each ? nodeOfHandle(each) : null));
  return [[Promise.resolve(nodeOfEntry(entry)), ...(handle ? [handle.catch(() => null)] : [])]];
}

async function firstWay(ways: readonly Promise<Node | null>[]): Promise<readonly DroppedFile[]> {
  let most: readonly DroppedFile[] = [];
  for (const way of ways) {
    const node = await way;
    const walk: Walk = { count: 0, isWhole: true };
    const found = node ? await collected(node, '', walk, 0) : [];
    if (found.length > most.length) most = found;
    if (walk.isWhole) break;
  }
  return most;
}

interface Walk {
  count: number;
  /** Nothing was left out. */
  isWhole: boolean;
}

/** In the order in which the browser tells of them. */
async function collected(node: Node, folder: string, walk: Walk, depth: number): Promise<readonly DroppedFile[]> {
  if (walk.count >= MOST_FILES || depth > DEEPEST) return [];
  const name = folder + node.name;
  try {
    if (node.file) {
      walk.count += 1;
      return [fileOf(await node.file(), name)];
    }
    // the folder that was dropped says nothing of its files; those in it do
    const inside = depth === 0 ? '' : `${name}/`;
    const nodes = await node.inside();
    const found: (readonly DroppedFile[])[] = [];
    for (let from = 0; from < nodes.length; from += TOGETHER) {
      const some = nodes.slice(from, from + TOGETHER);
      found.push(...(await Promise.all(some.map((each) => collected(each, inside, walk, depth + 1)))));
    }
    return found.flat();
  } catch {
    walk.isWhole = false; // gone, or not to be read
    return [];
  }
}

function nodeOfEntry(entry: FileSystemEntry): Node {
  const { name } = entry;
  if (isFile(entry)) {
    return {
      name,
      file: () => new Promise((resolve, reject) => entry.file(resolve, reject)),
      inside: async () => [],
    };
  }
  const folder = entry as FileSystemDirectoryEntry;
  return { name, file: null, inside: async () => (await entriesIn(folder)).map(nodeOfEntry) };
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A browser tells them a hundred at a time, until it tells none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0 || all.length > MOST_FILES) return all;
    all.push(...some);
  }
}

function nodeOfHandle(handle: FileSystemHandle): Node {
  const { name } = handle;
  if (handle.kind === 'file') {
    return { name, file: () => (handle as FileSystemFileHandle).getFile(), inside: async () => [] };
  }
  return { name, file: null, inside: () => handlesIn(handle as FileSystemDirectoryHandle) };
}

async function handlesIn(folder: FileSystemDirectoryHandle): Promise<readonly Node[]> {
  const all: Node[] = [];
  for await (const handle of folder.values()) if (all.push(nodeOfHandle(handle)) > MOST_FILES) break;
  return all;
}
