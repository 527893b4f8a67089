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
  const add = (byte: number): void => {
    bytes[length] = byte;
    length += 1;
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) ?? 0;
    if (code < 0x80) {
      add(code);
      continue;
    }
    if (code >= 0x10000) i += 1;
    if (code >= 0x10000) add(0xf0 | (code >> 18));
    if (code >= 0x800) add(code >= 0x10000 ? continuation(code >> 12) : 0xe0 | (code >> 12));
    add(code >= 0x800 ? continuation(code >> 6) : 0xc0 | (code >> 6));
    add(continuation(code));
  }
  return bytes.subarray(0, length);
}

function continuation(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
