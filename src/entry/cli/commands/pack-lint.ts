import { wordsOf } from '../../../app/view/words/words.js';
import { packProblemMessage } from '../../../core/indicator/pack-problem-message.js';
import type { Language } from '../../../core/finding/message-of.js';
import { severityOfProblem } from '../../../core/indicator/pack-problem.js';
import { lintRules } from '../../../core/rule/lint/lint-rules.js';
import { UsageError, type Invocation } from '../arguments.js';
import { definitionLines, definitionProblemJson, isBook, lintedDefinition } from '../definition-file.js';
import { packs } from '../packs.js';

/**
 * `hebao pack lint P`: 0 sound, or with warnings alone · 1 with errors · 2 not a pack file at all. Relations are looked into once
 * the rest is sound, since nothing follows from indicators that contradict themselves. Of a definition workbook every problem names
 * its sheet, row and column.
 */
export async function packLint({ positionals, lang, flag }: Invocation): Promise<number> {
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError('pack lint P');
  if (isBook(id)) return lintBook(id, lang, flag('json'));
  const answer = await packs.load(id);
  const words = wordsOf(lang).packs;
  if (!answer.ok && answer.why === 'definition') throw new TypeError('a definition workbook is linted as one');
  if (!answer.ok && answer.why !== 'invalid') throw new UsageError(`${id}: ${answer.reason}`);
  const found = answer.ok ? lintRules(answer.loaded.pack) : answer.problems;
  const problems = found.map((each) => ({
    code: each.code,
    severity: severityOfProblem(each),
    path: each.path,
    data: each.data,
    message: packProblemMessage(each, lang),
  }));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (flag('json')) process.stdout.write(`${JSON.stringify({ pack: id, problems }, null, 2)}\n`);
  else {
    const lines = problems.map(({ severity, path, message }) => `${words.severity[severity]}  ${path}  ${message}`);
    const end = problems.length === 0 ? words.sound(id) : words.problems(errors, problems.length - errors);
    process.stdout.write(`${[...lines, end].join('\n')}\n`);
  }
  return errors === 0 ? 0 : 1;
}

function lintBook(path: string, lang: Language, asJson: boolean): number {
  const { problems } = lintedDefinition(path);
  const words = wordsOf(lang).packs;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (asJson) {
    const told = problems.map((problem) => definitionProblemJson(problem, lang));
    process.stdout.write(`${JSON.stringify({ pack: path, problems: told }, null, 2)}\n`);
  } else {
    const lines = definitionLines(problems, lang, words.severity);
    const end = problems.length === 0 ? words.sound(path) : words.problems(errors, problems.length - errors);
    process.stdout.write(`${[...lines, end].join('\n')}\n`);
  }
  return errors === 0 ? 0 : 1;
}
