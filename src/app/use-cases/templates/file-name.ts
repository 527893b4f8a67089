import { fileSafe } from '../../../core/submission/report-file.js';

/** Words joined by blanks, fit for every file system; without an ending. */
export function fileName(words: readonly string[]): string {
  return (
    words
      .map(fileSafe)
      .filter((word) => word !== '')
      .join(' ') || '_'
  );
}
