import { rowOrColumn, emitRowOrColumn } from './scan-number.js';
import { digitsAt, emit, isDigit, isLatin, isWordChar, refuse, skipBlanks, type Scanner } from './scanner.js';

/** Labels before a colon that say what follows and name no form. */
const PLAIN_LABELS: ReadonlySet<string> = new Set(
  '表内 表间 表内关系 表间关系 审核关系 审核公式 平衡关系 逻辑关系 校验关系 校验公式 勾稽关系 公式 关系'.split(' '),
);
const NUMERALS = '一二三四五六七八九十百零〇两';
const LONGEST_FORM = 24;

/**
 * A form as printed forms write it, outside of brackets: `表三26`, `表三!26`, `民政1表03`, `表三01行`, `表三2列`, and as a label before
 * its relations, `表一:4<2`. False, and nothing taken, where none begins here.
 */
export function scanForm(scanner: Scanner): boolean {
  const { plain, at } = scanner;
  const label = labelAt(plain, at);
  if (label) return emit(scanner, { kind: 'label', form: null }, label);
  const end = formEnd(plain, at);
  if (end === null) return false;
  const form = scanner.text.slice(at, end);
  const after = skipBlanks(plain, end);
  if (plain[after] === ':') return emit(scanner, { kind: 'label', form }, after + 1);
  const joint = plain[after] === '!' || scanner.text[after] === '第' ? skipBlanks(plain, after + 1) : after;
  const digits = digitsAt(plain, joint);
  if (digits === '') return false;
  return scanCode(scanner, form, digits, joint + digits.length);
}

function scanCode(scanner: Scanner, form: string, digits: string, end: number): true {
  const { plain } = scanner;
  const here = skipBlanks(plain, end);
  const kind = rowOrColumn(plain[here]);
  if (kind) return emitRowOrColumn(scanner, kind, { form, digits, end: here + 1 });
  const span = { start: scanner.at, end };
  if (plain[end] === '.' && isDigit(plain[end + 1]))
    return refuse(scanner, {
      code: 'syntax',
      at: span,
      data: { expected: ['code'], found: plain.slice(span.start, end + 2) },
    });
  const leaf = { kind: 'cell', form, indicator: digits, column: null, org: null, span } as const;
  return emit(scanner, { kind: 'figure', leaf, bare: 'cell' }, end);
}

/** Where a label that names no form ends, its colon with it. */
function labelAt(plain: string, at: number): number | null {
  let end = at;
  while (end - at < LONGEST_FORM && isWordChar(plain[end])) end += 1;
  const colon = skipBlanks(plain, end);
  return plain[colon] === ':' && PLAIN_LABELS.has(plain.slice(at, end)) ? colon + 1 : null;
}

/** 表 and a numeral; or words that end in 表, where a code, `!` or `:` follows. */
function formEnd(plain: string, at: number): number | null {
  if (plain[at] === '表') {
    let end = at + 1;
    while (NUMERALS.includes(plain[end] ?? ' ')) end += 1;
    if (end > at + 1) return end;
    end += digitsAt(plain, end).length;
    return end > at + 1 && '!:第'.includes(plain[skipBlanks(plain, end)] ?? ' ') ? end : null;
  }
  let end = at;
  while (end - at < LONGEST_FORM && (isWordChar(plain[end]) || isLatin(plain[end]) || isDigit(plain[end]))) {
    end += 1;
    if (plain[end - 1] === '表' && endsForm(plain, end)) return end;
  }
  return null;
}

function endsForm(plain: string, end: number): boolean {
  return isDigit(plain[end]) || '!:'.includes(plain[skipBlanks(plain, end)] ?? ' ');
}
