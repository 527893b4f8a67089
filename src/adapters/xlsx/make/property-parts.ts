import { encodeText, escapeXstring } from '../edit/xml-text.js';
import { XML_HEAD, type MadePart } from './package-xml.js';

const PRODUCT = '核报 Hebao';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';

/** The document's properties: title and maker, and no time, so that the same draft gives the same bytes. */
export function propertyParts(title: string): readonly MadePart[] {
  const words = encodeText(escapeXstring(title));
  const names = `xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  return [
    {
      name: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: `${XML_HEAD}<cp:coreProperties ${names}><dc:title>${words}</dc:title><dc:creator>${PRODUCT}</dc:creator></cp:coreProperties>`,
    },
    {
      name: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      xml: `${XML_HEAD}<Properties xmlns="${EXTENDED}"><Application>${PRODUCT}</Application></Properties>`,
    },
  ];
}
