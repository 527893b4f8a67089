import { constants, inflateRawSync } from 'node:zlib';
import type { Inflate } from './inflate.js';

/** Node's own inflate: several times faster. For Node entries only: nothing that a browser loads may import this. */
export const nodeInflate: Inflate = (raw, maxSize) => {
  const bytes = inflated(raw, maxSize);
  if (bytes.length > maxSize) throw past(maxSize);
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
};

function inflated(raw: Uint8Array, maxSize: number): Uint8Array {
  try {
    // at least 1 is asked for; one more than the most tells exactly the most from more
    return inflateRawSync(raw, { maxOutputLength: maxSize + 1, finishFlush: constants.Z_FINISH });
  } catch (cause) {
    const tooLong =
      typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE';
    throw tooLong ? past(maxSize, cause) : new Error('broken deflate data', { cause });
  }
}

function past(maxSize: number, cause?: unknown): RangeError {
  return new RangeError(`more than ${maxSize} bytes`, { cause });
}
