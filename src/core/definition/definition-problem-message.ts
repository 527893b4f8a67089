import { packProblemMessage } from '../indicator/pack-problem-message.js';
import type { PackProblem } from '../indicator/pack-problem.js';
import type { EnumWords } from './column.js';
import { TABLES } from './columns/index.js';
import { SETTING_ITEMS, SEVERITY_ITEM } from './columns/settings.js';
import { isBookProblem, type BookProblem, type DefinitionPlace, type DefinitionProblem } from './definition-problem.js';
import { bookMessages as en } from './messages/en.js';
import { dataInWords } from './messages/words-of.js';
import { bookMessages as zh } from './messages/zh-CN.js';
import { FLAG } from './words.js';
import { wordOf, type DefinitionLanguage } from './write-value.js';

/** Where it is and what it is, as one line: `[指标 第7行 计量单位] 不认识计量单位“床”……`. */
export function definitionProblemLine(problem: DefinitionProblem, lang: DefinitionLanguage): string {
  const place = placeInWords(problem.place, lang);
  const message = definitionProblemMessage(problem, lang);
  return place === '' ? message : `[${place}] ${message}`;
}

/** The problem in words, without its place. */
export function definitionProblemMessage(problem: DefinitionProblem, lang: DefinitionLanguage): string {
  if (isBookProblem(problem)) return bookMessage(problem, lang);
  const { code, path, first } = problem;
  const data = dataInWords(problem as PackProblem, lang);
  const named = first ? { ...data, first: placeInWords(first, lang) } : data;
  return packProblemMessage({ code, path, data: named } as PackProblem, lang);
}

/** 指标 第7行 计量单位; empty where it is of the whole workbook. */
export function placeInWords({ sheet, row, column }: DefinitionPlace, lang: DefinitionLanguage): string {
  const line = row === null ? '' : lang === 'zh' ? `第${row}行` : `row ${row}`;
  return [sheet ?? '', line, column ?? ''].filter((part) => part !== '').join(' ');
}

function bookMessage(problem: BookProblem, lang: DefinitionLanguage): string {
  const messages = lang === 'en' ? en : zh;
  const say = messages[problem.code] as (data: BookProblem['data'], words: (value: string) => string) => string;
  const words = problem.code === 'book.wrong-word' ? wordsWith(problem.data.allowed) : null;
  return say(problem.data, (value) => (words ? wordOf(words, value, lang) : value));
}

/** The words of the values that are allowed: each set of values is one union. */
function wordsWith(allowed: readonly string[]): EnumWords | null {
  const key = allowed.join('\n');
  return ALL_WORDS.find((words) => [...words.keys()].join('\n') === key) ?? null;
}

const ALL_WORDS: readonly EnumWords[] = [
  FLAG,
  ...[...TABLES.flatMap(({ columns }) => columns), ...SETTING_ITEMS, SEVERITY_ITEM].flatMap(({ value }) =>
    value.kind === 'enum' ? [value.words] : [],
  ),
];
