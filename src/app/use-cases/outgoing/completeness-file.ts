import { completenessOf, type Completeness } from '../../view/outgoing/completeness.js';
import { completenessSheet } from '../../view/outgoing/completeness-sheet.js';
import { outgoingWordsOf } from '../../view/outgoing/outgoing-words.js';
import { groupFileName } from './group-file-name.js';
import { XLSX } from './media-types.js';
import type { OutgoingMaterial, OutgoingSteps, OutgoingTools } from './outgoing.js';

/** 报送情况表: who, when, how complete, as a workbook. */
export async function* completenessFile(
  material: OutgoingMaterial,
  { make }: Pick<OutgoingTools, 'make'>,
): OutgoingSteps {
  const words = outgoingWordsOf(material.lang);
  const { file } = words.completeness;
  const sheet = completenessSheet(completenessIn(material), material.loaded.pack, words);
  yield;
  const bytes = yield* make({ title: file, sheets: [sheet] });
  return { name: groupFileName(material, file, 'xlsx'), type: XLSX, bytes };
}

export function completenessIn({ loaded, group, returns, decisions, due }: OutgoingMaterial): Completeness {
  const receivedAt = (file: string): string | null => decisions(file)?.received ?? null;
  return completenessOf({ pack: loaded.pack, group, returns, receivedAt, due });
}
