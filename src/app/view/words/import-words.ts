import type { Language } from '../../../core/finding/message-of.js';

/** What `pack import` says beside its draft. */
export interface ImportWords {
  readonly table: (title: string, at: string, rows: number) => string;
  readonly noTables: string;
  readonly sentences: (sentences: number, figures: number, targets: number) => string;
  readonly draft: (indicators: number, targets: number, actuals: number) => string;
  readonly doubts: (doubts: number, rows: number) => string;
  readonly written: (out: string) => string;
  readonly usage: string;
  readonly badId: (id: string) => string;
  readonly badPlan: (plan: string) => string;
}

const zh: ImportWords = {
  table: (title, at, rows) => `指标表《${title}》（${at}）：${rows} 行`,
  noTables: '没有找到指标表。',
  sentences: (sentences, figures, targets) =>
    `正文带数的句子 ${sentences} 处，共 ${figures} 个数，其中目标 ${targets} 处`,
  draft: (indicators, targets, actuals) => `草稿：指标 ${indicators} 项，目标 ${targets} 个，已有数 ${actuals} 个`,
  doubts: (doubts, rows) => `疑问 ${doubts} 处，涉及 ${rows} 行，写在“疑问”栏，请逐条核定。`,
  written: (out) => `已写入 ${out}；核定后用 pack build 建立指标体系。`,
  usage: 'pack import FILE -o BOOK.xlsx',
  badId: (id) => `--id ${id}：只能用小写字母、数字和横线。`,
  badPlan: (plan) => `--plan ${plan}：写作 2021-2025 或 十四五。`,
};

const en: ImportWords = {
  table: (title, at, rows) => `Indicator table “${title}” (${at}): ${rows} rows`,
  noTables: 'No indicator table was found.',
  sentences: (sentences, figures, targets) =>
    `Clauses of the prose with figures: ${sentences}, figures in them: ${figures}; of the clauses, targets: ${targets}`,
  draft: (indicators, targets, actuals) =>
    `Draft: indicators ${indicators}, targets ${targets}, accepted figures ${actuals}`,
  doubts: (doubts, rows) =>
    `Doubts: ${doubts}, on ${rows} rows; they stand in the column 疑问 (doubts), to be settled one by one.`,
  written: (out) => `Written to ${out}; when it is settled, pack build makes a pack of it.`,
  usage: 'pack import FILE -o BOOK.xlsx',
  badId: (id) => `--id ${id}: lower-case letters, digits and hyphens only.`,
  badPlan: (plan) => `--plan ${plan}: write 2021-2025 or 十四五.`,
};

export function importWordsOf(lang: Language): ImportWords {
  return lang === 'zh' ? zh : en;
}
