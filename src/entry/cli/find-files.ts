import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What `check DIR` takes up. Anything else named outright is still opened, and refused by what it is. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xls', '.xlsb', '.et', '.csv']);

/** A file to look at; `error` is the system's code (ENOENT …) where there is nothing to look at. */
export interface FoundFile {
  readonly path: string;
  readonly error: string | null;
}

/**
 * Files as given and in that order; a folder stands for the workbooks in it and below, by name (code units, the same
 * everywhere). Lock files of an open Excel (`~$…`) and hidden files are left out.
 */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    try {
      const inside = (await stat(path)).isDirectory() ? await workbooksIn(path) : [path];
      found.push(...inside.map((each) => ({ path: each, error: null })));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      found.push({ path, error: String(error.code) });
    }
  }
  return found;
}

async function workbooksIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('~$') || entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await workbooksIn(path)));
    else if (EXTENSIONS.has(extname(entry.name).toLowerCase())) found.push(path);
  }
  return found;
}
