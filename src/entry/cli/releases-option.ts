import { readReleases } from '../../adapters/pack/read-releases.js';
import type { Language } from '../../core/finding/message-of.js';
import { packProblemMessage } from '../../core/indicator/pack-problem-message.js';
import { UsageError } from './arguments.js';
import type { CheckSetting } from './job.js';
import { readBounded } from './read-bounded.js';

/** The rules that `--releases FILE.json` suspends or releases. Throws UsageError with every problem of a file that cannot be used. */
export function releasesOption(path: string | undefined, lang: Language): Pick<CheckSetting, 'releases'> {
  if (path === undefined) return {};
  const bytes = readBounded(path);
  if (!(bytes instanceof Uint8Array)) throw new UsageError(`--releases ${path}: ${bytes.code} ${bytes.data['bound']}`);
  const reading = readReleases(parsed(bytes, path));
  if (reading.ok) return { releases: reading.releases };
  const head = lang === 'zh' ? `放行清单 ${path} 不能使用` : `releases ${path} cannot be used`;
  const reasons = reading.problems.map((problem) => `  ${problem.path}  ${packProblemMessage(problem, lang)}`);
  throw new UsageError([head, ...reasons].join('\n'));
}

function parsed(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new UsageError(`--releases ${path}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
