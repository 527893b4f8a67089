import type { CellDraft, StyleDraft } from '../book/book-draft.js';
import { Exact } from '../quantity/exact.js';
import { EMPTY_GROUP, encodeList, encodeText } from './cell-text.js';
import type { DefinitionColumn, EnumWords } from './column.js';
import { FLAG, NO_CAP } from './words.js';

export type DefinitionLanguage = 'zh' | 'en';

const TEXT: StyleDraft = { format: '@', vertical: 'top', wrap: true };
const FIGURE: StyleDraft = { vertical: 'top' };

export function textCell(text: string): CellDraft {
  return { text, style: TEXT };
}

/** The cell for a value of the column; null: the member is absent. A value of another type than the column's is a mistake of ours. */
export function valueCell(column: DefinitionColumn, value: unknown, lang: DefinitionLanguage): CellDraft | null {
  if (value === undefined) return null;
  switch (column.value.kind) {
    case 'decimal':
      return decimalCell(value as string);
    case 'cap':
      return value === null ? textCell(wordOf(NO_CAP, 'no cap', lang)) : decimalCell(value as string);
    case 'whole':
      return { number: String(value), style: FIGURE };
    case 'flag':
      return textCell(wordOf(FLAG, String(value), lang));
    case 'enum':
      return textCell(wordOf(column.value.words, value as string, lang));
    case 'list':
      return textCell(encodeList(value as readonly string[]));
    case 'milestones':
      return textCell(milestones(value as readonly Milestone[]));
    case 'text':
      return column.needed || value !== '' ? textCell(encodeText(value as string)) : textCell(EMPTY_GROUP);
    default:
      return textCell(value as string);
  }
}

/** The word for a value: its first Chinese one, or in English the value itself (yes and no for a flag). */
export function wordOf(words: EnumWords, value: string, lang: DefinitionLanguage): string {
  const all = words.get(value) ?? [value];
  if (lang === 'zh') return all[0]!;
  return words === FLAG ? all[1]! : value;
}

/** As a number where a workbook's number says the same to the last zero; 75.0 is text. */
function decimalCell(text: string): CellDraft {
  return isPlainNumber(text) ? { number: text, style: FIGURE } : textCell(text);
}

export function isPlainNumber(text: string): boolean {
  return Exact.fromDouble(Number(text))?.toDecimal() === text;
}

interface Milestone {
  readonly period: string;
  readonly value: string;
}

function milestones(all: readonly Milestone[]): string {
  return all.length === 0 ? EMPTY_GROUP : all.map(({ period, value }) => `${period}=${value}`).join('；');
}
