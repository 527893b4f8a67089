/**
 * The other workbooks that a formula refers to, as it names them between brackets: `1` for `[1]Sheet1!A1`, `Book.xlsx` for
 * `'C:\x\[Book.xlsx]Sheet'!A1`; each once, in order. Texts and table columns (`Table1[Rate]`) are none. One pass, no
 * backtracking: formulas are strangers' text.
 */
export function externalReferences(formula: string): readonly string[] {
  if (!formula.includes('[')) return [];
  const found = new Set<string>();
  for (let at = 0; at < formula.length;) {
    const letter = formula[at]!;
    if (letter === '"') at = afterQuoted(formula, at, '"');
    else if (letter === "'") at = readSheetName(formula, at, found);
    else if (letter === '[') at = readBracket(formula, at, found);
    else at += 1;
  }
  return [...found];
}

/** Past the closing quote; a doubled quote stands for itself. An unclosed text ends with the formula. */
function afterQuoted(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

/** A quoted sheet name refers outside when it holds a bracketed workbook and is followed by `!`. */
function readSheetName(formula: string, start: number, found: Set<string>): number {
  const end = afterQuoted(formula, start, "'");
  const name = formula.slice(start + 1, end - 1);
  const open = name.indexOf('[');
  const close = name.indexOf(']', open + 1);
  if (formula[end] === '!' && open >= 0 && close > open + 1) found.add(name.slice(open + 1, close));
  return end;
}

/** Letters that may stand before a table's bracket: then it is a column of that table. */
const NAME_END = /[\p{L}\p{N}_.\\\]]/u;
/** What ends an unquoted sheet name before its `!`. */
const NAME_STOP = /[\s"'()[\]{}+\-*/^&=<>,;:]/;

function readBracket(formula: string, start: number, found: Set<string>): number {
  const close = closingBracket(formula, start);
  if (start > 0 && NAME_END.test(formula[start - 1]!)) return close + 1;
  let end = close + 1;
  while (end < formula.length && formula[end] !== '!' && !NAME_STOP.test(formula[end]!)) end += 1;
  if (formula[end] === '!' && close > start + 1) found.add(formula.slice(start + 1, close));
  return end;
}

/** Brackets nest in table references: [[#This Row],[Rate]]. */
function closingBracket(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === '[') depth += 1;
    else if (formula[at] === ']' && (depth -= 1) === 0) return at;
  }
  return formula.length;
}
