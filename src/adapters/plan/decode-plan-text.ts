import { HostError } from '../../app/ports/host-error.js';

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * The text of a plan's bytes: by its byte order mark, else UTF-8, else GB18030, in which Chinese Windows saves. What is none of
 * these, or holds NUL, is no text.
 * @throws HostError `unreadable`
 */
export function decodePlanText(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  const encodings = marked ? [marked[1]] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding);
    if (text !== null && !text.includes('\0')) return text;
  }
  throw new HostError('unreadable', { bound: 'encoding' });
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The one way in which a fatal decoder fails; its error may come from another realm, so it is not asked for its class.
    return null;
  }
}
