import type { WordRole } from './phrase-words.js';

/** A piece of a phrase. Places count characters of its plain text (see plain-phrase.ts). */
export type PhraseToken = TokenBody & { readonly start: number; readonly end: number };

export type TokenBody =
  | Figure
  /** A year, a span of years or a month that a target is due in; `cut`: its 年 is lost. */
  | { readonly kind: 'period'; readonly year: string; readonly cut: boolean }
  /** 比2015年, 较目前, 在2020年基础上: what a change is measured from. */
  | { readonly kind: 'base'; readonly text: string }
  | Per
  | { readonly kind: 'word'; readonly role: WordRole; readonly text: string }
  /** Bracketed words: a figure of today (目前29.3%), or the unit of the figures (%). */
  | { readonly kind: 'aside'; readonly reference: string | null; readonly unit: string | null }
  | { readonly kind: 'text'; readonly text: string };

/** `value` and `high` are decimals in `unit`, which is spelt as in the phrase. */
export interface Figure {
  readonly kind: 'figure';
  readonly value: string;
  readonly high: string | null;
  readonly unit: string;
  /** share: 一半, 七成, 三分之二, 百分之五 · double: 翻一番 · numeral: in Chinese figures. */
  readonly shape: 'number' | 'share' | 'double' | 'numeral';
  /** No finite decimal says it (三分之二): rounded to two decimals. */
  readonly rounded: boolean;
}

/** 每千名老年人 is `千人`, 每人每月 `人` and `月`, 每个县 `县`. */
export interface Per {
  readonly kind: 'per';
  readonly unit: string;
  /** things: places and institutions, of which each one is to have so many · time · share: persons, households, measures. */
  readonly of: 'things' | 'time' | 'share';
}

export type FigureToken = Figure & { readonly start: number; readonly end: number };

export function isRole(token: PhraseToken | undefined, ...roles: readonly WordRole[]): boolean {
  return token?.kind === 'word' && roles.includes(token.role);
}
