import { unreadable } from '../bounds.js';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Resolves references. Throws `unreadable` for an entity that only a DTD could have told. */
export function decodeXml(text: string, where: string): string {
  if (!text.includes('&')) return text;
  // a name is at most ten long, so that a lone & costs no search
  const decoded = text.replace(/&(?:([a-z]{2,4})|#(\d{1,7})|#x([0-9A-Fa-f]{1,6}));|&/g, (all, name, decimal, hex) => {
    const known = name === undefined ? undefined : NAMED.get(name);
    if (known !== undefined) return known;
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : Infinity;
    if (all === '&' || code > 0x10ffff) throw unreadable('xml', where);
    return String.fromCodePoint(code);
  });
  return decoded;
}

/** Text of an element as written, CDATA sections taken in and comments left out, references resolved. */
export function decodeContent(raw: string, where: string): string {
  if (!raw.includes('<')) return decodeXml(raw, where);
  let text = '';
  let at = 0;
  while (at < raw.length) {
    const mark = raw.indexOf('<', at);
    text += decodeXml(raw.slice(at, mark < 0 ? raw.length : mark), where);
    if (mark < 0) break;
    const [open, close] = raw.startsWith('<![CDATA[', mark)
      ? ['<![CDATA[', ']]>']
      : raw.startsWith('<!--', mark)
        ? ['<!--', '-->']
        : ['<?', '?>'];
    const end = raw.startsWith(open, mark) ? raw.indexOf(close, mark + open.length) : -1;
    if (end < 0) throw unreadable('xml', where);
    if (close === ']]>') text += raw.slice(mark + open.length, end);
    at = end + close.length;
  }
  return text;
}

export function encodeText(text: string): string {
  return text.replace(/[&<>]/g, (char) => (char === '&' ? '&amp;' : char === '<' ? '&lt;' : '&gt;'));
}

export function encodeAttribute(text: string): string {
  return encodeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/**
 * Escapes what XML cannot carry as ST_Xstring does (ECMA-376 part 1, 22.9.2.19): `_xHHHH_`; text that already reads like
 * such an escape gets its underscore escaped. A carriage return is escaped too, since XML readers turn it into a line feed.
 */
export function escapeXstring(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      escaped,
    );
}

/** Reads `_xHHHH_` escapes back. */
export function unescapeXstring(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function escaped(char: string): string {
  return `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
