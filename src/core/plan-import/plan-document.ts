/** A planning document as the importer sees it, whatever file it came from: paragraphs and tables in reading order. */
export interface PlanDocument {
  readonly blocks: readonly PlanBlock[];
  /** The text was longer than is read: what follows was left out. */
  readonly cut: boolean;
}

export type PlanBlock = PlanParagraph | PlanTable;

export interface PlanParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Where a person finds it again: 第39行, 第5段. */
  readonly at: string;
}

/** Merged cells show their text in each place that they cover. */
export interface PlanTable {
  readonly kind: 'table';
  readonly rows: readonly PlanRow[];
}

export interface PlanRow {
  readonly cells: readonly string[];
  /** Of the row: 第41行, 表1第3行, Sheet1!4. */
  readonly at: string;
}

/** What is read of one document; a plan of 300 pages has some 5,000 paragraphs and 300,000 characters. */
export const PLAN_BOUNDS = {
  characters: 4_000_000,
  blocks: 60_000,
  tables: 2_000,
  cells: 200_000,
  columns: 64,
  cellText: 2_000,
} as const;

export function paragraph(text: string, at: string): PlanParagraph {
  return { kind: 'paragraph', text, at };
}
