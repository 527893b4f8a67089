import { LONGEST_FORMULA } from '../edit/cell-content.js';

/** Excel repairs a file with a longer text within a formula. */
const LONGEST_CONSTANT = 255;

/** @throws RangeError for a formula that is empty, too long, begins with `=`, or holds texts unclosed or too long */
export function checkFormula(formula: string, where: string, longest = LONGEST_FORMULA): void {
  const tooLong = formula.length > longest;
  if (tooLong) throw new RangeError(`${where}: a formula of ${formula.length} characters, at most ${longest}`);
  if (formula.trim() === '' || formula.startsWith('=')) throw new RangeError(`${where}: a formula without its =`);
  for (const text of constants(formula, where)) {
    if (text.length > LONGEST_CONSTANT) {
      throw new RangeError(`${where}: a text of ${text.length} characters in a formula, at most ${LONGEST_CONSTANT}`);
    }
  }
}

/** Texts in quotes, their own quotes undoubled; sheets' names in apostrophes may hold quotes, too. */
function constants(formula: string, where: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < formula.length; at += 1) {
    const quote = formula[at]!;
    if (quote !== '"' && quote !== "'") continue;
    const start = at + 1;
    at = closing(formula, quote, start);
    if (at < 0) throw new RangeError(`${where}: ${quote} is not closed`);
    if (quote === '"') found.push(formula.slice(start, at).replaceAll('""', '"'));
  }
  return found;
}

/** Where the text that begins at `start` ends: at the first quote that is not doubled; −1 if nowhere. */
function closing(formula: string, quote: string, start: number): number {
  let at = formula.indexOf(quote, start);
  while (at >= 0 && formula[at + 1] === quote) at = formula.indexOf(quote, at + 2);
  return at;
}

/** The sheet that a reference begins with: `'年报 1'!$A$1` → 年报 1; undefined where it begins with none. */
export function sheetOf(reference: string): string | undefined {
  if (reference.startsWith("'")) {
    const end = closing(reference, "'", 1);
    return end > 0 && reference[end + 1] === '!' ? reference.slice(1, end).replaceAll("''", "'") : undefined;
  }
  return /^([\p{L}\p{N}_.]{1,31})!/u.exec(reference)?.[1];
}
