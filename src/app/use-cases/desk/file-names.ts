/** What the command line takes up of a folder, too. */
const WORKBOOKS: ReadonlySet<string> = new Set(['xlsx', 'xlsm', 'xls', 'xlsb', 'et', 'csv']);

/** Lock files of an open Excel and hidden files: nobody means them. */
export function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('~$') || part.startsWith('.'));
}

export function isWorkbook(name: string): boolean {
  return WORKBOOKS.has(ending(name));
}

export function isArchive(name: string): boolean {
  return ending(name) === 'zip';
}

function ending(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  const dot = last.lastIndexOf('.');
  return dot < 0 ? '' : last.slice(dot + 1).toLowerCase();
}

/** Folder by folder, by code units: the order in which the command line finds the same files. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const both = Math.min(left.length, right.length);
  for (let at = 0; at < both; at += 1) {
    if (left[at]! < right[at]!) return -1;
    if (left[at]! > right[at]!) return 1;
  }
  return left.length - right.length;
}

/** The name, or the first with a number before its ending that is not taken: `a (2).xlsx`. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  const dot = name.lastIndexOf('.');
  const [stem, end] = dot > name.lastIndexOf('/') + 1 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let copy = 2; ; copy += 1) {
    const tried = `${stem} (${copy})${end}`;
    if (!isTaken(tried)) return tried;
  }
}
