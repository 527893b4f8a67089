/**
 * How texts stand in cells. Most stand as they are. What a cell or a list cannot carry as it is stands in double quotes, with the
 * escapes of JSON: `" 首尾有空格 "`, `"甲；乙"` (one item that has a semicolon in it). `""` alone says that a list is there and is empty,
 * where a blank cell says nothing of it.
 */
export const EMPTY_GROUP = '""';

/** Between the items of a list; `;` and a new line are read too. */
const JOINT = '；';

export function decodeText(cell: string): string {
  const bare = cell.replaceAll('\r\n', '\n').trim();
  return unquoted(bare) ?? bare;
}

export function encodeText(text: string): string {
  return isPlain(text) && decodeText(text) === text ? text : quoted(text);
}

/** Items of a list cell; blank items are left out. `separators`: what stands between items. */
export function decodeList(cell: string, separators: string): readonly string[] {
  const items: string[] = [];
  const text = cell.replaceAll('\r\n', '\n');
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (text[at] === '"' && text.slice(start, at).trim() === '') at = closingQuote(text, at);
    if (at < text.length && !separators.includes(text[at]!)) continue;
    const item = text.slice(start, at).trim();
    if (item !== '' && item !== EMPTY_GROUP) items.push(unquoted(item) ?? item);
    start = at + 1;
  }
  return items;
}

export const WORD_SEPARATORS = '；;\n';
/** Codes and ids have none of these in them. */
export const CODE_SEPARATORS = '；;\n，,、 \u3000\t';

export function encodeList(items: readonly string[]): string {
  if (items.length === 0) return EMPTY_GROUP;
  const plain = items.join(JOINT);
  const read = isPlain(plain) ? decodeList(plain, WORD_SEPARATORS) : [];
  if (read.length === items.length && read.every((each, at) => each === items[at])) return plain;
  return items.map((each) => (isSafeItem(each) ? each : quoted(each))).join(JOINT);
}

/** What begins with a quote might find its end in a later item. */
function isSafeItem(text: string): boolean {
  if (text.startsWith('"')) return false;
  const read = isPlain(text) ? decodeList(text, WORD_SEPARATORS) : [];
  return read.length === 1 && read[0] === text;
}

/** The quote that ends the string which begins at `at`; without one, `at` itself: then it is a character like others. */
function closingQuote(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] === '\\') next += 1;
    else if (text[next] === '"') return next;
    else if (text[next] === '\n') return at;
  }
  return at;
}

/** The text in quotes; null where it is not one JSON string from end to end. */
function unquoted(text: string): string | null {
  if (text.length < 2 || !text.startsWith('"') || !text.endsWith('"')) return null;
  if (!STRING.test(text)) return null;
  return JSON.parse(text) as string;
}
const STRING = /^"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"$/;

function quoted(text: string): string {
  return JSON.stringify(text)
    .replace(UNCARRIED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(ESCAPE, (_, hex: string) => `\\u005f${hex}`);
}

/** Characters that XML 1.0 has not, or that workbooks change on their way. */
const UNCARRIED = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/g;
/** `_x000D_` in a workbook is a character's number. */
const ESCAPE = /_(x[0-9a-fA-F]{4}_)/g;

function isPlain(text: string): boolean {
  return text.search(UNCARRIED) === -1 && text.search(ESCAPE) === -1;
}
