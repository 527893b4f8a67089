/** Namespace of the part in which a workbook carries its metadata. */
export const METADATA_NAMESPACE = 'urn:hebao:return';

const LONGEST = 262_144;
const MOST_FIELDS = 64;

/** Which part is looked for. */
export interface PartName {
  /** Local name of its root. */
  readonly root: string;
  readonly namespace: string;
  /** Characters that are read at most. */
  readonly longest: number;
}

const METADATA_PART: PartName = { root: 'return', namespace: METADATA_NAMESPACE, longest: LONGEST };

/** The fields of a metadata part (docs/decisions/0006-metadata.md). */
export function readMetadataXml(text: string): ReadonlyMap<string, string> | null {
  return readPartFields(text, METADATA_PART);
}

/**
 * The fields of one of our parts: the root's attributes and the texts of its children, by local name. Reads the little XML
 * that we write and no more: no document types, no entities but the five of XML itself, nothing below the children. Null:
 * another part, or one that cannot be read. One pass, no regular expression over the whole text.
 */
export function readPartFields(text: string, part: PartName): ReadonlyMap<string, string> | null {
  if (text.length > part.longest) return null;
  const start = rootStart(text);
  const root = start < 0 ? null : readTag(text, start);
  if (!root || localName(root.name) !== part.root || namespaceOf(root) !== part.namespace) return null;
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) return null;
  const fields = new Map<string, string>();
  for (const [name, value] of root.attributes) if (!name.startsWith('xmlns')) fields.set(localName(name), value);
  return root.empty ? fields : readChildren(text, root.end, fields);
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly empty: boolean;
  /** Just past the `>`. */
  readonly end: number;
}

/** Past a byte order mark, declarations and comments. */
function rootStart(text: string): number {
  let at = text.indexOf('<');
  while (at >= 0 && (text.startsWith('<?', at) || text.startsWith('<!--', at))) {
    const close = text.startsWith('<?', at) ? text.indexOf('?>', at) : text.indexOf('-->', at);
    at = close < 0 ? -1 : text.indexOf('<', close);
  }
  return at;
}

function readTag(text: string, start: number): Tag | null {
  let at = start + 1;
  const nameEnd = wordEnd(text, at);
  const name = text.slice(at, nameEnd);
  const attributes = new Map<string, string>();
  for (at = skipBlanks(text, nameEnd); at < text.length && attributes.size <= MOST_FIELDS; at = skipBlanks(text, at)) {
    if (text[at] === '>') return { name, attributes, empty: false, end: at + 1 };
    if (text[at] === '/') return text[at + 1] === '>' ? { name, attributes, empty: true, end: at + 2 } : null;
    const end = wordEnd(text, at);
    const equals = skipBlanks(text, end);
    const open = skipBlanks(text, equals + 1);
    const quote = text[open];
    if (end === at || text[equals] !== '=' || (quote !== '"' && quote !== "'")) return null;
    const close = text.indexOf(quote, open + 1);
    if (close < 0) return null;
    attributes.set(text.slice(at, end), decoded(text.slice(open + 1, close)));
    at = close + 1;
  }
  return null;
}

function readChildren(text: string, from: number, fields: Map<string, string>): ReadonlyMap<string, string> | null {
  let at = from;
  while (fields.size <= MOST_FIELDS) {
    const open = text.indexOf('<', at);
    if (open < 0) return null;
    if (text.startsWith('</', open)) return fields;
    if (text.startsWith('<!--', open)) {
      const close = text.indexOf('-->', open);
      if (close < 0) return null;
      at = close + 3;
      continue;
    }
    const tag = readTag(text, open);
    if (!tag || tag.name === '') return null;
    at = tag.end;
    if (tag.empty) continue;
    const close = text.indexOf(`</${tag.name}`, at);
    const end = close < 0 ? -1 : text.indexOf('>', close);
    if (end < 0) return null;
    fields.set(localName(tag.name), content(text.slice(at, close)));
    at = end + 1;
  }
  return null;
}

function content(text: string): string {
  const open = '<![CDATA[';
  const bare = text.trim();
  return bare.startsWith(open) && bare.endsWith(']]>') ? bare.slice(open.length, -3) : decoded(text);
}

function namespaceOf({ name, attributes }: Tag): string | undefined {
  const colon = name.indexOf(':');
  return attributes.get(colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);

function decoded(text: string): string {
  return text.includes('&') ? text.replace(/&(?:lt|gt|quot|apos|amp);/g, (each) => ENTITIES.get(each)!) : text;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 32) at += 1;
  return at;
}

/** End of a name: a blank or one of `=/><"'` ends it. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 32 && !'=/><"\''.includes(text[at]!)) at += 1;
  return at;
}
