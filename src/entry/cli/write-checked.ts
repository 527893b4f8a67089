import type { FileReview } from '../review/review-bytes.js';
import type { CheckedFile, CheckSetting } from './job.js';
import { renderFile } from './render-check.js';

/** Codes of files that could not be opened as workbooks. */
const UNUSABLE: ReadonlySet<string> = new Set([
  'file.unreadable',
  'file.encrypted',
  'file.not-a-workbook',
  'file.too-large',
]);

const UTF8 = new TextEncoder();

type Writing = Pick<CheckSetting, 'output' | 'lang' | 'pack' | 'candidates' | 'inSet'>;

/** A file's review in the form that was asked for. */
export function writeChecked(review: FileReview, setting: Writing): CheckedFile {
  const { json, packReason } = review;
  return {
    written: UTF8.encode(textOf(review, setting)),
    pack: json.pack,
    filed: setting.inSet ? review.filed : null, // made when it is asked for
    packReason,
    blocked: json.summary.blocked,
    unusable: json.findings.some(({ code }) => UNUSABLE.has(code)),
  };
}

function textOf({ json, packReason }: FileReview, { output, lang, pack, candidates }: Writing): string {
  if (output === 'nothing') return '';
  if (output === 'json') return JSON.stringify(json);
  const loaded = [...(pack ? [pack] : []), ...candidates];
  const judge = loaded.find(({ digest }) => digest === json.pack?.digest)?.pack ?? null;
  return renderFile(json, judge, packReason, { coloured: output === 'coloured-page', lang });
}
