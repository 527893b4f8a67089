import type { Exact } from './exact.js';

/**
 * What a cell or a text says: a figure, or one of the marks that stand for none. `blank` is empty or 空 (missing);
 * `unknown` is “—”; `below-unit` is “…”; `not-applicable` is “/” or 不适用; `pending` is 待定 and its like.
 */
export type ReadingKind =
  'number' | 'blank' | 'unknown' | 'below-unit' | 'not-applicable' | 'error' | 'date' | 'boolean' | 'text';

/** What was odd about the way a figure was written. A plain `-12.5` in a text has `text` alone. */
export type Oddity =
  | 'text' // it is text, not a number
  | 'full-width' // １２．５ ％
  | 'separators' // 1,234.5 or 1 234.5
  | 'spaces'
  | 'unit' // a trailing unit, a % or 万 is part of it
  | 'multiple' // 万 or 亿
  | 'approximate' // 约, 余, 多, 左右
  | 'bound' // 以上, >, ≥, 不低于 …
  | 'chinese-numeral' // 十二万
  | 'accounting' // (12.5) for −12.5
  | 'apostrophe' // a leading '
  | 'punctuation'; // a stray full stop, comma or bracket

export interface Reading {
  readonly kind: ReadingKind;
  /** The figure as written, in `unit` (1.2万个 is 1.2 万个; 98% is 98 %; a cell 0.98 under 0% is 98 %). Null unless `number`. */
  readonly value: Exact | null;
  /** Canonical name of the unit that is part of the writing; null when none is. */
  readonly unit: string | null;
  readonly oddities: readonly Oddity[];
  /** The text as it stands, or the error's name. */
  readonly text: string;
}
