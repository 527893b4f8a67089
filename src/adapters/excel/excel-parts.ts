import type { WorkbookPartsPort } from '../../app/ports/workbook-parts-port.js';
import { inExcel } from './excel-host.js';

/** Custom XML parts of the open workbook. Excel writes them with the file, and keeps them under its own undo. */
export function excelParts(): WorkbookPartsPort {
  return { part: readPart, setPart: writePart, removePart };
}

async function readPart(namespace: string): Promise<string | null> {
  return inExcel(async (context) => {
    const [id] = await idsOf(context, namespace);
    if (id === undefined) return null;
    const xml = context.workbook.customXmlParts.getItem(id).getXml();
    await context.sync();
    return xml.value;
  });
}

async function writePart(namespace: string, xml: string): Promise<void> {
  await inExcel(async (context) => {
    const ids = await idsOf(context, namespace);
    queuePart(context, ids, xml);
    await context.sync();
  });
}

async function removePart(namespace: string): Promise<void> {
  await inExcel(async (context) => {
    const ids = await idsOf(context, namespace);
    if (ids.length === 0) return;
    queuePart(context, ids, null);
    await context.sync();
  });
}

/** Asks for the ids of the parts in a namespace, in the workbook's order; the answer is there after the sync. */
export function askParts(context: Excel.RequestContext, namespace: string): () => readonly string[] {
  const { customXmlParts } = context.workbook;
  customXmlParts.load(['items/id', 'items/namespaceUri']);
  return () => customXmlParts.items.filter(({ namespaceUri }) => namespaceUri === namespace).map(({ id }) => id);
}

/** Queues what makes `xml` the part of that namespace, whose parts have these ids; null: that there is none. */
export function queuePart(context: Excel.RequestContext, ids: readonly string[], xml: string | null): void {
  const { customXmlParts } = context.workbook;
  const [first, ...others] = ids;
  if (xml !== null && first !== undefined) customXmlParts.getItem(first).setXml(xml);
  else if (xml !== null) customXmlParts.add(xml);
  for (const id of xml === null ? ids : others) customXmlParts.getItem(id).delete();
}

async function idsOf(context: Excel.RequestContext, namespace: string): Promise<readonly string[]> {
  const ids = askParts(context, namespace);
  await context.sync();
  return ids();
}
