import type { PhraseDoubt, PhraseTarget } from './phrase.js';
import { isRole, type FigureToken, type PhraseToken } from './phrase-token.js';

/** What one target of a clause was read as, before the clauses of a phrase are put together. Places are of the plain text. */
export interface Draft {
  readonly target: PhraseTarget;
  /** Needs another series, or a superior's figure. */
  readonly relative: boolean;
  /** A person judges, even where it has a direction or a figure. */
  readonly judged: boolean;
  /** The clause says no subject of its own: 达到79岁 goes on about what was just said. */
  readonly continues: boolean;
}

export interface Doubtful {
  readonly code: PhraseDoubt['code'];
  readonly start: number;
  readonly end: number;
}

export interface ClauseReading {
  readonly drafts: readonly Draft[];
  readonly doubts: readonly Doubtful[];
}

/** A clause between stops; `years` are its own, or those that an earlier clause left standing. */
export interface Clause {
  readonly text: string;
  readonly tokens: readonly PhraseToken[];
  readonly years: readonly string[];
  /** One of its periods ends in 前: a deadline. */
  readonly deadline: boolean;
}

/** Clauses in order, without the stops between them and without those that hold nothing but a year. */
export function clausesOf(text: string, tokens: readonly PhraseToken[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let years: readonly string[] = [];
  let deadline = false;
  for (const part of split(tokens)) {
    const periods = part.filter((token, at) => token.kind === 'period' && !isRole(part[at - 1], 'from'));
    if (periods.length > 0) {
      years = periods.map((token) => (token.kind === 'period' ? token.year : ''));
      deadline = periods.some(({ end }) => text[end - 1] === '前');
    }
    if (part.some(({ kind }) => kind !== 'period')) clauses.push({ text, tokens: part, years, deadline });
  }
  return clauses;
}

function split(tokens: readonly PhraseToken[]): readonly (readonly PhraseToken[])[] {
  const parts: PhraseToken[][] = [[]];
  for (const token of tokens) {
    if (isRole(token, 'stop')) parts.push([]);
    else parts[parts.length - 1]!.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** Figures that stand together (90%、95%以上; 100%90%), and the tokens since the figures before them. */
export interface Group {
  readonly figures: readonly { readonly figure: FigureToken; readonly post: Post }[];
  readonly before: readonly PhraseToken[];
  readonly after: readonly PhraseToken[];
  /** Two of its figures have nothing between them. */
  readonly glued: boolean;
}
export type Post = 'upwards' | 'downwards' | 'about' | null;

/** The groups of a clause, in order; figures that only tell persons or grades apart (65岁以上老年人, 三级医院) are left to the words. */
export function groupsOf(tokens: readonly PhraseToken[]): readonly Group[] {
  const groups: Group[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isTargetFigure(tokens, at)) continue;
    const { figures, end, glued } = figuresFrom(tokens, at);
    groups.push({ figures, before: tokens.slice(from, at), after: tokens.slice(end), glued });
    from = end;
    at = end - 1;
  }
  return groups;
}

function figuresFrom(tokens: readonly PhraseToken[], start: number) {
  const figures: { figure: FigureToken; post: Post }[] = [];
  let glued = false;
  let at = start;
  for (;;) {
    const token = tokens[at];
    if (token?.kind !== 'figure') break;
    const post = postAt(tokens[at + 1]);
    figures.push({ figure: token, post });
    at += post === null ? 1 : 2;
    while (tokens[at]?.kind === 'aside') at += 1;
    const joined = isRole(tokens[at], 'join') && isTargetFigure(tokens, at + 1);
    if (joined) at += 1;
    else if (isTargetFigure(tokens, at)) glued = true;
    else break;
  }
  return { figures: withLastPost(figures), end: at, glued };
}

function postAt(token: PhraseToken | undefined): Post {
  if (isRole(token, 'upwards')) return 'upwards';
  if (isRole(token, 'downwards')) return 'downwards';
  return isRole(token, 'about') ? 'about' : null;
}

/** 90%、95%以上: what follows the last figure is said of all that have none of their own. */
function withLastPost(figures: readonly { readonly figure: FigureToken; readonly post: Post }[]): Group['figures'] {
  const last = figures.at(-1)?.post ?? null;
  return figures.map(({ figure, post }) => ({ figure, post: post ?? last }));
}

const AGES = new Set(['岁', '周岁']);
const GRADES = new Set(['级', '类', '期', '届', '星', '等']);

function isTargetFigure(tokens: readonly PhraseToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'figure') return false;
  const next = postAt(tokens[at + 1]) === null ? tokens[at + 1] : tokens[at + 2];
  const noun = next?.kind === 'text' || isRole(next, 'noun', 'growth-noun');
  if (AGES.has(token.unit)) return !noun;
  if (GRADES.has(token.unit) || (token.unit === '批' && token.shape === 'numeral')) return false;
  if (isNumberOfName(token, tokens[at + 1])) return false;
  if (token.unit === '年' && token.shape === 'numeral') return !noun;
  return !(next?.kind === 'text' && next.text.startsWith('大班额'));
}

/** 12345热线, 22号线, 3.0版: a number without a unit, right before such a word, belongs to the name. */
function isNumberOfName(token: FigureToken, next: PhraseToken | undefined): boolean {
  if (token.unit !== '' || token.shape !== 'number' || token.high !== null) return false;
  return next?.kind === 'text' && /^(?:[号版+×xX*路]|热线|联动|工程|产业|计划|心理)/.test(next.text);
}
