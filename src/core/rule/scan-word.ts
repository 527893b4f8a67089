import { scanAddress } from './scan-address.js';
import { scanForm } from './scan-form.js';
import { emitRowOrColumn, rowOrColumn, scanNumber } from './scan-number.js';
import { digitsAt, emit, isDigit, isLatin, isWordChar, skipBlanks, type Scanner } from './scanner.js';
import { POSTFIX, wordAt, wordOf, type Word } from './words.js';

/** A word in Chinese: one of the language's, a form, or one that it has not. */
export function scanChinese(scanner: Scanner): boolean {
  const { plain, at } = scanner;
  if (!isWordChar(plain[at])) return false;
  if (plain[at] === '第' && isOrdinal(plain, at + 1)) {
    // 第 counts as a blank: 第3行 is 3行
    scanner.at = skipBlanks(plain, at + 1);
    return scanNumber(scanner);
  }
  const found = wordAt(plain, at);
  if (found && emitWord(scanner, found.word, at + found.length)) return true;
  if (scanForm(scanner)) return true;
  let end = at + 1;
  while (isWordChar(plain[end]) && !breaksWord(plain, end)) end += 1;
  return emit(scanner, { kind: 'word' }, end);
}

function isOrdinal(plain: string, at: number): boolean {
  const start = skipBlanks(plain, at);
  const digits = digitsAt(plain, start);
  return digits !== '' && rowOrColumn(plain[skipBlanks(plain, start + digits.length)]) !== null;
}

/** Words that end an unknown one without a blank: 低保人数且… 人数大于…. Shorter ones may well be part of it (临时, 当年). */
function breaksWord(plain: string, at: number): boolean {
  const found = wordAt(plain, at);
  if (!found || !('mark' in found.word)) return false;
  return found.length > 1 || '且或若则'.includes(plain[at]!);
}

/** A function only where its arguments follow, or one that may come after its figure: 合计 alone is a word like others. */
function emitWord(scanner: Scanner, word: Word, end: number): boolean {
  if ('mark' in word) return emit(scanner, { kind: 'mark', mark: word.mark }, end);
  if (scanner.plain[skipBlanks(scanner.plain, end)] === '(')
    return emit(scanner, { kind: 'function', name: word.name }, end);
  const mark = POSTFIX[word.name];
  return mark !== undefined && emit(scanner, { kind: 'mark', mark }, end);
}

/** A word in Latin letters: one of the language's, a declared code, a row or a column, a cell's address on the sheet. */
export function scanLatin(scanner: Scanner): boolean {
  const { plain, at, codes } = scanner;
  if (!isLatin(plain[at])) return false;
  const end = identifierEnd(plain, at);
  const joined = joinedEnd(plain, end);
  for (const last of joined === end ? [end] : [joined, end]) {
    const word = wordOf(plain.slice(at, last));
    if (word && emitWord(scanner, word, last)) return true;
  }
  const code = plain.slice(at, end);
  if (codes?.has(code)) {
    const leaf = {
      kind: 'cell',
      form: null,
      indicator: code,
      column: null,
      org: null,
      span: { start: at, end },
    } as const;
    return emit(scanner, { kind: 'figure', leaf, bare: 'cell' }, end);
  }
  if (scanNamedLine(scanner, code.toLowerCase(), end) || scanForm(scanner) || scanAddress(scanner)) return true;
  return emit(scanner, { kind: 'word' }, end);
}

/** row 01, column 2. */
function scanNamedLine(scanner: Scanner, word: string, end: number): boolean {
  const kind = LINES.get(word);
  const start = skipBlanks(scanner.plain, end);
  const digits = kind ? digitsAt(scanner.plain, start) : '';
  return (
    kind !== undefined &&
    digits !== '' &&
    emitRowOrColumn(scanner, kind, { form: null, digits, end: start + digits.length })
  );
}
const LINES: ReadonlyMap<string, 'row' | 'column'> = new Map([
  ['row', 'row'],
  ['line', 'row'],
  ['column', 'column'],
  ['col', 'column'],
]);

function identifierEnd(plain: string, at: number): number {
  let end = at;
  while (isLatin(plain[end]) || isDigit(plain[end])) end += 1;
  return end;
}

/** children.sum, both-blank: two words with a joint. */
function joinedEnd(plain: string, end: number): number {
  return (plain[end] === '.' || plain[end] === '-') && isLatin(plain[end + 1]) ? identifierEnd(plain, end + 1) : end;
}
