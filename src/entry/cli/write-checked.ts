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

/** A file's review in the form that was asked for. */
export function writeChecked(
  { json, packReason }: Pick<FileReview, 'json' | 'packReason'>,
  setting: Pick<CheckSetting, 'output' | 'lang' | 'pack' | 'candidates'>,
): CheckedFile {
  const loaded = [...(setting.pack ? [setting.pack] : []), ...setting.candidates];
  const judge = loaded.find(({ digest }) => digest === json.pack?.digest)?.pack ?? null;
  const page = { coloured: setting.output === 'coloured-page', lang: setting.lang };
  const text = setting.output === 'json' ? JSON.stringify(json) : renderFile(json, judge, packReason, page);
  return {
    written: UTF8.encode(text),
    pack: json.pack,
    blocked: json.summary.blocked,
    unusable: json.findings.some(({ code }) => UNUSABLE.has(code)),
  };
}
