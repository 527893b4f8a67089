import { COMPARISONS } from './tree.js';
import type { ProseAbout, RuleProblem } from './rule-problem.js';
import { isMark, type Token } from './token.js';
import { FUNCTION_SPELLINGS } from './words.js';

/**
 * The problem as a person sees it: a sentence is prose wherever the parser stumbled in it, a word before `(` is a function that is
 * none, a word after a number is a unit that is none, another word in a figure's place is a name without its brackets.
 */
export function diagnose(text: string, piece: readonly Token[], problem: RuleProblem): RuleProblem {
  if (problem.code !== 'syntax' && problem.code !== 'no-comparison') return problem;
  const foreign = piece.find((each) => each.kind === 'problem' && OTHERS.includes(each.problem.code));
  if (foreign?.kind === 'problem') return foreign.problem;
  const place = piece.findIndex((each) => each.start === problem.at.start && each.kind === 'word');
  const word = piece[place];
  if (word && isCall(piece, place)) return unknownFunction(text, word);
  const signed = piece.some((each) => isMark(each, ...COMPARISONS));
  if ((!signed || problem.code === 'no-comparison') && piece.some(({ kind }) => kind === 'word'))
    return prose(text, piece);
  if (!word || problem.code !== 'syntax') return problem;
  const at = { start: word.start, end: word.end };
  const before = piece[place - 1];
  if (before?.kind === 'figure' && before.leaf.kind === 'literal' && !word.gap)
    return { code: 'unknown-unit', at, data: { text: text.slice(at.start, at.end) } };
  if (!problem.data.expected.includes('figure')) return problem;
  return { code: 'bare-name', at, data: { text: text.slice(at.start, at.end) } };
}

/** Signs that the text is written for another product, =SUM(D2:D9): that is the thing to tell. */
const OTHERS: readonly RuleProblem['code'][] = ['cell-address', 'foreign-notation'];

function isCall(piece: readonly Token[], place: number): boolean {
  const [open, first] = [piece[place + 1], piece[place + 2]];
  if (!isMark(open, '(') || open!.gap) return false;
  return first?.kind === 'figure' || first?.kind === 'function' || isMark(first, ')', '(', '-');
}

function unknownFunction(text: string, { start, end }: Token): RuleProblem {
  const name = text.slice(start, end);
  return { code: 'unknown-function', at: { start, end }, data: { name, nearest: nearestFunction(name) } };
}

/** What a sentence is about, by its words, the surest first. */
const ABOUT: readonly (readonly [ProseAbout, RegExp])[] = [
  ['unnamed', /填写[行列]|[该对][应]?[行列]|相应[行列]/],
  ['exclusive', /只[能可](?:选|填)|互斥|择一|二选一/],
  ['decimals', /小数|取整|保留|整数/],
  ['length', /\d位|[一二三四五六七八九十]位|位数|长度/],
  ['series', /同期|上期|上年|环比|历史|对比/],
  ['range', /范围|不可为|负数|取值|不[能得]为/],
  ['sum', /合计|总[项计数]|分项|之和|相加/],
];
const LOOKED_AT = 400;

function prose(text: string, piece: readonly Token[]): RuleProblem {
  const end = piece[piece.length - 1]!.start;
  const start = piece.find(({ kind }) => kind === 'word')!.start;
  const whole = text.slice(piece[0]!.start, Math.min(end, piece[0]!.start + LOOKED_AT));
  const about = ABOUT.find(([, words]) => words.test(whole))?.[0] ?? 'other';
  return { code: 'prose', at: { start, end }, data: { about, text: text.slice(start, end) } };
}

const LONGEST_NAME = 16;

/** The function whose spelling is one change away, two for long names; null where none is, or two are as near. */
function nearestFunction(name: string): string | null {
  if (name.length > LONGEST_NAME) return null;
  const near = FUNCTION_SPELLINGS.map((spelling) => ({ spelling, changes: changes(name.toLowerCase(), spelling) }));
  near.sort((a, b) => a.changes - b.changes);
  const best = near[0]!;
  const most = best.spelling.length < 2 ? 0 : best.spelling.length < 5 ? 1 : 2;
  return best.changes <= most ? best.spelling : null;
}

/** Characters put in, left out or replaced to make one text of the other. */
function changes(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const replaced = before[at - 1]! + (a[row - 1] === b[at - 1] ? 0 : 1);
      now.push(Math.min(before[at]! + 1, now[at - 1]! + 1, replaced));
    }
    before = now;
  }
  return before[b.length]!;
}
