import { HostError } from '../../../app/ports/host-error.js';
import { unreadable } from '../bounds.js';

/** An XML part as text that goes back to the same bytes: a byte order mark stays its first character. */
export interface XmlPart {
  readonly text: string;
  readonly encoding: Encoding;
}
type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Decodes UTF-8 and UTF-16, with or without a byte order mark. Throws `unreadable` for bytes that are not what they claim
 * to be, `not-writable` for a declared encoding in which what we add could not be written.
 */
export function decodePart(bytes: Uint8Array, where: string): XmlPart {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding, where);
  const declared = /^\ufeff?<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._-]{1,40})["']/.exec(
    text.slice(0, 300),
  );
  const name = declared?.[1]?.toLowerCase() ?? '';
  const known = encoding === 'utf-8' ? ['', 'utf-8', 'utf8'] : ['', 'utf-16', encoding];
  if (!known.includes(name)) throw new HostError('not-writable', { reason: 'encoding', where, encoding: name });
  return { text, encoding };
}

export function encodePart({ text, encoding }: XmlPart): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: Encoding, where: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw unreadable('encoding', where, cause);
  }
}
