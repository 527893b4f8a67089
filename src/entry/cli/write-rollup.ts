import { withZone } from '../../adapters/browser/browser-time.js';
import { makingXlsx } from '../../adapters/xlsx/make/make-xlsx.js';
import { outgoingFile } from '../../app/use-cases/outgoing/outgoing.js';
import { rollupFile } from '../../app/use-cases/outgoing/rollup-file.js';
import type { OutgoingMaterial } from '../../app/use-cases/outgoing/outgoing.js';
import { writeBeside } from './write-beside.js';

/** 汇总表 of a set that nobody has decided about yet, as a workbook. */
export async function writeRollup(
  out: string,
  set: Pick<OutgoingMaterial, 'lang' | 'loaded' | 'group' | 'returns'>,
): Promise<void> {
  const material: OutgoingMaterial = {
    ...set,
    decisions: () => null,
    details: () => Promise.resolve(null),
    time: withZone(new Date()),
    due: null,
  };
  const { bytes } = await outgoingFile(rollupFile(material, { make: makingXlsx }));
  await writeBeside(out, bytes);
}
