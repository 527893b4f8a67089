import { completenessTexts } from '../../view/outgoing/completeness-sheet.js';
import { csvText } from '../../view/outgoing/csv-text.js';
import { figureLines } from '../../view/outgoing/figure-lines.js';
import { outgoingWordsOf } from '../../view/outgoing/outgoing-words.js';
import { completenessIn } from './completeness-file.js';
import { groupFileName } from './group-file-name.js';
import { CSV } from './media-types.js';
import type { OutgoingMaterial, OutgoingSteps } from './outgoing.js';

/** Returns between two steps. */
const A_STEP = 50;

/** Every figure of every return, a line each, of returns that do not stand too: the file tells them apart. */
export async function* figuresCsv(material: OutgoingMaterial): OutgoingSteps {
  const { csv } = outgoingWordsOf(material.lang);
  const lines: (readonly string[])[] = [csv.columns];
  for (const [index, filed] of material.returns.entries()) {
    lines.push(...figureLines(filed, material.loaded.pack, material.lang));
    if (index % A_STEP === A_STEP - 1) yield;
  }
  return { name: groupFileName(material, csv.file, 'csv'), type: CSV, bytes: utf8(csvText(lines)) };
}

/** 报送情况 as CSV. */
export async function* completenessCsv(material: OutgoingMaterial): OutgoingSteps {
  const words = outgoingWordsOf(material.lang);
  const { columns, file } = words.completeness;
  const rows = completenessIn(material).rows.map((each) => completenessTexts(each, material.loaded.pack, words));
  yield;
  return { name: groupFileName(material, file, 'csv'), type: CSV, bytes: utf8(csvText([columns, ...rows])) };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
