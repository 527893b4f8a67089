import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { nodeInflate } from '../../adapters/xlsx/node-inflate.js';
import { xlsxWorkbook } from '../../adapters/xlsx/xlsx-workbook.js';
import type { PackReason } from '../../app/use-cases/open-return.js';
import { reviewReturn } from '../../app/use-cases/review-return.js';
import { fileJson, refusedJson, type FileJson } from '../../app/view/review-json.js';
import type { ReviewContext } from '../../core/review/context.js';
import { packJson, type CheckJob, type CheckSetting } from './job.js';
import { readBounded } from './read-bounded.js';
import { refusedByCode } from './refused-file.js';

const READING = { inflate: nodeInflate };

/** One file's review, and how its pack was chosen (null: no pack judged it). */
export interface FileReview {
  readonly json: FileJson;
  readonly packReason: PackReason | null;
}

/** Reviews one file of the disk. Whatever is wrong with the file is a finding; only an error of ours is thrown. */
export async function checkFile({ path, name }: CheckJob, setting: Omit<CheckSetting, 'output'>): Promise<FileReview> {
  const { pack, candidates, lang, previous } = setting;
  const bytes = readBounded(path);
  if (!(bytes instanceof Uint8Array))
    return { json: refusedByCode(name, bytes.code, bytes.data, setting), packReason: null };
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const earlier = previous && xlsxWorkbook(previous.bytes, { ...READING, fileName: previous.name });
  const workbook = xlsxWorkbook(bytes, { ...READING, fileName: basename(path) });
  const outcome = await reviewReturn(workbook, { pack, candidates, context: contextOf(path, setting) }, earlier);
  if (outcome.kind === 'refused') {
    const identity = { file: name, digest, pack: null };
    return { json: refusedJson(identity, outcome.findings, outcome.summary, lang), packReason: null };
  }
  const identity = { file: name, digest, pack: packJson(outcome.loaded) };
  return { json: fileJson(outcome.review, identity, lang), packReason: outcome.packReason };
}

function contextOf(
  path: string,
  { org, period, releases, forSubmission, today }: Omit<CheckSetting, 'output'>,
): ReviewContext {
  return {
    fileName: basename(path),
    forSubmission,
    today,
    ...(releases === undefined ? {} : { releases }),
    ...(org === undefined ? {} : { org }),
    ...(period === undefined ? {} : { period }),
  };
}
