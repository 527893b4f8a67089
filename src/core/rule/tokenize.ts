import { isBlank } from '../quantity/unit-spelling.js';
import { readCellName } from './cell-name.js';
import type { RuleNotice, RuleVocabulary } from './rule-problem.js';
import { scanAddress, scanForeign } from './scan-address.js';
import { scanNumber } from './scan-number.js';
import { scanChinese, scanLatin } from './scan-word.js';
import { emit, isNewline, refuse, scannerOf, skipBlanks, type Scanner } from './scanner.js';
import type { Token } from './token.js';
import { signAt } from './words.js';

/**
 * The tokens of a text, an `end` last. Never fails: what cannot be read is a token of its own, and the parser refuses it where it
 * stands. `codes` of the vocabulary tell codes in letters or with points from words and numbers.
 */
export function tokenize(
  text: string,
  vocabulary: RuleVocabulary,
): { readonly tokens: readonly Token[]; readonly notices: readonly RuleNotice[] } {
  const scanner = scannerOf(text, vocabulary);
  while (scanner.at < text.length) scanOne(scanner);
  emit(scanner, { kind: 'end' }, text.length);
  return scanner;
}

function scanOne(scanner: Scanner): void {
  const { plain, at } = scanner;
  const char = plain[at]!;
  if (isNewline(char)) {
    emit(scanner, { kind: 'mark', mark: ';', newline: true }, at + 1);
    scanner.gap = true;
  } else if (isBlank(char)) {
    scanner.at += 1;
    scanner.gap = true;
  } else if (char === '\\' || (char >= '①' && char <= '⑳')) skipStray(scanner);
  else if (!SCANS.some((scan) => scan(scanner))) refuseStray(scanner);
}

const SCANS: readonly ((scanner: Scanner) => boolean)[] = [
  scanNumber,
  scanBracket,
  scanLatin,
  scanChinese,
  scanForeign,
  (scanner) => scanner.plain[scanner.at] === '$' && scanAddress(scanner),
  scanSign,
];

/** `\` at the end of a printed line, ① before one: told, and left out. */
function skipStray(scanner: Scanner): void {
  const at = { start: scanner.at, end: scanner.at + 1 };
  scanner.notices.push({ code: 'stray-ignored', at, data: { found: scanner.text[at.start]! } });
  scanner.at = at.end;
  scanner.gap = true;
}

function refuseStray(scanner: Scanner): void {
  const found = String.fromCodePoint(scanner.text.codePointAt(scanner.at)!);
  const at = { start: scanner.at, end: scanner.at + found.length };
  refuse(scanner, { code: 'stray-character', at, data: { found } });
}

function scanSign(scanner: Scanner): boolean {
  const found = signAt(scanner.plain, scanner.at);
  return found !== null && emit(scanner, { kind: 'mark', mark: found.mark }, scanner.at + found.length);
}

/** [01], and [A1]行 for a whole row. */
function scanBracket(scanner: Scanner): boolean {
  const { text, plain, at } = scanner;
  if (plain[at] !== '[') return false;
  const close = closingOf(plain, at + 1);
  if (plain[close] !== ']') {
    const found = plain.slice(close, close + 1);
    return refuse(scanner, { code: 'syntax', at: { start: at, end: close }, data: { expected: ['closing'], found } });
  }
  const inside = { start: at + 1, end: close };
  const leaf = readCellName(text, inside, { start: at, end: close + 1 });
  if ('code' in leaf) return refuse(scanner, leaf.at.end > at ? leaf : { ...leaf, at: { start: at, end: close + 1 } });
  const after = skipBlanks(plain, close + 1);
  if (plain[after] !== '行') return emit(scanner, { kind: 'figure', leaf, bare: null }, close + 1);
  const span = { start: at, end: after + 1 };
  if (leaf.kind === 'column' || leaf.column || leaf.org)
    return refuse(scanner, {
      code: 'syntax',
      at: span,
      data: { expected: ['code'], found: text.slice(at, after + 1) },
    });
  const { form, indicator } = leaf;
  return emit(scanner, { kind: 'figure', leaf: { kind: 'row', form, indicator, span }, bare: null }, after + 1);
}

/** Where the bracket ends: at its `]`, or where it can no longer be one. */
function closingOf(plain: string, start: number): number {
  let at = start;
  while (at < plain.length && plain[at] !== ']' && plain[at] !== '[' && !isNewline(plain[at])) {
    at += plain[at] === '\\' && at + 1 < plain.length && !isNewline(plain[at + 1]) ? 2 : 1;
  }
  return Math.min(at, plain.length);
}
