import { XmlCursor } from '../edit/xml-cursor.js';
import type { WorkbookFacts } from '../../../core/sheet/facts.js';
import { customXmlItems } from '../edit/custom-xml-items.js';
import type { Relationship } from '../edit/relationships.js';
import { attribute, attributesOf } from '../edit/xml-attributes.js';
import { relationshipId, type WorkbookContent } from './workbook-sheets.js';
import type { WorkbookPackage } from './workbook-package.js';

/** Custom XML is read as far as ours would go: other products store megabytes there. */
const MOST_CUSTOM_PARTS = 64;
const MOST_CUSTOM_BYTES = 8_388_608;

/** Reads what is true of the package beside its cells; nothing of it is run or followed. */
export function readPackageFacts(
  pack: WorkbookPackage,
  workbook: { readonly content: WorkbookContent; readonly relationships: readonly Relationship[] },
): Omit<WorkbookFacts, 'degraded'> {
  const { content, relationships } = workbook;
  const names = pack.zip.entries.map(({ name }) => name.toLowerCase());
  const endings = new Set(relationships.map(({ type }) => type.slice(type.lastIndexOf('/') + 1).toLowerCase()));
  const macros = ['vbaproject', 'xlmacrosheet', 'xlintlmacrosheet'].some((ending) => endings.has(ending));
  return {
    macros: macros || names.some((name) => name.endsWith('vbaproject.bin')),
    externalLinks: content.externalReferences.map((id) => externalTarget(pack, relationships, id)),
    customXml: customXml(pack, [...relationships, ...pack.relationships('')]),
    signed: names.some((name) => name.startsWith('_xmlsignatures/') && !name.endsWith('/')),
    threadedComments: names.some((name) => /(?:^|\/)threadedcomments?\//.test(name) && !name.endsWith('/')),
  };
}

/** The book, or the DDE topic, that a link leads to, as the file has it; `''` where it does not say. */
function externalTarget(pack: WorkbookPackage, relationships: readonly Relationship[], id: string): string {
  const link = relationships.find((each) => each.id === id);
  if (!link || link.external || !pack.has(link.target)) return '';
  const cursor = new XmlCursor(pack.text(link.target), link.target, pack.bounds.depth);
  cursor.toRoot();
  if (cursor.isEmpty() || !cursor.nextChild(1)) return '';
  const attributes = attributesOf(cursor);
  if (cursor.local === 'ddeLink')
    return `${attribute(attributes, 'ddeService') ?? ''}|${attribute(attributes, 'ddeTopic') ?? ''}`;
  const book = relationshipId(cursor);
  return pack.relationships(link.target).find((each) => each.id === book)?.target ?? '';
}

function customXml(pack: WorkbookPackage, relationships: readonly Relationship[]): readonly string[] {
  const parts = new Set(customXmlItems(relationships, pack.has).map(({ target }) => target));
  const small = [...parts]
    .slice(0, MOST_CUSTOM_PARTS)
    .filter((part) => (pack.zip.find(part)?.size ?? 0) <= MOST_CUSTOM_BYTES);
  return small.map((part) => pack.text(part));
}
