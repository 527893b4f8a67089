import type { ClaimFunction, ComparisonSign, FigureFunction, NamedColumn } from './tree.js';

/** What a word or a sign does in a relation. */
export type Mark =
  | ComparisonSign
  | '+'
  | '-'
  | '*'
  | '/'
  | '('
  | ')'
  | ','
  | ';'
  | '±'
  | 'and'
  | 'or'
  | 'not'
  | 'if'
  | 'then'
  | 'else'
  | 'iff'
  | 'is-blank'
  | 'is-present';
export type FunctionName = FigureFunction | ClaimFunction;

/** Spellings, the canonical one first. Latin ones in lower case. */
const KEYWORDS: { readonly [M in Mark]?: string } = {
  and: '且 并且 而且 and',
  or: '或 或者 or',
  not: '非 not',
  if: '若 如果 当 if',
  then: '则 那么 时 then',
  else: '否则 else otherwise',
  iff: '当且仅当 iff',
  'is-present': '不为空',
  '=': '等于',
  '≠': '不等于',
  '<': '小于 低于 少于',
  '≤': '小于等于 小于或等于 不大于 不高于 不超过 不多于',
  '>': '大于 高于 多于 超过',
  '≥': '大于等于 大于或等于 不小于 不低于 不少于',
  '+': '加上',
  '-': '减去',
  '*': '乘以',
  '/': '除以',
};

const FUNCTIONS: { readonly [F in FunctionName]: string } = {
  sum: '合计 求和 总计 sum',
  max: '最大 最大值 max',
  min: '最小 最小值 min',
  abs: '绝对值 abs',
  round: '四舍五入 round',
  count: '填报个数 count',
  growth: '增幅 增速 增长率 growth',
  share: '比重 占比 share',
  'children-sum': '下级合计 children.sum children-sum',
  present: '有数 有值 非空 present filled',
  blank: '为空 blank',
  'both-blank': '同空 both-blank both_blank',
};

const COLUMNS: { readonly [C in NamedColumn]: string } = {
  actual: '实际 实际值 完成值 本期 本期数 actual',
  target: '目标 目标值 target',
  'parent-target': '上级目标 上级目标值 parent-target',
  milestone: '年度目标 年度目标值 milestone',
  'last-period': '上期 上期数 last-period',
  'same-period': '同期 上年同期 去年同期 同期数 same-period previous',
  base: '基期 基期值 基期数 base',
  reference: '参照 参照值 reference',
  numerator: '分子 numerator',
  denominator: '分母 denominator',
  rate: '完成率 rate',
  difference: '差额 difference',
};

/** Signs outside of words, each of one or more characters, full-width ones already made half-width. */
const SIGNS: { readonly [M in Mark]?: string } = {
  '=': '= ==',
  '≠': '≠ <> != =/=',
  '<': '<',
  '≤': '≤ <= =< ≦ ⩽ ≯',
  '>': '>',
  '≥': '≥ >= => ≧ ⩾ ≮',
  '+': '+',
  '-': '-',
  '*': '*',
  '/': '/',
  '(': '(',
  ')': ')',
  ',': ',',
  ';': ';',
  '±': '± +/-',
  and: '&& ∧',
  or: '|| ∨',
  not: '! ¬',
  iff: '⇔',
};

/** Functions that may stand after their one figure, without parentheses: [03]为空. */
export const POSTFIX: { readonly [F in FunctionName]?: Mark } = { present: 'is-present', blank: 'is-blank' };

/** How many arguments a function takes; `most` null: any number. */
export const ARITY: { readonly [F in FunctionName]: { readonly least: number; readonly most: number | null } } = {
  sum: { least: 1, most: null },
  max: { least: 1, most: null },
  min: { least: 1, most: null },
  abs: { least: 1, most: 1 },
  round: { least: 1, most: 2 },
  count: { least: 1, most: null },
  growth: { least: 2, most: 2 },
  share: { least: 2, most: 2 },
  'children-sum': { least: 1, most: 1 },
  present: { least: 1, most: null },
  blank: { least: 1, most: null },
  'both-blank': { least: 2, most: null },
};

export type Word = { readonly mark: Mark } | { readonly name: FunctionName };

function spellings<K extends string>(table: { readonly [P in K]?: string }): [spelling: string, key: K][] {
  const keys = Object.keys(table) as K[];
  return keys.flatMap((key) => (table[key] ?? '').split(' ').map((each): [string, K] => [each, key]));
}

const WORDS: ReadonlyMap<string, Word> = new Map([
  ...spellings(KEYWORDS).map(([text, mark]): [string, Word] => [text, { mark }]),
  ...spellings(FUNCTIONS).map(([text, name]): [string, Word] => [text, { name }]),
]);
const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((each) => each.length));
const SIGN_MARKS: ReadonlyMap<string, Mark> = new Map(spellings(SIGNS));
const LONGEST_SIGN = Math.max(...[...SIGN_MARKS.keys()].map((each) => each.length));
const COLUMN_NAMES: ReadonlyMap<string, NamedColumn> = new Map(spellings(COLUMNS));

/** The longest word of the language that begins at `at`, by its Chinese spelling. */
export function wordAt(text: string, at: number): { readonly word: Word; readonly length: number } | null {
  for (let length = Math.min(LONGEST_WORD, text.length - at); length > 0; length -= 1) {
    const word = WORDS.get(text.slice(at, at + length));
    if (word) return { word, length };
  }
  return null;
}

/** By a whole word, whatever its case. */
export function wordOf(text: string): Word | null {
  return WORDS.get(text.toLowerCase()) ?? null;
}

export function signAt(text: string, at: number): { readonly mark: Mark; readonly length: number } | null {
  for (let length = Math.min(LONGEST_SIGN, text.length - at); length > 0; length -= 1) {
    const mark = SIGN_MARKS.get(text.slice(at, at + length));
    if (mark) return { mark, length };
  }
  return null;
}

export function columnNamed(text: string): NamedColumn | null {
  return COLUMN_NAMES.get(text.toLowerCase()) ?? null;
}

/** As it is printed, in Chinese. */
export function functionWord(name: FunctionName): string {
  return FUNCTIONS[name].split(' ')[0]!;
}
export function columnWord(name: NamedColumn): string {
  return COLUMNS[name].split(' ')[0]!;
}

/** Every spelling of every function, for telling a near one. */
export const FUNCTION_SPELLINGS: readonly string[] = spellings(FUNCTIONS).map(([text]) => text);
