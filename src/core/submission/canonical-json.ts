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
  if (Array.isArray(value)) return writeList(value, depth);
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

/** A hole is `undefined`, which JSON has not. */
function writeList(list: readonly unknown[], depth: number): string {
  let text = '';
  for (let index = 0; index < list.length; index += 1) text += (index > 0 ? ',' : '') + write(list[index], depth + 1);
  return `[${text}]`;
}

/** Names without order of their own are sorted as JavaScript does: by UTF-16 code units. */
function writeObject(value: object, depth: number): string {
  const members = value as { readonly [key: string]: unknown };
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const member = members[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${writeString(key)}:${write(member, depth + 1)}`;
  }
  return `{${text}}`;
}

/** A pair is never alone; without the u flag its halves are found fast where there are none. */
function hasLoneSurrogate(text: string): boolean {
  return /[\ud800-\udfff]/.test(text) && /\p{Cs}/u.test(text);
}
