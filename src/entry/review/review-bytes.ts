import type { Inflate } from '../../adapters/xlsx/inflate.js';
import { xlsxWorkbook } from '../../adapters/xlsx/xlsx-workbook.js';
import type { LoadedPack } from '../../app/ports/pack-port.js';
import type { PackReason } from '../../app/use-cases/open-return.js';
import { reviewReturn } from '../../app/use-cases/review-return.js';
import { fileJson, packJson, refusedJson, type FileJson } from '../../app/view/review-json.js';
import { fileFinding, type FileRefusal, type RefusalData } from '../../core/finding/file-finding.js';
import type { Language } from '../../core/finding/message-of.js';
import { filedReturn, refusedReturn } from '../../core/group/file-return.js';
import type { FiledReturn } from '../../core/group/filed-return.js';
import type { ReviewContext } from '../../core/review/context.js';
import { judged, summarise } from '../../core/review/judged.js';
import type { RuleRelease } from '../../core/rule/release.js';

/** What holds for every file of a run. Plain data but for `host`: it can be told to a worker. */
export interface ReviewSetting {
  /** Null: each workbook's own metadata, else the one of `candidates` that fits best. */
  readonly pack: LoadedPack | null;
  readonly candidates: readonly LoadedPack[];
  readonly lang: Language;
  /** From a person; undefined: as each sheet says. */
  readonly org?: string | undefined;
  readonly period?: string | undefined;
  /** The earlier return to compare with. */
  readonly previous?: { readonly bytes: Uint8Array; readonly name: string } | null;
  /** Rules that are suspended or released; absent: none. */
  readonly releases?: readonly RuleRelease[] | undefined;
  readonly forSubmission: boolean;
  /** YYYY-MM-DD; absent: nothing is judged by the day. */
  readonly today?: string;
}

/** What the host does for the reading of files: on Node faster ones than those that run anywhere. */
export interface ReadingHost {
  readonly inflate: Inflate;
  /** `sha256:` and 64 lower-case hex digits. */
  readonly digest: (bytes: Uint8Array) => string;
}

/** A file by its name in the result, which may be a path. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One file's review: as the contract has it, what a set of returns keeps of it, and how its pack was chosen (null: none judged it). */
export interface FileReview {
  readonly json: FileJson;
  readonly filed: FiledReturn;
  readonly packReason: PackReason | null;
}

/**
 * Reviews the bytes of one file: the body of every worker, of the command line's and of the browser's. Whatever is wrong with
 * the file is a finding; only an error of ours is thrown.
 */
export async function reviewBytes(
  { name, bytes }: NamedBytes,
  setting: ReviewSetting,
  host: ReadingHost,
): Promise<FileReview> {
  const { pack, candidates, lang, previous = null } = setting;
  const { inflate } = host;
  const digest = host.digest(bytes);
  const earlier = previous && xlsxWorkbook(previous.bytes, { inflate, fileName: previous.name });
  const fileName = lastPart(name);
  const workbook = xlsxWorkbook(bytes, { inflate, fileName });
  const outcome = await reviewReturn(workbook, { pack, candidates, context: contextOf(fileName, setting) }, earlier);
  if (outcome.kind === 'refused') {
    const { findings, summary } = outcome;
    const identity = { file: name, digest, pack: null };
    return {
      json: refusedJson(identity, findings, summary, lang),
      filed: refusedReturn(identity, findings, summary),
      packReason: null,
    };
  }
  const identity = { file: name, digest, pack: packJson(outcome.loaded) };
  const { review, packReason } = outcome;
  let filed: FiledReturn | null = null;
  return {
    json: fileJson(review, identity, lang),
    // made when it is asked for: `check` looks at each file alone
    get filed() {
      return (filed ??= filedReturn(review, identity));
    },
    packReason,
  };
}

/** A file that was not even looked at, as it is too large, cannot be read, or took too long: the reason is its one finding. */
export function refusedFile(
  name: string,
  code: FileRefusal,
  data: RefusalData,
  { forSubmission, lang }: Pick<ReviewSetting, 'forSubmission' | 'lang'>,
): FileReview {
  const findings = [judged(fileFinding(code, data), { severities: {} })];
  const summary = summarise(findings, { forSubmission });
  const identity = { file: name, digest: null, pack: null };
  return {
    json: refusedJson(identity, findings, summary, lang),
    filed: refusedReturn(identity, findings, summary),
    packReason: null,
  };
}

/** The file's own name may tell org and period; the folders above it may not. */
function lastPart(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

function contextOf(fileName: string, { org, period, releases, forSubmission, today }: ReviewSetting): ReviewContext {
  return {
    fileName,
    forSubmission,
    ...(today === undefined ? {} : { today }),
    ...(releases === undefined ? {} : { releases }),
    ...(org === undefined ? {} : { org }),
    ...(period === undefined ? {} : { period }),
  };
}
