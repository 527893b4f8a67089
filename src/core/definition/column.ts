import type { TextShapeName } from '../indicator/text-shapes.js';

/** Words in both languages. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/**
 * The words of a value that is one of a few, by value: the Chinese word first, then others that are read too. The value itself
 * (`higher-is-better`) is the English word.
 */
export type EnumWords = ReadonlyMap<string, readonly string[]>;

/**
 * In what a figure of a column is measured: pure: a number alone · percent · indicator: the unit of the row's indicator · target:
 * that unit too, but a coefficient where the indicator's targets are one (1.3倍) · reference: the unit of the row's reference value.
 */
export type Measure = 'pure' | 'percent' | 'indicator' | 'target' | 'reference';

/** What a cell of a column holds. */
export type ValueKind =
  | { readonly kind: 'text'; readonly shape: Exclude<TextShapeName, 'decimal' | 'period' | 'date'> }
  | { readonly kind: 'list'; readonly shape: 'words' | 'code' | 'id' }
  | { readonly kind: 'decimal'; readonly measure: Measure }
  /** A decimal, or words for none at all. */
  | { readonly kind: 'cap' }
  | { readonly kind: 'whole'; readonly least: number; readonly most: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'enum'; readonly words: EnumWords }
  | { readonly kind: 'date' }
  | { readonly kind: 'period' }
  | { readonly kind: 'milestones' }
  /** Stands for the whole of a group of members that is there but has none: only `""` can be in it. */
  | { readonly kind: 'empty-group' }
  /** Read past: helps people, or says where a draft came from. */
  | { readonly kind: 'past'; readonly shows: 'indicator' | 'org' | 'source' | 'doubts' | 'remark' };

export interface DefinitionColumn {
  /** Member of the row's record: `unit`, `range.min`. Of a column that is read past: a name of its own. */
  readonly field: string;
  readonly zh: string;
  readonly en: string;
  /** Other headers that are read. */
  readonly also?: readonly string[];
  readonly value: ValueKind;
  readonly needed?: true;
  readonly about: Bilingual;
  /** Empty: blank is the usual answer, or no example says more than the words. */
  readonly example: string;
  /** Characters. */
  readonly width: number;
}

export const DEFINITION_TABLES = [
  'settings',
  'indicators',
  'targets',
  'units',
  'forms',
  'columns',
  'rules',
  'references',
  'referenceValues',
  'actuals',
  'exemptions',
  'measures',
  'sources',
  'notes',
] as const;
export type DefinitionTableKey = (typeof DEFINITION_TABLES)[number];

/** One sheet of a definition workbook. */
export interface DefinitionTable {
  readonly key: DefinitionTableKey;
  readonly zh: string;
  readonly en: string;
  readonly also: readonly string[];
  readonly about: Bilingual;
  /**
   * items: one item a row, with its value beside it · list: the pack's list of this name, a record a row · members: a list inside the
   * records of another table, each row with the key of its record · texts: the pack's list of texts, one a row.
   */
  readonly holds:
    | { readonly kind: 'items' }
    | { readonly kind: 'list'; readonly member: string; readonly least: 0 | 1; readonly optional: boolean }
    | {
        readonly kind: 'members';
        readonly of: DefinitionTableKey;
        /** Member of the record that the rows' first column names. */
        readonly key: string;
        readonly member: string;
      }
    | { readonly kind: 'texts'; readonly member: string };
  /** Drawn although the pack has nothing for it. */
  readonly always: boolean;
  /** Rows that are read. */
  readonly most: number;
  readonly columns: readonly DefinitionColumn[];
}

export const PAST_COLUMNS: readonly DefinitionColumn[] = [
  {
    field: '~source',
    zh: '来源行',
    en: 'source line',
    value: { kind: 'past', shows: 'source' },
    about: {
      zh: '草稿中这一行取自原文何处；建立指标体系时不读。',
      en: 'Where a draft found this row in its document; read past.',
    },
    example: '第 128 行',
    width: 14,
  },
  {
    field: '~doubts',
    zh: '疑问',
    en: 'doubts',
    value: { kind: 'past', shows: 'doubts' },
    about: {
      zh: '草稿中要由人确认的地方，确认后可删去；建立指标体系时不读。',
      en: 'What a person has to confirm in a draft; read past.',
    },
    example: '原文没有单位',
    width: 36,
  },
  {
    field: '~remark',
    zh: '备注',
    en: 'remarks',
    value: { kind: 'past', shows: 'remark' },
    about: {
      zh: '自己用的备注；建立指标体系时不读。',
      en: 'Remarks of your own; read past.',
    },
    example: '',
    width: 20,
  },
];
