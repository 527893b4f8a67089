import type { ValidationDraft } from '../book/book-draft.js';
import type { DefinitionColumn } from './column.js';
import { FLAG } from './words.js';
import { wordOf, type DefinitionLanguage } from './write-value.js';

/** Excel cuts a prompt here. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** The drop-down list of a column of a few words, and for every column that is read the words that appear beside its cells. */
export function columnValidation(
  column: DefinitionColumn,
  area: string,
  lang: DefinitionLanguage,
): readonly ValidationDraft[] {
  if (column.value.kind === 'past') return [];
  const { zh, about, example, needed } = column;
  const more = example === '' ? '' : lang === 'zh' ? `例：${example}` : ` E.g. ${example}`;
  const prompt = {
    title: cut(lang === 'zh' ? zh : column.en, LONGEST_TITLE),
    message: cut(`${about[lang]}${more}`, LONGEST_MESSAGE),
  };
  const items = listed(column, lang);
  if (!items) return [{ area, rule: { kind: 'any' }, allowBlank: true, strictness: 'information', prompt }];
  const message = cut(
    lang === 'zh' ? `请从列表中选：${items.join('、')}` : `Choose from the list: ${items.join(', ')}`,
    LONGEST_MESSAGE,
  );
  const error = { title: prompt.title, message };
  return [{ area, rule: { kind: 'list', items }, allowBlank: !needed, strictness: 'stop', error, prompt }];
}

function listed({ value }: DefinitionColumn, lang: DefinitionLanguage): readonly string[] | null {
  if (value.kind === 'flag') return ['true', 'false'].map((each) => wordOf(FLAG, each, lang));
  return value.kind === 'enum' ? [...value.words.keys()].map((each) => wordOf(value.words, each, lang)) : null;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
