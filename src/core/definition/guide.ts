import { EMPTY_GROUP } from './cell-text.js';
import type { DefinitionColumn, DefinitionTable, ValueKind } from './column.js';
import { TABLES } from './columns/index.js';
import { SETTING_ITEMS, SEVERITY_ITEM } from './columns/settings.js';
import { FLAG, NO_CAP } from './words.js';
import { wordOf, type DefinitionLanguage } from './write-value.js';

/** One column of a sheet, or one item of the settings, told for people. */
export interface GuideRow {
  readonly table: DefinitionTable;
  readonly column: DefinitionColumn;
  readonly isItem: boolean;
}

/** Every column of every sheet, and every item of the settings, in their order. */
export function guideRows(): readonly GuideRow[] {
  return TABLES.flatMap((table) => {
    const columns = table.columns.map((column) => ({ table, column, isItem: false }));
    if (table.holds.kind !== 'items') return columns;
    const items = [...SETTING_ITEMS, SEVERITY_ITEM].map((column) => ({ table, column, isItem: true }));
    return [...columns, ...items];
  });
}

/** What may stand in a cell of the column, in words. */
export function allowedIn(value: ValueKind, lang: DefinitionLanguage): string {
  const zh = lang === 'zh';
  switch (value.kind) {
    case 'enum':
      return [...value.words.keys()].map((each) => wordOf(value.words, each, lang)).join(zh ? '、' : ', ');
    case 'flag':
      return ['true', 'false'].map((each) => wordOf(FLAG, each, lang)).join(zh ? '、' : ', ');
    case 'whole':
      return zh ? `${value.least} 至 ${value.most} 的整数` : `a whole number, ${value.least} to ${value.most}`;
    case 'cap':
      return zh ? `数，或“${wordOf(NO_CAP, 'no cap', lang)}”` : 'a number, or “no cap”';
    case 'text':
      return TEXTS[value.shape][lang];
    case 'list':
      return LISTS[value.shape][lang];
    default:
      return OTHERS[value.kind][lang];
  }
}

type Told = { readonly [L in DefinitionLanguage]: string };

const TEXTS: { readonly [S in Extract<ValueKind, { kind: 'text' }>['shape']]: Told } = {
  words: { zh: '一行文字', en: 'a line of text' },
  text: { zh: '文字，可换行', en: 'text, with lines if need be' },
  unit: { zh: '计量单位', en: 'a unit' },
  code: { zh: '代码', en: 'a code' },
  id: { zh: '小写字母、数字、横线', en: 'lower-case letters, digits, hyphens' },
  version: { zh: '如 1.0.0', en: 'as 1.0.0' },
  'finding-code': { zh: '审核码', en: 'a finding code' },
};

const LISTS: { readonly [S in Extract<ValueKind, { kind: 'list' }>['shape']]: Told } = {
  words: { zh: '多项用分号“；”隔开', en: 'several, with semicolons between' },
  code: { zh: '多个代码用分号“；”隔开', en: 'several codes, with semicolons between' },
  id: { zh: '多个标识用分号“；”隔开', en: 'several ids, with semicolons between' },
};

const OTHERS: { readonly [K in 'decimal' | 'date' | 'period' | 'milestones' | 'empty-group' | 'past']: Told } = {
  decimal: {
    zh: '数；百分数格式的单元格按显示的读',
    en: 'a number; a cell under a percent format is read as shown',
  },
  date: { zh: '日期，如 2023-12-31', en: 'a date, as 2023-12-31' },
  period: { zh: '2023、2023H1、2023Q1、2023-06', en: '2023, 2023H1, 2023Q1, 2023-06' },
  milestones: { zh: '2022=55；2023=60', en: '2022=55；2023=60' },
  'empty-group': {
    zh: `通常不填；${EMPTY_GROUP} 表示有此项而没有内容`,
    en: `usually blank; ${EMPTY_GROUP}: there, and empty`,
  },
  past: { zh: '不读', en: 'read past' },
};
