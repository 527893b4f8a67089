import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json.js';

/** SHA-256 over the value's RFC 8785 JSON in UTF-8, as `sha256:` and 64 lower-case hex digits. Throws as `canonicalJson` does. */
export function digestOf(value: unknown): string {
  return digestOfBytes(utf8(canonicalJson(value)));
}

/** SHA-256 over bytes as they are, e.g. a file's. */
export function digestOfBytes(bytes: Uint8Array): string {
  return `sha256:${bytesToHex(sha256(bytes))}`;
}

/** UTF-8 of well-formed text; written out because core has no TextEncoder. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i)!;
    if (code < 0x80) {
      bytes[length] = code;
      length += 1;
    } else length = put(code, bytes, length);
    if (code >= 0x10000) i += 1;
  }
  return bytes.subarray(0, length);
}

/** A character beyond ASCII; gives the place after it. */
function put(code: number, bytes: Uint8Array, at: number): number {
  const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  bytes[at] = LEADS[more]! | (code >> (6 * more));
  for (let rest = more - 1; rest >= 0; rest -= 1) bytes[at + more - rest] = 0x80 | ((code >> (6 * rest)) & 0x3f);
  return at + more + 1;
}

/** The first byte's mark, by how many bytes follow it. */
const LEADS = [0, 0xc0, 0xe0, 0xf0];
