import type { PhraseToken, TokenBody } from './phrase-token.js';
import { wordAt, wordBeforeFigureAt } from './phrase-words.js';
import { scanBase } from './scan-base.js';
import { scanFigure } from './scan-figure.js';
import { scanPer } from './scan-per.js';
import { scanPeriod } from './scan-period.js';
import { isDigit, scanUnit } from './scan-unit.js';

interface Found {
  readonly body: TokenBody;
  readonly end: number;
}

/** The tokens of a plain text: what no word of the grammar fits is `text`, so that every character belongs to one token. */
export function tokenizePhrase(text: string): readonly PhraseToken[] {
  const tokens: PhraseToken[] = [];
  let loose = 0;
  const flush = (end: number): void => {
    if (loose < end) tokens.push({ kind: 'text', text: text.slice(loose, end), start: loose, end });
  };
  for (let at = 0; at < text.length;) {
    const found = tokenAt(text, at);
    if (found) {
      flush(at);
      tokens.push({ ...found.body, start: at, end: found.end });
      loose = found.end;
    }
    at = found ? found.end : at + 1;
  }
  flush(text.length);
  return tokens;
}

function tokenAt(text: string, at: number): Found | null {
  const char = text[at]!;
  if (char === '(') return aside(text, at);
  return base(text, at) ?? period(text, at) ?? per(text, at) ?? word(text, at) ?? figure(text, at);
}

const LONGEST_ASIDE = 60;
const TODAY = /^(?:目前|现状|当前|现为|基期|基准|(?:19|20)\d\d年)(?:为|约|是)?(.+)$/;

/** Brackets are passed over whole; one that is never closed is a sign like any other. */
function aside(text: string, at: number): Found {
  const close = text.slice(at + 1, at + 1 + LONGEST_ASIDE).indexOf(')');
  if (close < 0) return { body: { kind: 'word', role: 'noun', text: '(' }, end: at + 1 };
  const inside = text.slice(at + 1, at + 1 + close);
  const unit = scanUnit(inside, 0);
  const whole = unit.unit !== '' && unit.end === inside.length ? unit.unit : null;
  const reference = /\d/.test(inside) ? (TODAY.exec(inside)?.[1] ?? null) : null;
  return { body: { kind: 'aside', reference, unit: whole }, end: at + close + 2 };
}

function base(text: string, at: number): Found | null {
  const found = scanBase(text, at);
  return found && { body: { kind: 'base', text: found.text }, end: found.end };
}

function period(text: string, at: number): Found | null {
  const char = text[at]!;
  if (char !== '十' && char !== '二' && char !== '1' && char !== '2') return null;
  const before = text[at - 1] ?? '';
  const found = scanPeriod(text, at, '到至于'.includes(before) && before !== '');
  return found && { body: { kind: 'period', year: found.year, cut: found.cut }, end: found.end };
}

function per(text: string, at: number): Found | null {
  if (text[at] !== '每') return null;
  const found = scanPer(text, at + 1);
  return found && { body: { kind: 'per', unit: found.unit, of: found.of }, end: found.end };
}

function word(text: string, at: number): Found | null {
  const found = wordAt(text, at) ?? beforeFigure(text, at);
  return found && { body: { kind: 'word', role: found.value, text: found.word }, end: at + found.word.length };
}

function beforeFigure(text: string, at: number) {
  const found = wordBeforeFigureAt(text, at);
  if (!found || (found.word === '为' && (at === 0 || ',;。、'.includes(text[at - 1]!)))) return null;
  const after = at + found.word.length;
  const past = '了约近至'.includes(text[after] ?? '。') ? after + 1 : after;
  return isDigit(text[past]) || scanFigure(text, past) !== null ? found : null;
}

/** A sign before the digits counts only after a word that leads to a figure, which the caller cannot see: it is taken where no figure ended. */
function figure(text: string, at: number): Found | null {
  const negative =
    (text[at] === '-' || text[at] === '负') && isDigit(text[at + 1]) && NEGATIVE_AFTER.test(text[at - 1] ?? '');
  const found = scanFigure(text, negative ? at + 1 : at);
  if (!found) return null;
  if (!negative) return { body: found, end: found.end };
  return found.high === null ? { body: { ...found, value: `-${found.value}` }, end: found.end } : null;
}
const NEGATIVE_AFTER = /[长到至在于过达为率]/;
