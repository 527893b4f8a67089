import type { PackProblem } from '../../indicator/pack-problem.js';
import type { DefinitionTableKey, EnumWords } from '../column.js';
import { SETTING_ITEMS } from '../columns/settings.js';
import { tableOf } from '../columns/index.js';
import { DIRECTION, KIND, ROLE, SENSE } from '../words.js';
import { wordOf, type DefinitionLanguage } from '../write-value.js';

/** The sheet as it is called in the language. */
export function sheetName(key: DefinitionTableKey, lang: DefinitionLanguage): string {
  return tableOf(key)[lang];
}

/** The header of a field, or the name of an item of the settings. */
export function fieldName(key: DefinitionTableKey, field: string, lang: DefinitionLanguage): string {
  const columns = key === 'settings' ? [...SETTING_ITEMS, ...tableOf(key).columns] : tableOf(key).columns;
  return columns.find((each) => each.field === field)?.[lang] ?? field;
}

/** A value of one of the pack's few words, as the workbook writes it; another text as it is. */
export function valueWord(value: string, lang: DefinitionLanguage): string {
  for (const words of [SENSE, DIRECTION, KIND, ROLE] as readonly EnumWords[])
    if (words.has(value)) return wordOf(words, value, lang);
  return value;
}

/** Words of the data of a pack's problem in place of the names that the JSON has for them. */
export function dataInWords(
  problem: Pick<PackProblem, 'code' | 'data'>,
  lang: DefinitionLanguage,
): PackProblem['data'] {
  const data = { ...problem.data } as { [name: string]: unknown };
  for (const name of WORDS.get(problem.code) ?? [])
    if (typeof data[name] === 'string') data[name] = valueWord(data[name], lang);
  if (problem.code === 'value-missing' || problem.code === 'value-unwanted')
    data['name'] = fieldName('targets', String(data['name']), lang);
  return data as unknown as PackProblem['data'];
}

const WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['sense-against-direction', ['sense', 'direction']],
  ['reference-missing', ['kind']],
  ['column-missing', ['role']],
]);
