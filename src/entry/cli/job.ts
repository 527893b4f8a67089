import type { PackReason } from '../../app/use-cases/open-return.js';
import type { PackJson } from '../../app/view/review-json.js';
import type { FiledReturn } from '../../core/group/filed-return.js';
import type { ReviewSetting } from '../review/review-bytes.js';

/** What every worker of a `check` is told once. */
export interface CheckSetting extends ReviewSetting {
  readonly today: string;
  /** JSON, a page for people, in colours or plain, or nothing. */
  readonly output: 'json' | 'page' | 'coloured-page' | 'nothing';
  /** The file is one of a set that is reviewed together. */
  readonly inSet: boolean;
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
  /** What the set keeps of it; null: there is none. */
  readonly filed: FiledReturn | null;
  readonly packReason: PackReason | null;
  readonly blocked: boolean;
  /** It could not be opened as a workbook. */
  readonly unusable: boolean;
}
