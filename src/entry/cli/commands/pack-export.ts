import { resolve } from 'node:path';
import { makeXlsx } from '../../../adapters/xlsx/make/make-xlsx.js';
import { wordsOf } from '../../../app/view/words/words.js';
import { definitionBook } from '../../../core/definition/definition-book.js';
import { UsageError, type Invocation } from '../arguments.js';
import { givenPack } from '../packs.js';
import { writeBeside } from '../write-beside.js';

/** `hebao pack export P -o BOOK.xlsx`: a pack as a definition workbook, in the language of `--lang`. */
export async function packExport({ positionals, lang, text }: Invocation): Promise<number> {
  const [id, ...more] = positionals;
  const out = text('output');
  if (id === undefined || more.length > 0 || out === undefined) throw new UsageError('pack export P -o BOOK.xlsx');
  if (!/\.xlsx$/i.test(out)) throw new UsageError(`-o ${out}: .xlsx`);
  if (resolve(out) === resolve(id)) throw new UsageError(wordsOf(lang).packs.sameFile(out));
  const loaded = await givenPack(id, lang);
  await writeBeside(out, makeXlsx(definitionBook(loaded!.pack, lang)));
  process.stdout.write(`${wordsOf(lang).packs.exported(loaded!.pack.id, loaded!.pack.version, out)}\n`);
  return 0;
}
