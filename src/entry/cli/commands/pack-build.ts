import { existsSync, readFileSync } from 'node:fs';
import { wordsOf } from '../../../app/view/words/words.js';
import { packJsonText } from '../../../core/definition/pack-json-text.js';
import type { Language } from '../../../core/finding/message-of.js';
import type { Pack } from '../../../core/indicator/pack.js';
import { digestOf } from '../../../core/submission/digest.js';
import { UsageError, type Invocation } from '../arguments.js';
import { definitionLines, definitionProblemJson, isBook, lintedDefinition } from '../definition-file.js';
import { writeBeside } from '../write-beside.js';

/**
 * `hebao pack build BOOK.xlsx -o P.json`: 0 built · 1 the workbook has errors, all of them told, or what stands at P.json has the same
 * version and other content · 2 no workbook at all. Nothing is written unless it is built.
 */
export async function packBuild({ positionals, lang, flag, text }: Invocation): Promise<number> {
  const [book, ...more] = positionals;
  const out = text('output');
  if (book === undefined || more.length > 0 || out === undefined || !isBook(book))
    throw new UsageError('pack build BOOK.xlsx -o P.json');
  if (!/\.json$/i.test(out)) throw new UsageError(`-o ${out}: .json`);
  const words = wordsOf(lang).packs;
  const { pack, problems } = lintedDefinition(book);
  const refusal = pack ? refusalOf(pack, out, lang) : null;
  const digest = pack ? digestOf(pack) : null;
  if (flag('json')) {
    const told = problems.map((problem) => definitionProblemJson(problem, lang));
    const built = pack && refusal === null ? { id: pack.id, version: pack.version, digest } : null;
    process.stdout.write(`${JSON.stringify({ pack: built, refusal, problems: told }, null, 2)}\n`);
  } else if (problems.length > 0)
    process.stderr.write(`${definitionLines(problems, lang, words.severity).join('\n')}\n`);
  if (!pack) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    process.stderr.write(`${words.problems(errors, problems.length - errors)}\n`);
    return 1;
  }
  if (refusal !== null) {
    process.stderr.write(`${refusal}\n`);
    return 1;
  }
  await writeBeside(out, new TextEncoder().encode(packJsonText(pack)));
  if (!flag('json')) process.stdout.write(`${words.built(pack.id, pack.version, digest!, out)}\n`);
  return 0;
}

/** Why what stands at `out` must not be replaced: another pack's file, or the same version with other content. Null: it may. */
function refusalOf(pack: Pack, out: string, lang: Language): string | null {
  if (!existsSync(out)) return null;
  const words = wordsOf(lang).packs;
  const before = packAt(out);
  if (before === null) return words.notAPack(out);
  if (before.id !== pack.id) return words.anotherPack(out, before.id, pack.id);
  const changed = before.version === pack.version && digestOf(before) !== digestOf(pack);
  return changed ? words.versionTaken(out, pack.version) : null;
}

function packAt(path: string): Pack | null {
  try {
    const json: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    const isPack = json !== null && typeof json === 'object' && (json as Partial<Pack>).schema === 'hebao.pack/1';
    return isPack ? (json as Pack) : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
