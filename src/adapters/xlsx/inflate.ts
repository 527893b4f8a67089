import { Inflate as InflateStream, inflateSync } from 'fflate';

/**
 * Inflates raw deflate data.
 * @throws RangeError past `maxSize` bytes (before much more than that is held); any other error: the data are broken.
 */
export interface Inflate {
  /** `expected` bytes are said to come out: a hint for how much room to make, no promise. */
  (raw: Uint8Array, maxSize: number, expected?: number): Uint8Array;
  /** The host's own CRC-32, where it has one: several times faster than ours. */
  readonly crc32?: (bytes: Uint8Array) => number;
  /** The host's own UTF-8 decoder, where it has a faster one than TextDecoder. Leaves out a byte order mark; throws for what is no UTF-8. */
  readonly decodeUtf8?: (bytes: Uint8Array) => string;
}

/** Deflate makes at most 1,032 bytes of one, so one step holds at most 8 MB beyond what was asked. */
const STEP = 8_192;

/** Runs anywhere. Declared sizes lie, so what comes out is counted as it comes; but that is for those that do not hold. */
export const inflateAnywhere: Inflate = (raw, maxSize, expected = Infinity) =>
  (raw.length <= AT_ONCE && expected <= Math.min(maxSize, LARGEST_AT_ONCE) && inflatedAtOnce(raw, expected)) ||
  inflatedInSteps(raw, maxSize);

/** Of so few bytes come at most 17 MB, all but what was expected thrown away at once. */
const AT_ONCE = 2 * STEP;
const LARGEST_AT_ONCE = 1_048_576;

/** Into room for what is expected and one byte more, which tells more from exactly that; null where it is not what comes out. */
function inflatedAtOnce(raw: Uint8Array, expected: number): Uint8Array | null {
  try {
    const bytes = inflateSync(raw, { out: new Uint8Array(expected + 1) });
    return bytes.length === expected ? bytes : null;
  } catch {
    return null; // read again in steps, it says what is wrong
  }
}

function inflatedInSteps(raw: Uint8Array, maxSize: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new InflateStream((chunk) => {
    size += chunk.length;
    if (size > maxSize) throw new RangeError(`more than ${maxSize} bytes`);
    chunks.push(chunk);
  });
  for (let at = 0; at === 0 || at < raw.length; at += STEP) {
    stream.push(raw.subarray(at, at + STEP), at + STEP >= raw.length);
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
