import { phraseJson } from '../../../app/view/phrase-json.js';
import { UsageError, type Invocation } from '../arguments.js';
import { readInput } from '../read-input.js';

const MOST_BYTES = 16 * 1024 * 1024;

/**
 * `hebao phrase`: reads target phrases from standard input, a line each, blank lines aside, and prints one JSON object a line, with
 * `--json` or without. Exit status: 0 every line was read · 1 some line holds no target that could be read · 2 the command or the
 * input is unusable.
 */
export async function phrase({ positionals, lang }: Invocation): Promise<number> {
  if (positionals.length > 0) throw new UsageError('phrase [--json] < FILE');
  let unread = 0;
  for (const line of (await readInput(MOST_BYTES)).split(/\r\n|\n|\r/)) {
    if (line.trim() === '') continue;
    const json = phraseJson(line, lang);
    if (json.error) unread += 1;
    process.stdout.write(`${JSON.stringify(json)}\n`);
  }
  return unread > 0 ? 1 : 0;
}
