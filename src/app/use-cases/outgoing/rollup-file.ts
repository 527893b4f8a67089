import { rollupBook } from '../../view/outgoing/rollup-book.js';
import { outgoingWordsOf } from '../../view/outgoing/outgoing-words.js';
import { groupFileName } from './group-file-name.js';
import { completenessIn } from './completeness-file.js';
import { XLSX } from './media-types.js';
import type { OutgoingMaterial, OutgoingSteps, OutgoingTools } from './outgoing.js';

/** 汇总表: a step a parent, then the workbook's bytes in one. */
export async function* rollupFile(material: OutgoingMaterial, { make }: Pick<OutgoingTools, 'make'>): OutgoingSteps {
  const { lang, loaded, group, returns, time } = material;
  const steps = rollupBook({ lang, pack: loaded.pack, group, returns, time, completeness: completenessIn(material) });
  for (;;) {
    const { done, value } = steps.next();
    if (done)
      return {
        name: groupFileName(material, outgoingWordsOf(lang).rollup.file, 'xlsx'),
        type: XLSX,
        bytes: make(value),
      };
    yield;
  }
}
