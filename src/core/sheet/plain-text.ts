import { remembering } from '../quantity/remember.js';
import { halfWidth, isBlank } from '../quantity/unit-spelling.js';

/** Quotation marks and marks of emphasis: people add and drop them freely. */
const DROPPED = new Set('“”‘’"\'「」『』«»《》〈〉*※★☆▲△●○■□#');

/** Signs that are written in several ways. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['【', '('],
  ['】', ')'],
  ['〔', '('],
  ['〕', ')'],
  ['[', '('],
  [']', ')'],
  ['—', '-'],
  ['–', '-'],
  ['―', '-'],
  ['−', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['~', '-'],
  ['〜', '-'],
  ['、', ','],
  ['﹢', '+'],
  ['﹪', '%'],
  ['﹙', '('],
  ['﹚', ')'],
]);

const ALREADY_PLAIN = /^[一-鿿]*$/;
const spelled = remembering(spell);

/**
 * The spelling by which headers, names and labels are compared: half-width, lower case, without blanks and quotation
 * marks, one sign for each kind of bracket, dash and comma.
 */
export function plain(text: string): string {
  return ALREADY_PLAIN.test(text) ? text : spelled(text);
}

function spell(text: string): string {
  let spelling = '';
  for (const each of text) {
    if (each >= '一' && each <= '鿿') {
      spelling += each;
      continue;
    }
    if (isBlank(each) || DROPPED.has(each)) continue;
    const char = halfWidth(each);
    if (DROPPED.has(char)) continue;
    spelling += PLAIN.get(char) ?? char;
  }
  return spelling.toLowerCase();
}

/** A trailing bracket set apart: 完成率(%) is 完成率 and %. Takes a plain spelling; `bracket` is null when there is none. */
export function splitBracket(text: string): { readonly bare: string; readonly bracket: string | null } {
  if (!text.endsWith(')')) return { bare: text, bracket: null };
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (text[at] === ')') depth += 1;
    else if (text[at] === '(') depth -= 1;
    if (depth === 0) return at === 0 ? noBracket(text) : { bare: text.slice(0, at), bracket: text.slice(at + 1, -1) };
  }
  return noBracket(text);
}

function noBracket(text: string): { readonly bare: string; readonly bracket: null } {
  return { bare: text, bracket: null };
}

/** `chinese` 一、 · `bracketed` （一） · `digits` 1. or 1、 · `inner` (1) or ① · `dash` —— · `part` 其中：. */
export type Numbering = 'chinese' | 'bracketed' | 'digits' | 'inner' | 'dash' | 'part';

const NUMBERINGS: readonly (readonly [Numbering, RegExp])[] = [
  ['part', /^\(?其中\)?[:,]?/],
  ['chinese', /^第?[一二三四五六七八九十]{1,3}(?:[,.:．]|部分[,:]?)/],
  ['bracketed', /^\([一二三四五六七八九十]{1,3}\)[,.]?/],
  ['inner', /^(?:\(\d{1,3}\)|[①-⑳])[,.]?/],
  ['digits', /^\d{1,3}(?:\.\d{1,2}){0,2}(?:[,.．)]+(?!\d)|(?<=\.\d{1,2}))/],
  ['dash', /^-{1,3}(?!\d)/],
];

/** The number in front of a plain name, and the name without it. 80周岁以上 begins with no numbering. */
export const splitNumbering: (text: string) => Numbered = remembering((text) => {
  for (const [numbering, pattern] of NUMBERINGS) {
    const match = pattern.exec(text);
    if (match && match[0] !== '') return { rest: text.slice(match[0].length), numbering };
  }
  return { rest: text, numbering: null };
});

interface Numbered {
  readonly rest: string;
  readonly numbering: Numbering | null;
}

/** Width of the blanks that a text begins with: an ideographic one counts as two. */
export function indentOf(text: string): number {
  let width = 0;
  for (const char of text) {
    if (!isBlank(char)) return width;
    width += char === '\u3000' || char === '\t' ? 2 : 1;
  }
  return width;
}
