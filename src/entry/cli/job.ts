import type { LoadedPack } from '../../app/ports/pack-port.js';
import type { PackJson } from '../../app/view/review-json.js';
import type { Language } from '../../core/finding/message-of.js';
import type { RuleRelease } from '../../core/rule/release.js';

/** What every worker of a `check` is told once. */
export interface CheckSetting {
  readonly pack: LoadedPack | null;
  readonly candidates: readonly LoadedPack[];
  readonly org: string | undefined;
  readonly period: string | undefined;
  /** The earlier return of `--previous`. */
  readonly previous: { readonly bytes: Uint8Array; readonly name: string } | null;
  /** Rules that are suspended or released, of `--releases`; absent: none. */
  readonly releases?: readonly RuleRelease[];
  readonly forSubmission: boolean;
  readonly lang: Language;
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

export function packJson({ pack, digest }: LoadedPack): PackJson {
  return { id: pack.id, version: pack.version, digest };
}
