import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { DEFAULT_BOUNDS } from '../bounds.js';
import type { EditOptions } from '../edit-workbook.js';
import { contentType, CONTENT_TYPES, withContentType } from './content-types.js';
import { customXmlItems, customXmlOwners } from './custom-xml-items.js';
import { spellingOf } from './namespaces.js';
import { openDraft } from './open-draft.js';
import type { PackageDraft } from './package-draft.js';
import { relationshipsPart, withRelationship } from './relationships.js';
import { refuseSigned } from './signed.js';
import { mapWorkbook, relationshipsOf, type WorkbookMap } from './workbook-map.js';
import { encodeAttribute } from './xml-text.js';
import { XmlCursor } from './xml-cursor.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/**
 * A copy of an .xlsx or .xlsm whose custom XML part with that root namespace holds `xml`: replaced where there is one (the
 * first of the workbook's own, else of the package's), added with its properties where there is none. All other parts stay byte for byte.
 * `xml` is a whole document whose root is in `namespace`; anything else is our mistake and throws RangeError.
 * @throws HostError as `editWorkbook`
 */
export function setCustomXml(bytes: Uint8Array, namespace: string, xml: string, options: EditOptions = {}): Uint8Array {
  const { bounds = DEFAULT_BOUNDS, inflate, allowSigned = false } = options;
  if (rootNamespace(xml, 'custom XML') !== namespace) throw new RangeError(`the root is not in ${namespace}`);
  const draft = openDraft(bytes, bounds, inflate);
  if (!allowSigned) refuseSigned(draft);
  const map = mapWorkbook(draft);
  const relationships = customXmlOwners(map.workbook).flatMap((owner) => relationshipsOf(draft, owner));
  const targets = [...new Set(customXmlItems(relationships, (part) => draft.has(part)).map(({ target }) => target))];
  const known = targets.find((target) => rootNamespace(draft.text(target), target) === namespace);
  if (known !== undefined) draft.setText(known, xml);
  else addPart(draft, map, namespace, xml);
  return draft.bytes();
}

/** The namespace of the root of an XML text, all of which must be well formed. */
export function rootNamespace(text: string, where: string): string {
  const cursor = new XmlCursor(text, where);
  cursor.toRoot();
  const { namespace } = cursor;
  while (cursor.next());
  return namespace;
}

function addPart(draft: PackageDraft, map: WorkbookMap, namespace: string, xml: string): void {
  const number = freeNumber(draft);
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const { relationships, customXml } = spellingOf(map.relationships[0]?.type ?? '');
  draft.add(item, xml);
  draft.add(properties, propertiesXml(customXml, namespace, number));
  const toProperties = `<Relationship Id="rId1" Type="${relationships}/customXmlProps" Target="itemProps${number}.xml"/>`;
  draft.add(relationshipsPart(item), `${HEAD}<Relationships xmlns="${PACKAGE}">${toProperties}</Relationships>`);
  draft.setText(CONTENT_TYPES, withTypes(draft.text(CONTENT_TYPES), item, properties));
  const where = relationshipsPart(map.workbook);
  const upwards = '../'.repeat(map.workbook.split('/').length - 1);
  draft.setText(where, withRelationship(draft.text(where), where, `${relationships}/customXml`, `${upwards}${item}`));
}

/** Neither an item nor properties of that number are there, whoever wrote them. */
function freeNumber(draft: PackageDraft): number {
  let number = 1;
  const isTaken = (): boolean => ['item', 'itemProps'].some((name) => draft.has(`customXml/${name}${number}.xml`));
  while (isTaken()) number += 1;
  return number;
}

function withTypes(text: string, item: string, properties: string): string {
  const typed = contentType(text, item) === null ? withContentType(text, item, 'application/xml') : text;
  return withContentType(typed, properties, PROPERTIES);
}

/** The store's id must differ from those of other parts, and be the same each time: it is made of the namespace. */
function propertiesXml(customXml: string, namespace: string, number: number): string {
  const hex = bytesToHex(sha256(utf8ToBytes(`${namespace} ${number}`))).toUpperCase();
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
  const schema = `<ds:schemaRefs><ds:schemaRef ds:uri="${encodeAttribute(namespace)}"/></ds:schemaRefs>`;
  return `${HEAD}<ds:datastoreItem ds:itemID="{${id}}" xmlns:ds="${customXml}">${schema}</ds:datastoreItem>`;
}
