import type { Language } from '../../core/finding/message-of.js';
import type { FiledReturn } from '../../core/group/filed-return.js';
import type { LoadedPack } from './pack-port.js';

/** What every file of a run is judged by. Plain data: it goes to workers. */
export interface ReviewSetting {
  /** Null: the file's own metadata, else the one of `candidates` that fits best. */
  readonly pack: LoadedPack | null;
  readonly candidates: readonly LoadedPack[];
  readonly lang: Language;
  /** 2026-01-12. */
  readonly today: string;
}

export interface ReviewJob {
  /** In the set; its last part is the file's own name. */
  readonly name: string;
  /** Bytes; known before they are read, so that a too large file never is. */
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

/** What became of a file; one that took more than a file may, or could not be had at all, is refused by its one finding. */
export interface ReviewedFile {
  readonly filed: FiledReturn;
  /** The contract's JSON of the file, in UTF-8. */
  readonly json: Uint8Array;
  /** The pack that its metadata name; null: none, or a pack was given. */
  readonly made: string | null;
  /** The file's own; null: they were never read. */
  readonly bytes: Uint8Array | null;
}

export interface ReviewRun {
  /** Resolves when every job has had its answer, or after `cancel`. Rejects only for an error of ours. */
  readonly ended: Promise<void>;
  /** No answer comes after it. */
  cancel(): void;
}

/** Reviews many files, as many at once as the host bears. Answers come in no order, one at a time. */
export interface ReviewPoolPort {
  review(
    jobs: readonly ReviewJob[],
    setting: ReviewSetting,
    onAnswer: (index: number, reviewed: ReviewedFile) => void,
  ): ReviewRun;
}
