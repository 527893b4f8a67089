import { documentType, unreadable } from '../bounds.js';

/**
 * An XML part as text, without a byte order mark: UTF-8, UTF-16, or what its declaration names.
 * @throws HostError `too-large` for a DOCTYPE or an ENTITY, in whatever encoding they hide; `unreadable` for broken bytes
 */
export function partText(bytes: Uint8Array, where: string, decodeUtf8: DecodeUtf8 = anywhere): string {
  const known = TEXTS.get(bytes);
  if (known !== undefined) return known;
  const text = decoded(bytes, encodingOf(bytes), where, decodeUtf8);
  if (/<!(?:DOCTYPE|ENTITY)/.test(text)) throw documentType(where);
  if (bytes.length <= LARGEST) TEXTS.set(bytes, text);
  return text;
}

/** The texts of parts that were found harmless, as long as their bytes are held: those of a template's own parts are remembered. */
const TEXTS = new WeakMap<Uint8Array, string>();
const LARGEST = 65_536;

/** Leaves out a byte order mark; throws for what is no UTF-8. */
export type DecodeUtf8 = (bytes: Uint8Array) => string;

/** `partText` for a part that nobody reads: the same refusals, but for bytes that are broken, and no text made of 64 MB. */
export function refuseDocumentType(bytes: Uint8Array, where: string): void {
  if (TEXTS.has(bytes) || HARMLESS.has(bytes)) return;
  if (encodingOf(bytes).startsWith('utf-16')) {
    partText(bytes, where);
    return;
  }
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at + 1)) {
    if (bytes[at + 1] === EXCLAMATION && (bytes[at + 2] === LETTER_D || bytes[at + 2] === LETTER_E)) {
      const mark = String.fromCharCode(...bytes.subarray(at, at + 9));
      if (mark === '<!DOCTYPE' || mark.startsWith('<!ENTITY')) throw documentType(where);
    }
  }
  HARMLESS.add(bytes);
}

/** Parts that nobody reads, and that were looked through. */
const HARMLESS = new WeakSet<Uint8Array>();

const [LESS, EXCLAMATION, QUESTION, LETTER_D, LETTER_E] = [0x3c, 0x21, 0x3f, 0x44, 0x45];

function encodingOf(bytes: Uint8Array): string {
  if (startsAsUsual(bytes)) return 'utf-8';
  const first = bytes[0];
  const second = bytes[1];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  if (first === 0xef || (first === LESS && second !== QUESTION)) return 'utf-8'; // nothing is declared
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]{0,150}?\sencoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._-]{1,40})["']/.exec(head);
  return declared?.[1] ?? 'utf-8';
}

/** How nearly every part begins. */
const USUAL_HEAD = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"');

function startsAsUsual(bytes: Uint8Array): boolean {
  for (let at = 0; at < USUAL_HEAD.length; at += 1) if (bytes[at] !== USUAL_HEAD[at]) return false;
  return true;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const anywhere: DecodeUtf8 = (bytes) => UTF8.decode(bytes);

function decoded(bytes: Uint8Array, encoding: string, where: string, decodeUtf8: DecodeUtf8): string {
  try {
    if (encoding.toLowerCase() === 'utf-8') return decodeUtf8(bytes);
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable('encoding', where, cause);
  }
}
