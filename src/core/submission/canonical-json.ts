/**
 * RFC 8785 (JSON Canonicalization Scheme): the one text of a JSON value, so that equal values have equal digests wherever
 * they were written. Members are ordered by UTF-16 code units; numbers are ECMAScript's shortest form. `undefined` members
 * are left out, as JSON has none. Throws RangeError for what JSON cannot say: NaN and infinities, lone surrogates, functions,
 * symbols, bigints, a list with holes, and nesting deeper than 512 levels (a cycle ends there too).
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

const DEEPEST = 512;

function write(value: unknown, depth: number): string {
  if (depth > DEEPEST) throw new RangeError('nested too deeply, or a cycle');
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'string') return writeString(value);
  if (Array.isArray(value)) return `[${Array.from(value, (each: unknown) => write(each, depth + 1)).join(',')}]`;
  if (typeof value === 'object') return writeObject(value, depth);
  throw new RangeError(`JSON has no ${typeof value}`);
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`JSON has no ${value}`);
  return String(value === 0 ? 0 : value);
}

/** JSON.stringify escapes exactly as the RFC asks, but lets lone surrogates pass in disguise. */
function writeString(value: string): string {
  if (hasLoneSurrogate(value)) throw new RangeError('text with half a surrogate pair');
  return JSON.stringify(value);
}

function writeObject(value: object, depth: number): string {
  const members = Object.entries(value as { readonly [key: string]: unknown })
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([key, member]) => `${writeString(key)}:${write(member, depth + 1)}`).join(',')}}`;
}

/** Under the u flag, whole pairs are one character of another kind. */
function hasLoneSurrogate(text: string): boolean {
  return /\p{Cs}/u.test(text);
}
