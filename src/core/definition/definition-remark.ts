/** Sheets of a definition workbook 定义工作簿, in their order. */
export const DEFINITION_SHEETS = ['settings', 'indicators', 'targets', 'units', 'forms', 'rules', 'notes'] as const;
export type DefinitionSheet = (typeof DEFINITION_SHEETS)[number];

/**
 * What a draft says of one of its rows: where it was found, and what a person has to confirm. Written into the columns 来源行 and 疑问,
 * which are read past when the workbook is built.
 */
export interface DefinitionRemark {
  readonly sheet: DefinitionSheet;
  /** The row's place in the pack: `indicators[3]`, `targets[12]`. */
  readonly path: string;
  /** Lines or cells of the source document; null: none. */
  readonly source: string | null;
  readonly doubts: readonly string[];
}
