import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What `check DIR` takes up. Anything else named outright is still opened, and refused by what it is. */
const EXTENSIONS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xls', '.xlsb', '.et', '.csv']);

/** A path that is not there, or cannot be looked into. */
export interface MissingPath {
  readonly path: string;
  readonly reason: string;
}

/**
 * Files as given; a folder stands for the workbooks in it and below, by name (code units, the same everywhere). Lock
 * files of an open Excel (`~$…`) and hidden files are left out.
 */
export async function findFiles(
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly missing: readonly MissingPath[] }> {
  const files: string[] = [];
  const missing: MissingPath[] = [];
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) files.push(...(await workbooksIn(path)));
      else files.push(path);
    } catch (error) {
      missing.push({ path, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { files, missing };
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
