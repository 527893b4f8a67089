import type { PackJson } from '../../app/view/review-json.js';
import type { ReviewSetting } from '../review/review-bytes.js';

/** What every worker of a `check` is told once. */
export interface CheckSetting extends ReviewSetting {
  readonly today: string;
  /** JSON, or a page for people, in colours or plain. */
  readonly output: 'json' | 'page' | 'coloured-page';
}

/** One file to review: its path, and the name it goes by in the result. */
export interface CheckJob {
  readonly path: string;
  readonly name: string;
}

/** One file's review, written out where it was made, so that many cores write. */
export interface CheckedFile {
  /** The file's JSON on one line, or its page, in UTF-8. */
  readonly written: Uint8Array;
  readonly pack: PackJson | null;
  readonly blocked: boolean;
  /** It could not be opened as a workbook. */
  readonly unusable: boolean;
}
