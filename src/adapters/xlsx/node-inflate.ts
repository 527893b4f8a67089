import { constants, inflateRawSync } from 'node:zlib';
import type { Inflate } from './inflate.js';

/** Node's own inflate: several times faster. For Node entries only: nothing that a browser loads may import this. */
export const nodeInflate: Inflate = (raw, maxSize) => {
  // maxOutputLength must be at least 1; one more than asked, so that exactly `maxSize` is told from more
  const bytes = inflateRawSync(raw, { maxOutputLength: maxSize + 1, finishFlush: constants.Z_FINISH });
  if (bytes.length > maxSize) throw new RangeError(`more than ${maxSize} bytes`);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
};
