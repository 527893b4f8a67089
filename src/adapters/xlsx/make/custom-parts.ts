import { rootNamespace } from '../edit/custom-xml.js';
import { encodeAttribute } from '../edit/xml-text.js';
import { RELATIONSHIPS, relationshipsOf, XML_HEAD, type MadePart } from './package-xml.js';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

export function customPartName(index: number): string {
  return `customXml/item${index + 1}.xml`;
}

/** The parts of the `index`th custom XML document: itself, its properties, and what ties them. */
export function customParts(
  { id, xml }: { readonly id: string; readonly xml: string },
  index: number,
): readonly MadePart[] {
  const properties = `customXml/itemProps${index + 1}.xml`;
  return [
    { name: customPartName(index), type: null, xml },
    relationshipsOf(customPartName(index), [
      { id: 'rId1', type: `${RELATIONSHIPS}/customXmlProps`, target: `itemProps${index + 1}.xml` },
    ]),
    { name: properties, type: PROPERTIES, xml: propertiesXml(id, rootNamespace(xml, `parts[${index}]`)) },
  ];
}

function propertiesXml(id: string, namespace: string): string {
  const schema = namespace === '' ? '' : `<ds:schemaRef ds:uri="${encodeAttribute(namespace)}"/>`;
  const schemas = `<ds:schemaRefs>${schema}</ds:schemaRefs>`;
  return `${XML_HEAD}<ds:datastoreItem ds:itemID="${id.toUpperCase()}" xmlns:ds="${CUSTOM_XML}">${schemas}</ds:datastoreItem>`;
}
