import type { RefusalData } from '../../core/finding/file-finding.js';
import { refusedFile } from '../review/review-bytes.js';
import type { CheckedFile, CheckSetting } from './job.js';
import { DEFAULT_LIMITS, type Ended } from './pool.js';
import { writeChecked } from './write-checked.js';

/** What decides how a result is written. */
export type ResultForm = Pick<CheckSetting, 'lang' | 'output' | 'forSubmission' | 'inSet'>;

/** What a file took too much of, as the finding names it. */
const LIMITS: { readonly [E in Ended]: RefusalData } = {
  time: { bound: 'seconds', limit: DEFAULT_LIMITS.millisecondsPerJob / 1_000 },
  memory: { bound: 'heapMegabytes', limit: DEFAULT_LIMITS.heapMegabytes },
};

/** A file whose worker had to be ended. */
export function endedFile(name: string, why: Ended, form: ResultForm): CheckedFile {
  return writeChecked(refusedFile(name, 'too-large', LIMITS[why], form), { ...form, pack: null, candidates: [] });
}

/** A file that is not there; `error` is the system's code. */
export function absentFile(name: string, error: string, form: ResultForm): CheckedFile {
  const refused = refusedFile(name, 'unreadable', { bound: error }, form);
  return writeChecked(refused, { ...form, pack: null, candidates: [] });
}
