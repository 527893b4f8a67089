import { packFiles } from '../../adapters/pack/pack-files.js';
import { definitionProblemLine } from '../../core/definition/definition-problem-message.js';
import type { LoadedPack, PackAnswer } from '../../app/ports/pack-port.js';
import { packProblemMessage } from '../../core/indicator/pack-problem-message.js';
import type { Language } from '../../core/finding/message-of.js';
import { UsageError } from './arguments.js';
import { PACKS } from './places.js';
import { readBook } from './read-book.js';

/** The shipped packs, from the folder beside the built program; packs and definition workbooks by path. */
export const packs = packFiles(PACKS, readBook);

/** The pack of `--pack`; null without it. Throws UsageError with every problem of a pack that cannot be used. */
export async function givenPack(idOrPath: string | undefined, lang: Language): Promise<LoadedPack | null> {
  if (idOrPath === undefined) return null;
  const answer = await packs.load(idOrPath);
  if (answer.ok) return answer.loaded;
  const head = lang === 'zh' ? `指标体系 ${idOrPath} 不能使用` : `pack ${idOrPath} cannot be used`;
  const reasons = reasonsOf(answer, lang).map((line) => `  ${line}`);
  throw new UsageError([head, ...reasons].join('\n'));
}

function reasonsOf(answer: Exclude<PackAnswer, { ok: true }>, lang: Language): readonly string[] {
  if (answer.why === 'invalid')
    return answer.problems.map((problem) => `${problem.path}  ${packProblemMessage(problem, lang)}`);
  if (answer.why === 'definition') return answer.problems.map((problem) => definitionProblemLine(problem, lang));
  return [answer.reason];
}

/** Every shipped pack: one that does not load is an error of ours. */
export async function candidatesFor(): Promise<readonly LoadedPack[]> {
  const answers = await Promise.all(packs.shipped().map((id) => packs.load(id)));
  return answers.map((answer) => {
    if (!answer.ok) throw new Error(`a shipped pack does not load: ${JSON.stringify(answer)}`);
    return answer.loaded;
  });
}
