import type { Exact } from '../quantity/exact.js';

/**
 * The syntax tree of an audit relation 审核关系, as written: names are not looked up yet. Plain data; spans count UTF-16
 * code units of the text that was parsed, `end` exclusive, and say nothing about meaning: trees that differ in spans alone
 * are the same relation.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a figure is made of in the end. */
export type Leaf = Literal | CellName | RowName | ColumnName;

/** A figure: what a side of a comparison is made of. Sums of thousands of terms nest as deep to the left: see walk.ts. */
export type Figure = Literal | CellName | RowName | ColumnName | Negated | Arithmetic | FigureCall;

/** `75%`, `60万个`, `0.6`. `unit` as written (`%`, `万个`); empty: a bare number, which takes the unit of what it meets. */
export interface Literal {
  readonly kind: 'literal';
  readonly value: Exact;
  readonly unit: string;
  readonly span: Span;
}

/** `[01]`, `[农村低保标准|目标]`, `[表三!26]`, `[民政1表!03|2列]`, `[01@360700]`, `[01@上级]`. */
export interface CellName {
  readonly kind: 'cell';
  /** As written: 表三, 民政1表, a form's id or title; null: the rule's own form. */
  readonly form: string | null;
  /** A code or a name, as written; which of the two it is, is found where it is looked up. */
  readonly indicator: string;
  /** Null: the actual. */
  readonly column: ColumnPart | null;
  /** Null: the reporting org. */
  readonly org: OrgPart | null;
  readonly span: Span;
}

/** 目标 target · 上期 last-period · 同期 same-period (a year ago) · 基期 base · 参照 reference · 完成率 rate · … or the n-th printed column. */
export type ColumnPart =
  { readonly kind: 'named'; readonly name: NamedColumn } | { readonly kind: 'number'; readonly number: number };

export const NAMED_COLUMNS = [
  'actual',
  'target',
  'parent-target',
  'milestone',
  'last-period',
  'same-period',
  'base',
  'reference',
  'numerator',
  'denominator',
  'rate',
  'difference',
] as const;
export type NamedColumn = (typeof NAMED_COLUMNS)[number];

export type OrgPart = { readonly kind: 'code'; readonly code: string } | { readonly kind: 'parent' };

/** `01行`: a whole row. The relation then holds in every data column whose values add up. */
export interface RowName {
  readonly kind: 'row';
  readonly form: string | null;
  readonly indicator: string;
  readonly span: Span;
}

/** `2列`: a whole column, by its printed number. The relation then holds in every row. */
export interface ColumnName {
  readonly kind: 'column';
  readonly form: string | null;
  readonly number: number;
  readonly span: Span;
}

export interface Negated {
  readonly kind: 'negated';
  readonly of: Figure;
  readonly span: Span;
}

export interface Arithmetic {
  readonly kind: 'arithmetic';
  readonly op: '+' | '-' | '*' | '/';
  readonly left: Figure;
  readonly right: Figure;
  readonly span: Span;
}

/**
 * 合计 sum (blanks left out, blank where all are) · 最大 max · 最小 min · 绝对值 abs · 四舍五入 round(x, 位数) · 填报个数 count ·
 * 增幅 growth(本期, 同期) as a share, 0.05 · 比重 share(部分, 总体) · 下级合计 children-sum.
 */
export const FIGURE_FUNCTIONS = [
  'sum',
  'max',
  'min',
  'abs',
  'round',
  'count',
  'growth',
  'share',
  'children-sum',
] as const;
export type FigureFunction = (typeof FIGURE_FUNCTIONS)[number];

/** Functions that speak of cells, not of values: a bare numeral among their arguments is a code. */
export function speaksOfCells(name: FigureFunction): boolean {
  return name === 'count' || name === 'children-sum';
}

export interface FigureCall {
  readonly kind: 'figure-call';
  readonly name: FigureFunction;
  readonly arguments: readonly Figure[];
  readonly span: Span;
}

/** What a relation claims: true, false or, over blanks, unknown. */
export type Claim = Comparison | Junction | Not | Conditional | Equivalence | ClaimCall;

export const COMPARISONS = ['=', '≠', '<', '≤', '>', '≥'] as const;
export type ComparisonSign = (typeof COMPARISONS)[number];

/**
 * `a = b`, and chains `a = b = c`: every neighbouring pair holds. One sign and one tolerance between each pair of sides;
 * a tolerance belongs to `=` alone.
 */
export interface Comparison {
  readonly kind: 'comparison';
  readonly sides: readonly Figure[];
  readonly signs: readonly ComparisonSign[];
  readonly tolerances: readonly (Tolerance | null)[];
  readonly span: Span;
}

/**
 * `±0.5` in the unit of the sides (or in `unit`, where one is written), `±1%` of the right side's size: value and unit as written,
 * 1 and `%`, like a literal; relative where the unit is a share (%, ‰).
 */
export interface Tolerance {
  readonly value: Exact;
  readonly relative: boolean;
  readonly unit: string;
}

/** 且 and · 或 or, of two or more. */
export interface Junction {
  readonly kind: 'junction';
  readonly op: 'and' | 'or';
  readonly of: readonly Claim[];
  readonly span: Span;
}

/** 非 not. */
export interface Not {
  readonly kind: 'not';
  readonly of: Claim;
  readonly span: Span;
}

/** 若 … 则 … 否则 …. */
export interface Conditional {
  readonly kind: 'conditional';
  readonly when: Claim;
  readonly then: Claim;
  readonly otherwise: Claim | null;
  readonly span: Span;
}

/** 当且仅当 iff. */
export interface Equivalence {
  readonly kind: 'equivalence';
  readonly left: Claim;
  readonly right: Claim;
  readonly span: Span;
}

/** 有数 present · 为空 blank · 同空 both-blank (all blank, or none). Never unknown. */
export const CLAIM_FUNCTIONS = ['present', 'blank', 'both-blank'] as const;
export type ClaimFunction = (typeof CLAIM_FUNCTIONS)[number];

export interface ClaimCall {
  readonly kind: 'claim-call';
  readonly name: ClaimFunction;
  readonly arguments: readonly Figure[];
  readonly span: Span;
}
