import { ruleJson, type RuleJson } from '../../../app/view/rule-json.js';
import { ruleWordsOf } from '../../../app/view/words/rule-words.js';
import type { RuleVocabulary } from '../../../core/rule/rule-problem.js';
import { UsageError, type Invocation } from '../arguments.js';
import { readInput } from '../read-input.js';
import { renderRule } from '../render-rule.js';

const MOST_BYTES = 16 * 1024 * 1024;

/**
 * `hebao rule`: reads audit relations from standard input, a line each, blank lines aside. Exit status: 0 every line was read ·
 * 1 some line is refused, or has several readings and a person has to choose · 2 the command or the input is unusable.
 */
export async function rule({ positionals, lang, flag, text }: Invocation): Promise<number> {
  if (positionals.length > 0) throw new UsageError('rule [--codes 01,02,…] [--json] < FILE');
  const vocabulary = vocabularyOf(text('codes'));
  const counts = { canonical: 0, readings: 0, error: 0 };
  for (const line of (await readInput(MOST_BYTES)).split(/\r\n|\n|\r/)) {
    if (line.trim() === '') continue;
    const json = ruleJson(line, vocabulary, lang);
    counts[kindOf(json)] += 1;
    process.stdout.write(flag('json') ? `${JSON.stringify(json)}\n` : `${renderRule(json, lang)}\n`);
  }
  const { canonical, readings, error } = counts;
  if (!flag('json')) process.stdout.write(`${ruleWordsOf(lang).counted(canonical, readings, error)}\n`);
  return readings + error > 0 ? 1 : 0;
}

function kindOf(json: RuleJson): 'canonical' | 'readings' | 'error' {
  return 'error' in json ? 'error' : 'canonical' in json ? 'canonical' : 'readings';
}

/** Codes apart by commas, full-width ones too; without the option none are declared. */
function vocabularyOf(codes: string | undefined): RuleVocabulary {
  if (codes === undefined) return {};
  const declared = codes.split(/[,，、]/).map((each) => each.trim());
  if (declared.includes('')) throw new UsageError('--codes 01,02,…');
  return { codes: declared };
}
