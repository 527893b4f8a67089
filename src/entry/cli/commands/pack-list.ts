import { wordsOf } from '../../../app/view/words/words.js';
import type { Invocation } from '../arguments.js';
import { candidatesFor } from '../packs.js';
import { textTable } from '../text-table.js';

/** `hebao pack list`: the shipped packs. */
export async function packList({ lang, flag }: Invocation): Promise<number> {
  const rows = (await candidatesFor()).map(({ pack, digest }) => ({
    id: pack.id,
    version: pack.version,
    digest,
    title: lang === 'en' ? (pack.titleEn ?? pack.title) : pack.title,
    publisher: pack.publisher,
    plan: pack.plan,
    indicators: pack.indicators.length,
    orgs: pack.orgs.length,
  }));
  if (flag('json')) {
    process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  }
  const cells = rows.map(({ id, version, indicators, orgs, plan, title }) => [
    id,
    version,
    String(indicators),
    String(orgs),
    `${plan.first}–${plan.last}`,
    title,
  ]);
  process.stdout.write(`${textTable(wordsOf(lang).packs.columns, cells, [2, 3])}\n`);
  return 0;
}
