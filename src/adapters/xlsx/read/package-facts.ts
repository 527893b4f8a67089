import { XmlCursor } from '../edit/xml-cursor.js';
import type { WorkbookFacts } from '../../../core/sheet/facts.js';
import { customXmlItems } from '../edit/custom-xml-items.js';
import type { Relationship } from '../edit/relationships.js';
import { attribute, attributesOf } from '../edit/xml-attributes.js';
import type { ZipEntry } from '../zip.js';
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
  const names = factsOfNames(pack.zip.entries);
  return {
    macros: names.macros || relationships.some(({ type }) => MACRO_PART.test(type)),
    externalLinks: content.externalReferences.map((id) => externalTarget(pack, relationships, id)),
    customXml: customXml(pack, [...relationships, ...pack.relationships('')]),
    signed: names.signed,
    threadedComments: names.threadedComments,
  };
}

const MACRO_PART = /(?:^|\/)(?:vbaProject|xlMacrosheet|xlIntlMacrosheet)$/i;

function factsOfNames(
  entries: readonly ZipEntry[],
): Pick<WorkbookFacts, 'signed' | 'threadedComments'> & { macros: boolean } {
  const found = { macros: false, signed: false, threadedComments: false };
  for (const { name } of entries) {
    if (/vbaproject\.bin$/i.test(name)) found.macros = true;
    if (name.endsWith('/')) continue;
    if (/^_xmlsignatures\//i.test(name)) found.signed = true;
    if (/(?:^|\/)threadedcomments?\//i.test(name)) found.threadedComments = true;
  }
  return found;
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
