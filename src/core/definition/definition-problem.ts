import type { PackProblemCode, PackProblems, TextShape } from '../indicator/pack-problem.js';
import type { ProblemSeverity } from '../rule/lint/rule-lint-problem.js';
import type { DefinitionTableKey } from './column.js';

/** Where in the workbook, by the names that it has there itself. Null: of the whole row, sheet or workbook. */
export interface DefinitionPlace {
  readonly sheet: string | null;
  /** 1-based, as Excel numbers rows. */
  readonly row: number | null;
  /** Header of the column; of the settings, the item. */
  readonly column: string | null;
  /** A1. */
  readonly cell: string | null;
}

/** What a workbook itself can have wrong, before it is a pack. Texts are as they stand in the cell, cut short. */
export interface BookProblems {
  'book.sheet-missing': { readonly sheet: DefinitionTableKey };
  /** `near`: the sheet that was probably meant. */
  'book.sheet-unknown': { readonly name: string; readonly near: DefinitionTableKey | null };
  'book.sheet-twice': { readonly sheet: DefinitionTableKey; readonly first: string };
  'book.sheet-empty': { readonly sheet: DefinitionTableKey };
  'book.sheet-full': { readonly most: number };
  'book.header-missing': { readonly sheet: DefinitionTableKey };
  'book.column-missing': { readonly sheet: DefinitionTableKey; readonly field: string };
  /** `near`: field of the column that was probably meant. */
  'book.column-unknown': {
    readonly header: string;
    readonly sheet: DefinitionTableKey;
    readonly near: string | null;
  };
  'book.column-twice': { readonly header: string; readonly first: string };
  /** Something stands in a column that has no header. */
  'book.column-nameless': { readonly column: string };
  'book.item-unknown': { readonly item: string; readonly near: string | null };
  'book.item-twice': { readonly first: number };
  'book.item-missing': { readonly field: string };

  'book.value-missing': Record<string, never>;
  /** `near`: the value that was probably meant. */
  'book.wrong-word': { readonly found: string; readonly near: string | null; readonly allowed: readonly string[] };
  'book.shape': { readonly found: string; readonly shape: TextShape };
  'book.too-long': { readonly found: number; readonly most: number };
  'book.not-a-number': { readonly found: string };
  /** A figure with one certain reading, not written as a number: １２, 75%, 1,234. */
  'book.number-in-words': { readonly found: string; readonly reads: string };
  /** Plain digits kept as text. They count; only a number sorts and computes. */
  'book.number-as-text': { readonly found: string };
  /** A percent format in a row whose unit is no percentage. */
  'book.percent-format': { readonly shown: string; readonly unit: string };
  'book.date-for-number': { readonly found: string };
  /** Excel made a date of what was typed: 1-2 as a code, 3/4 as a target. */
  'book.date-for-text': { readonly found: string };
  'book.not-whole': { readonly found: string; readonly least: number; readonly most: number };
  'book.not-a-date': { readonly found: string };
  'book.not-a-period': { readonly found: string };
  'book.milestone': { readonly found: string };
  'book.error-value': { readonly error: string };
  'book.not-computed': { readonly formula: string };
  'book.not-empty-group': { readonly found: string };
  /** `near`: a key that is there. */
  'book.owner-unknown': { readonly owner: DefinitionTableKey; readonly key: string; readonly near: string | null };
  /** A target's phrase that sets no figure to take over; sense and value are to be filled. */
  'book.phrase-unread': { readonly phrase: string };
  /** A phrase that a person has to confirm, by filling sense and value. */
  'book.phrase-doubtful': { readonly phrase: string; readonly part: string };
  /** The phrase is of another kind than the indicator: growth where it is a level. */
  'book.phrase-kind': { readonly phrase: string; readonly reads: string; readonly kind: string };
  /** Several targets in one phrase: they want a row each. */
  'book.phrase-compound': { readonly phrase: string; readonly targets: number };
  /** More was wrong than is told at once. */
  'book.more': { readonly told: number };
}
export type BookProblemCode = keyof BookProblems;

export type DefinitionProblemCode = BookProblemCode | PackProblemCode;

interface Common {
  readonly severity: ProblemSeverity;
  readonly place: DefinitionPlace;
}

/** Found in the cells. */
export type BookProblem = Common &
  { [C in BookProblemCode]: { readonly code: C; readonly data: BookProblems[C] } }[BookProblemCode];

/** Found in the pack that the cells make; `first`: the place that its data speak of. */
export type PlacedPackProblem = Common & {
  readonly first: DefinitionPlace | null;
} & {
    [C in PackProblemCode]: { readonly code: C; readonly path: string; readonly data: PackProblems[C] };
  }[PackProblemCode];

/** What is wrong, or odd, in a definition workbook. Plain data, no words: `definitionProblemMessage` has them. */
export type DefinitionProblem = BookProblem | PlacedPackProblem;

/** Merely told: the rest is an error, and no pack is made. */
const WARNINGS: ReadonlySet<BookProblemCode> = new Set(['book.number-as-text']);

export function severityOfBookProblem(code: BookProblemCode, isKnownNear: boolean): ProblemSeverity {
  if (code === 'book.sheet-unknown') return isKnownNear ? 'error' : 'warning';
  return WARNINGS.has(code) ? 'warning' : 'error';
}

export function isBookProblem(problem: DefinitionProblem): problem is BookProblem {
  return problem.code.startsWith('book.');
}
