import { HostError } from '../../ports/host-error.js';
import type { ArchivePort } from '../../ports/archive-port.js';
import type { TimePort } from '../../ports/time-port.js';
import type { DroppedFile } from '../../view/desk/desk-actions.js';
import { compareNames, isArchive, isHidden, isWorkbook } from './file-names.js';

export interface CollectedFiles {
  /** In the order of their names. */
  readonly files: readonly DroppedFile[];
  /** Left aside: no workbooks by their names. Hidden files and lock files do not count. */
  readonly ignored: number;
}

/** Larger archives are not looked into. */
const MOST_BYTES = 419_430_400;

/**
 * The workbooks among what a person handed over, those in zips too; a zip in a zip is no workbook. A zip that cannot be opened is
 * taken for a workbook, so that it is named among the files with what is wrong with it.
 */
export async function collectFiles(
  dropped: readonly DroppedFile[],
  { archives, time }: { readonly archives: ArchivePort; readonly time: TimePort },
): Promise<CollectedFiles> {
  const files: DroppedFile[] = [];
  let ignored = 0;
  const take = (each: DroppedFile): void => {
    if (isHidden(each.name)) return;
    if (isWorkbook(each.name)) files.push(each);
    else ignored += 1;
  };
  for (const each of dropped) {
    const inside = isArchive(each.name) && !isHidden(each.name) ? await opened(each, archives) : null;
    if (inside) inside.forEach(take);
    else if (inside === null) take(each);
    else files.push(each);
    await time.breathe();
  }
  files.sort((a, b) => compareNames(a.name, b.name));
  return { files, ignored };
}

/** Undefined: it is none, whatever its name says. */
async function opened(file: DroppedFile, archives: ArchivePort): Promise<readonly DroppedFile[] | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  try {
    const inside = archives.open(await file.bytes());
    return inside.map(({ name, size, bytes }) => ({ name, size, bytes: async () => bytes() }));
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
