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

/** JSON.stringify escapes exactly as the RFC asks, but lets lone surrogates pass in disguise. A pair is never alone. */
function writeString(value: string): string {
  if (!ESCAPED.test(value)) return `"${value}"`;
  if (/\p{Cs}/u.test(value)) throw new RangeError('text with half a surrogate pair');
  return JSON.stringify(value);
}

/** All that JSON escapes, and halves of surrogate pairs, found without the u flag: nearly no text has any. */
const ESCAPED = /["\\\0-\x1f\ud800-\udfff]/;

/** A hole is `undefined`, which JSON has not. */
function writeList(list: readonly unknown[], depth: number): string {
  let text = '';
  for (let index = 0; index < list.length; index += 1) text += (index > 0 ? ',' : '') + write(list[index], depth + 1);
  return `[${text}]`;
}

/** Names without order of their own are sorted as JavaScript does: by UTF-16 code units. */
function writeObject(value: object, depth: number): string {
  const members = value as { readonly [key: string]: unknown };
  const names = Object.keys(value);
  let text = '';
  for (const key of isSorted(names) ? names : names.sort()) {
    const member = members[key];
    if (member !== undefined) text += `${text === '' ? '' : ','}${writeString(key)}:${write(member, depth + 1)}`;
  }
  return `{${text}}`;
}

function isSorted(names: readonly string[]): boolean {
  for (let index = 1; index < names.length; index += 1) if (names[index - 1]! > names[index]!) return false;
  return true;
}
