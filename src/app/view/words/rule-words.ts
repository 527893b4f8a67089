import type { Language } from '../../../core/finding/message-of.js';

/** What `hebao rule` says to people beside the relations themselves. */
export interface RuleWords {
  /** `character`: from 1. */
  readonly at: (character: number) => string;
  readonly choose: (readings: number) => string;
  readonly counted: (read: number, ambiguous: number, refused: number) => string;
}

const zh: RuleWords = {
  at: (character) => `第 ${character} 字：`,
  choose: (readings) => `有 ${readings} 种读法，请选一种，用方括号写明：`,
  counted: (read, ambiguous, refused) => `读出 ${read} 行，须选择读法 ${ambiguous} 行，不能读 ${refused} 行。`,
};

const en: RuleWords = {
  at: (character) => `At character ${character}: `,
  choose: (readings) => `There are ${readings} readings; choose one and write its brackets:`,
  counted: (read, ambiguous, refused) => `Lines read: ${read}; to be chosen: ${ambiguous}; refused: ${refused}.`,
};

export function ruleWordsOf(lang: Language): RuleWords {
  return lang === 'zh' ? zh : en;
}
