/** Characters that some file system refuses, and those that nobody sees. */
const REFUSED = /[\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]/gu;
const LONGEST = 80;

/** Words joined by blanks, fit for every file system; without an ending. */
export function fileName(words: readonly string[]): string {
  const joined = words.join(' ').replace(REFUSED, '_').trim();
  const base = [...joined].slice(0, LONGEST).join('');
  // a name may begin with a dot nowhere, and end with one not on Windows
  return base.replace(/^\.+/, '').replace(/[. ]+$/, '') || '_';
}
