import { wordsOf } from '../../../app/view/words/words.js';
import { packProblemMessage } from '../../../core/indicator/pack-problem-message.js';
import { UsageError, type Invocation } from '../arguments.js';
import { packs } from '../packs.js';

/** `hebao pack lint P`: 0 sound · 1 with problems · 2 not a pack file at all. */
export async function packLint({ positionals, lang, flag }: Invocation): Promise<number> {
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError('pack lint P');
  const answer = await packs.load(id);
  const words = wordsOf(lang).packs;
  if (!answer.ok && answer.why !== 'invalid') throw new UsageError(`${id}: ${answer.reason}`);
  const problems = answer.ok
    ? []
    : answer.problems.map((each) => ({ ...each, message: packProblemMessage(each, lang) }));
  if (flag('json')) process.stdout.write(`${JSON.stringify({ pack: id, problems }, null, 2)}\n`);
  else {
    const lines = problems.map(({ path, message }) => `${path}  ${message}`);
    process.stdout.write(`${[...lines, answer.ok ? words.sound(id) : words.problems(problems.length)].join('\n')}\n`);
  }
  return answer.ok ? 0 : 1;
}
