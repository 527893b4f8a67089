import { digitsAt, isDigit, isLatin, refuse, type Scanner } from './scanner.js';

/**
 * A cell's place on the sheet (D2, $A$1, A1:B9, Sheet1!A1), which is not what the cell is: refused by name, so that the remedy can
 * be told.
 */
export function scanAddress(scanner: Scanner): boolean {
  const { plain, at } = scanner;
  const sheet = sheetEnd(plain, at);
  const first = addressEnd(plain, sheet) ?? addressEnd(plain, at);
  if (first === null) return false;
  const end = (plain[first] === ':' ? addressEnd(plain, first + 1) : null) ?? first;
  const address = plain.slice(at, end);
  return refuse(scanner, { code: 'cell-address', at: { start: at, end }, data: { address } });
}

function sheetEnd(plain: string, at: number): number {
  let end = at;
  while (isLatin(plain[end]) || isDigit(plain[end])) end += 1;
  return end > at && plain[end] === '!' ? end + 1 : at;
}

/** Up to three letters and a row, with or without $, and no letter after. */
function addressEnd(plain: string, at: number): number | null {
  let end = plain[at] === '$' ? at + 1 : at;
  const letters = end;
  while (end - letters < 4 && isLatin(plain[end]) && plain[end] !== '_') end += 1;
  if (end === letters || end - letters > 3) return null;
  if (plain[end] === '$') end += 1;
  const digits = digitsAt(plain, end);
  if (digits === '' || digits.length > 7 || isLatin(plain[end + digits.length])) return null;
  return end + digits.length;
}

/** `#J09[…]`, `${…}`: another product's notation, up to its closing bracket. */
export function scanForeign(scanner: Scanner): boolean {
  const { text, plain, at } = scanner;
  if (!'#$@{'.includes(plain[at]!)) return false;
  let open = at + 1;
  while (isLatin(plain[open]) || isDigit(plain[open])) open += 1;
  const close = CLOSING.get(plain[at] === '{' ? '{' : (plain[open] ?? ''));
  if (close === undefined) return false;
  let end = open;
  while (end < plain.length && end - at < LONGEST && plain[end] !== close) end += 1;
  const last = Math.min(end + 1, plain.length);
  const data = { text: text.slice(at, last) };
  return refuse(scanner, { code: 'foreign-notation', at: { start: at, end: last }, data });
}
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
]);
const LONGEST = 80;
