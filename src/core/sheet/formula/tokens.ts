/**
 * number, text, error: literals · word: a name, a function's name, TRUE or an address · sheet: `Sheet1!` or `'My sheet'!`,
 * `text` being the name · op: everything else, `(` `)` `,` `:` included.
 */
export interface Token {
  readonly kind: 'number' | 'text' | 'error' | 'word' | 'sheet' | 'op';
  readonly text: string;
  readonly start: number;
  /** Index after its last character. */
  readonly end: number;
  /** A blank comes before it: between two references that is an intersection. */
  readonly spaced: boolean;
}

type Pattern = readonly [kind: Token['kind'], pattern: RegExp];

const SHEETS: readonly Pattern[] = [
  ['sheet', /'(?:[^']|'')*'!/y],
  // A book in brackets, or several sheets: Sheet1:Sheet3!. What they mean is for the parser to refuse.
  ['sheet', /(?:\[[^[\]]*\])?[\p{L}\p{N}_.\\]*(?::[\p{L}\p{N}_.\\]+)?!/uy],
];
const OTHERS: readonly Pattern[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)/iy],
  ['number', /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}_])/uy],
  ['word', /\$?[\p{L}_\\][\p{L}\p{N}_.\\?$]*|\$\d+/uy],
  ['op', /<=|>=|<>|[<>{}#@[\]!]/y],
];
const ALL: readonly Pattern[] = [...SHEETS, ...OTHERS];

/** Begin nothing longer than themselves. */
const SINGLE = new Set('+-*/^&=%(),:;');

/** The tokens of a formula without its `=`; the index of what is no token where there is such a thing. */
export function tokensOf(text: string): readonly Token[] | number {
  const patterns = text.includes('!') ? ALL : OTHERS;
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    let start = at;
    while (start < text.length && isBlank(text.charCodeAt(start))) start += 1;
    if (start >= text.length) return tokens;
    const token = tokenAt(text, start, start > at, patterns);
    if (!token) return start;
    tokens.push(token);
    at = token.end;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

function tokenAt(text: string, start: number, spaced: boolean, patterns: readonly Pattern[]): Token | null {
  const char = text[start]!;
  if (SINGLE.has(char)) return { kind: 'op', text: char, start, end: start + 1, spaced };
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found) return { kind, text: plain(kind, found), start, end: start + found.length, spaced };
  }
  return null;
}

function plain(kind: Token['kind'], text: string): string {
  if (kind === 'text') return text.slice(1, -1).replaceAll('""', '"');
  if (kind === 'error') return text.toUpperCase();
  if (kind !== 'sheet') return text;
  return text.startsWith("'") ? text.slice(1, -2).replaceAll("''", "'") : text.slice(0, -1);
}
