import { diffPacks } from '../../../core/definition/diff-packs.js';
import { packChangeLine, packDiffLines } from '../../../core/definition/pack-change-message.js';
import { UsageError, type Invocation } from '../arguments.js';
import { givenPack } from '../packs.js';

/**
 * `hebao pack diff A B`: what changed, in words. 0 the packs are the same, or a changed one has a new version · 1 the content differs
 * under one version · 2 one of them cannot be used.
 */
export async function packDiff({ positionals, lang, flag }: Invocation): Promise<number> {
  const [a, b, ...more] = positionals;
  if (a === undefined || b === undefined || more.length > 0) throw new UsageError('pack diff A B');
  const [before, after] = [await givenPack(a, lang), await givenPack(b, lang)];
  const diff = diffPacks(before!.pack, after!.pack);
  if (flag('json')) {
    const changes = diff.changes.map((change) => ({ ...change, message: packChangeLine(change, lang) }));
    process.stdout.write(`${JSON.stringify({ ...diff, changes }, null, 2)}\n`);
  } else process.stdout.write(`${packDiffLines(diff, lang).join('\n')}\n`);
  return diff.versionUnchanged ? 1 : 0;
}
