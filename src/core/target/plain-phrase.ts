import { halfWidth, isBlank } from '../quantity/unit-spelling.js';
import type { Span } from '../rule/tree.js';

/** A phrase by which words are looked up: half-width, one sign for each kind of dash and comma, no blanks, no quotes. */
export interface PlainPhrase {
  readonly text: string;
  /** Where each character stands in the phrase as given, and one more entry: the end. */
  readonly places: readonly number[];
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...pairs('–—―‒−﹣─﹘', '-'),
  ...pairs('～〜∼∽', '~'),
  ...pairs('≧⩾', '≥'),
  ...pairs('≦⩽', '≤'),
  ...pairs('〔【[［', '('),
  ...pairs('〕】]］', ')'),
  ...pairs('。｡', '。'),
  ...pairs('﹪', '%'),
  ...pairs('∕⁄', '/'),
  ...pairs('•‧∙⋅・', '·'),
  ...pairs('µ', 'μ'),
  ...pairs('幺', '一'),
]);
/** They set words apart from the others and mean nothing here: “十四五”, 《…》. */
const QUOTES = new Set('"\'“”‘’「」『』《》〈〉＂＇`');

/** 11. and (三) before a phrase number it among others. */
const LIST_MARK = /^(?:\(?\d{1,2}[.、)](?!\d)|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)/;

export function plainPhrase(phrase: string): PlainPhrase {
  const places: number[] = [];
  let text = '';
  for (let at = 0; at < phrase.length; at += 1) {
    const char = phrase[at]!;
    if (isBlank(char) || QUOTES.has(char)) continue;
    text += PLAIN.get(char) ?? halfWidth(char);
    places.push(at);
  }
  places.push(phrase.length);
  const mark = LIST_MARK.exec(text)?.[0].length ?? 0;
  return { text: text.slice(mark), places: places.slice(mark) };
}

/** The span in the phrase as given, of a span in its plain text. */
export function placeOf({ places }: PlainPhrase, start: number, end: number): Span {
  const last = Math.max(start, end - 1);
  return { start: places[start] ?? 0, end: end > start ? (places[last] ?? 0) + 1 : (places[start] ?? 0) };
}

function pairs(chars: string, plain: string): readonly [string, string][] {
  return [...chars].map((char) => [char, plain]);
}
