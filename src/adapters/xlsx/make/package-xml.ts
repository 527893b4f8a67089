import { encodeAttribute } from '../edit/xml-text.js';

/** A part to write: its content type, null where the default of its extension says it. */
export interface MadePart {
  readonly name: string;
  readonly type: string | null;
  readonly xml: string;
}

/** A relationship of a part; `target` as the file spells it. */
export interface MadeRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** `[Content_Types].xml` of these parts. */
export function contentTypes(parts: readonly MadePart[]): MadePart {
  const overrides = parts
    .filter(({ type }) => type !== null)
    .map(({ name, type }) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  const xml = `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides.join('')}</Types>`;
  return { name: '[Content_Types].xml', type: null, xml };
}

/** The relationships of `source`, `''` for the package itself. */
export function relationshipsOf(source: string, list: readonly MadeRelationship[]): MadePart {
  const slash = source.lastIndexOf('/') + 1;
  const lines = list.map(
    ({ id, type, target }) => `<Relationship Id="${id}" Type="${type}" Target="${encodeAttribute(target)}"/>`,
  );
  return {
    name: `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`,
    type: null,
    xml: `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`,
  };
}
