import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { nodeInflate } from '../../adapters/xlsx/node-inflate.js';
import { xlsxWorkbook } from '../../adapters/xlsx/xlsx-workbook.js';
import { DEFAULT_BOUNDS } from '../../adapters/xlsx/bounds.js';
import { reviewReturn } from '../../app/use-cases/review-return.js';
import { fileJson, refusedJson } from '../../app/view/review-json.js';
import { fileFinding, type FileRefusal } from '../../core/finding/file-finding.js';
import { judged, summarise } from '../../core/review/review.js';
import { packJson, type CheckedFile, type CheckJob, type CheckSetting } from './job.js';

const READING = { inflate: nodeInflate };

/** Reviews one file of the disk. Whatever is wrong with the file is a finding; only an error of ours is thrown. */
export async function checkFile({ path, name }: CheckJob, setting: CheckSetting): Promise<CheckedFile> {
  const bytes = await readBounded(path);
  if (typeof bytes === 'string') return refusedFile(name, null, bytes, {}, setting);
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const { pack, candidates, org, period, forSubmission, today, lang } = setting;
  const context = {
    fileName: basename(path),
    forSubmission,
    today,
    ...(org === undefined ? {} : { org }),
    ...(period === undefined ? {} : { period }),
  };
  const earlier =
    setting.previous && xlsxWorkbook(setting.previous.bytes, { ...READING, fileName: setting.previous.name });
  const workbook = xlsxWorkbook(bytes, { ...READING, fileName: basename(path) });
  const outcome = await reviewReturn(workbook, { pack, candidates, context }, earlier);
  if (outcome.kind === 'refused') {
    return {
      json: refusedJson({ file: name, digest, pack: null }, outcome.findings, outcome.summary, lang),
      packReason: null,
    };
  }
  const json = fileJson(outcome.review, { file: name, digest, pack: packJson(outcome.loaded) }, lang);
  return { json, packReason: outcome.packReason };
}

/** A file that could not be judged at all, with the reason as its one finding. */
export function refusedFile(
  name: string,
  digest: string | null,
  code: FileRefusal,
  data: Readonly<Record<string, string | number>>,
  { forSubmission, lang }: Pick<CheckSetting, 'forSubmission' | 'lang'>,
): CheckedFile {
  const finding = fileFinding(code, data);
  const findings = finding ? [judged(finding, { severities: {} })] : [];
  return {
    json: refusedJson({ file: name, digest, pack: null }, findings, summarise(findings, { forSubmission }), lang),
    packReason: null,
  };
}

/** The bytes of a file that is not too large to look at; else why not. */
export async function readBounded(path: string): Promise<Uint8Array | 'too-large' | 'unreadable'> {
  try {
    if ((await stat(path)).size > DEFAULT_BOUNDS.inputBytes) return 'too-large';
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 'unreadable';
    throw error;
  }
}
