import type { Relationship } from './relationships.js';

/** Whose relationships may lead to a workbook's custom XML: Excel ties it to the workbook, LibreOffice, when it saves, to the package. */
export function customXmlOwners(workbook: string): readonly string[] {
  return [workbook, ''];
}

/** The relationships that lead to custom XML, of one owner's. */
export function customXmlItems(
  relationships: readonly Relationship[],
  has: (part: string) => boolean,
): readonly Relationship[] {
  return relationships.filter(({ kind, external, target }) => kind === 'customXml' && !external && has(target));
}
