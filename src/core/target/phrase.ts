import type { Span } from '../rule/tree.js';

/**
 * >= 不低于、达到 · <= 以内、不超过 · = 100%、全覆盖 · > 超过、高于 · < 低于 · ~ 左右、约 · <=~ 控制在…左右、降至…左右 ·
 * range from `value` to `high` · qual: nothing to compare with.
 */
export const PHRASE_DIRECTIONS = ['>=', '<=', '=', '>', '<', '~', '<=~', 'range', 'qual'] as const;
export type PhraseDirection = (typeof PHRASE_DIRECTIONS)[number];

/**
 * What the value measures: level · growth a rate of the period · growth_avg 年均增速, geometric · avg_level 年均, arithmetic ·
 * decrease_pct, change_pp, decrease_pp (values are positive) · increment 新增 · cumulative · multiple (翻一番 is 2) · ratio_ref a
 * coefficient of a reference · coverage · per_unit · milestone · qualitative.
 */
export const PHRASE_BASES = [
  'level',
  'growth',
  'growth_avg',
  'avg_level',
  'decrease_pct',
  'change_pp',
  'decrease_pp',
  'increment',
  'cumulative',
  'multiple',
  'ratio_ref',
  'coverage',
  'per_unit',
  'milestone',
  'qualitative',
] as const;
export type PhraseBasis = (typeof PHRASE_BASES)[number];

/** quantitative · relative: needs another series or a superior's figure · compound: several targets · qualitative: a person judges. */
export type PhraseKind = 'quantitative' | 'relative' | 'compound' | 'qualitative';

/** One target of a phrase. Figures are decimal strings in `unit`, nothing converted; null: none in the phrase. */
export interface PhraseTarget {
  readonly direction: PhraseDirection;
  readonly value: string | null;
  /** Upper end of a range. */
  readonly high: string | null;
  /** As it is spelt in the phrase; empty for a pure number. */
  readonly unit: string;
  /** 2025, 2021-2025, 2016-06. */
  readonly year: string | null;
  readonly basis: PhraseBasis;
  /** Base year or value, or the series compared with. */
  readonly reference: string | null;
}

/** What a person has to confirm before the reading counts. */
export interface PhraseDoubt {
  /** percent-lost 达标率100 · numbers-glued 43%33% · year-cut 到2025实现 · not-read: something in it was passed over. */
  readonly code: 'percent-lost' | 'numbers-glued' | 'year-cut' | 'not-read';
  readonly at: Span;
  readonly text: string;
}

export interface PhraseReading {
  readonly phrase: string;
  readonly kind: PhraseKind;
  /** At least one where `problem` is null. */
  readonly targets: readonly PhraseTarget[];
  readonly doubts: readonly PhraseDoubt[];
  /** Null: read. Otherwise nothing of it could be read as a target; `kind` is then qualitative, and there are no targets. */
  readonly problem: PhraseProblem | null;
}

/** no-target: no words that set one · too-long: over the bound · unreadable: words of a target around what cannot be read. */
export interface PhraseProblem {
  readonly code: 'no-target' | 'too-long' | 'unreadable';
  readonly at: Span;
}
