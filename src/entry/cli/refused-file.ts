import { refusedJson, type FileJson } from '../../app/view/review-json.js';
import { fileFinding, type FileRefusal } from '../../core/finding/file-finding.js';
import { judged, summarise } from '../../core/review/judged.js';
import type { CheckSetting } from './job.js';

/** A file that could not be judged at all, with the reason as its one finding. */
export function refusedByCode(
  name: string,
  code: FileRefusal,
  data: Readonly<Record<string, string | number>>,
  { forSubmission, lang }: Pick<CheckSetting, 'forSubmission' | 'lang'>,
): FileJson {
  const findings = [judged(fileFinding(code, data), { severities: {} })];
  return refusedJson({ file: name, digest: null, pack: null }, findings, summarise(findings, { forSubmission }), lang);
}
