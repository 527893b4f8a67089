import type { FileJson, PackJson } from '../../app/view/review-json.js';
import type { Language } from '../../core/finding/message-of.js';
import type { LoadedPack } from '../../app/ports/pack-port.js';
import type { PackReason } from '../../app/use-cases/open-return.js';

/** What every worker of a `check` is told once. */
export interface CheckSetting {
  readonly pack: LoadedPack | null;
  readonly candidates: readonly LoadedPack[];
  readonly org: string | undefined;
  readonly period: string | undefined;
  /** The earlier return of `--previous`. */
  readonly previous: { readonly bytes: Uint8Array; readonly name: string } | null;
  readonly forSubmission: boolean;
  readonly lang: Language;
  readonly today: string;
}

/** One file to review: its path, and the name it goes by in the result. */
export interface CheckJob {
  readonly path: string;
  readonly name: string;
}

/** One file's review, with how its pack was chosen (null: given, or none). */
export interface CheckedFile {
  readonly json: FileJson;
  readonly packReason: PackReason | null;
}

export function packJson({ pack, digest }: LoadedPack): PackJson {
  return { id: pack.id, version: pack.version, digest };
}
