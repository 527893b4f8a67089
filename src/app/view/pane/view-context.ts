import type { Language } from '../../../core/finding/message-of.js';
import { findIndicator, type Role } from '../../../core/indicator/pack.js';
import { periodInWords } from '../../../core/indicator/period.js';
import type { CellRef } from '../../../core/sheet/grid.js';
import { paneWordsOf, type PaneWords } from '../words/pane-words.js';
import { wordsOf, type Words } from '../words/words.js';
import { derived } from './derived.js';
import type { PaneResult, ReviewedWorkbook } from './pane-state.js';
import { placeText } from './place-text.js';

/** A result and the words to tell it in. */
export interface ViewContext {
  readonly result: PaneResult | null;
  readonly reviewed: ReviewedWorkbook | null;
  readonly lang: Language;
  readonly words: Words;
  readonly pane: PaneWords;
  /** A canonical period in words. */
  readonly period: (text: string) => string;
  readonly place: (cells: readonly CellRef[]) => string;
  /** An indicator's name in this language; its code where the pack has none of it. */
  readonly indicator: (code: string) => string;
}

const BEFORE_ANY = { zh: makeContext(null, 'zh'), en: makeContext(null, 'en') } as const;
const OF_RESULT = {
  zh: derived((result: PaneResult) => makeContext(result, 'zh')),
  en: derived((result: PaneResult) => makeContext(result, 'en')),
} as const;

/** The same object for the same result and language, so that what is drawn of it can be kept. */
export function viewContext(result: PaneResult | null, lang: Language): ViewContext {
  return result ? OF_RESULT[lang](result) : BEFORE_ANY[lang];
}

function makeContext(result: PaneResult | null, lang: Language): ViewContext {
  const pane = paneWordsOf(lang);
  const reviewed = result?.kind === 'reviewed' ? result : null;
  const style = { home: homeOf(reviewed), join: pane.join, andMore: pane.andMore };
  return {
    result,
    reviewed,
    lang,
    words: wordsOf(lang),
    pane,
    period: (text) => (lang === 'zh' ? periodInWords(text) : text),
    place: (cells) => placeText(cells, style),
    indicator: (code) => {
      const found = reviewed && findIndicator(reviewed.loaded.pack, code);
      return (lang === 'en' ? found?.nameEn : undefined) ?? found?.name ?? code;
    },
  };
}

/** 床位数 · 完成率: what a cell is about. */
export function subjectOf({ indicator, words, pane }: ViewContext, code: string | null, role: Role | null): string {
  const parts = [...(code === null ? [] : [indicator(code)]), ...(role === null ? [] : [words.role(role)])];
  return parts.join(pane.dot);
}

/** The one sheet that the return is on. */
function homeOf(reviewed: ReviewedWorkbook | null): string | null {
  const [home, ...others] = new Set(reviewed?.review.subject.filed.tables.map(({ sheet }) => sheet));
  return home === undefined || others.length > 0 ? null : home;
}
