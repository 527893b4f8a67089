import { rollupBook } from '../../view/outgoing/rollup-book.js';
import { outgoingWordsOf } from '../../view/outgoing/outgoing-words.js';
import { groupFileName } from './group-file-name.js';
import { completenessIn } from './completeness-file.js';
import { XLSX } from './media-types.js';
import type { OutgoingMaterial, OutgoingSteps, OutgoingTools } from './outgoing.js';

/** 汇总表: rests among its rows, as it is drawn up and as it is written. */
export async function* rollupFile(material: OutgoingMaterial, { make }: Pick<OutgoingTools, 'make'>): OutgoingSteps {
  const { lang, loaded, group, returns, time } = material;
  const completeness = completenessIn(material);
  yield;
  const draft = yield* rollupBook({ lang, pack: loaded.pack, group, returns, time, completeness });
  const name = groupFileName(material, outgoingWordsOf(lang).rollup.file, 'xlsx');
  return { name, type: XLSX, bytes: yield* make(draft) };
}
