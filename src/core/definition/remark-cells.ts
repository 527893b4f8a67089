import type { CellDraft } from '../book/book-draft.js';
import { encodeText } from './cell-text.js';
import type { DefinitionRemark, DefinitionSheet } from './definition-remark.js';
import { textCell } from './write-value.js';

/** What is said beside one row: cells of the columns 来源行 and 疑问, by their fields. */
export interface RowRemark {
  readonly sheet: DefinitionSheet;
  readonly cells: ReadonlyMap<string, CellDraft>;
}

/** Remarks by the path of their row. Several on one row stand one below the other. */
export function remarkCells(remarks: readonly DefinitionRemark[]): ReadonlyMap<string, RowRemark> {
  const lines = new Map<string, { sheet: DefinitionSheet; sources: string[]; doubts: string[] }>();
  for (const { sheet, path, source, doubts } of remarks) {
    const row = rowOf(path);
    const here = lines.get(row) ?? { sheet, sources: [], doubts: [] };
    if (source !== null && !here.sources.includes(source)) here.sources.push(source);
    here.doubts.push(...doubts);
    lines.set(row, here);
  }
  return new Map([...lines].map(([row, { sheet, ...told }]) => [row, { sheet, cells: cellsOf(told) }]));
}

function cellsOf(told: { readonly sources: readonly string[]; readonly doubts: readonly string[] }) {
  const cells = new Map<string, CellDraft>();
  if (told.sources.length > 0) cells.set('~source', textCell(encodeText(told.sources.join('\n'))));
  if (told.doubts.length > 0) cells.set('~doubts', textCell(encodeText(told.doubts.join('\n'))));
  return cells;
}

/** `indicators[3].unit` is of the row `indicators[3]`; `forms[0].columns[2].header` of `forms[0].columns[2]`; items stand for themselves. */
function rowOf(path: string): string {
  const bare = path.startsWith('$.') ? path.slice(2) : path;
  const end = bare.lastIndexOf(']');
  return end < 0 ? bare : bare.slice(0, end + 1);
}
