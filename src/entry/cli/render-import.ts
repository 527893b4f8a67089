import type { ImportJson } from '../../app/view/import-json.js';
import { importWordsOf } from '../../app/view/words/import-words.js';
import type { Language } from '../../core/finding/message-of.js';

/** What an import found, for people. */
export function renderImport(json: ImportJson, lang: Language): string {
  const words = importWordsOf(lang);
  const figures = json.sentences.reduce((sum, each) => sum + each.figures.length, 0);
  const targets = json.sentences.filter((each) => each.kind === 'target').length;
  const lines = [
    ...json.tables.map(({ title, at, rows }) => words.table(title ?? '', at, rows.length)),
    ...(json.tables.length === 0 ? [words.noTables] : []),
    words.sentences(json.sentences.length, figures, targets),
    words.draft(json.indicators, json.targets, json.actuals),
    words.doubts(json.doubts.total, json.doubts.rows),
    ...json.problems.map((each) => each.message),
    words.written(json.out),
  ];
  return `${lines.join('\n')}\n`;
}
