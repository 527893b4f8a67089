import type { CellDraft, SheetDraft } from '../../../core/book/book-draft.js';
import { columnName } from '../../../core/sheet/address.js';
import { row, textCell } from './book-looks.js';
import type { OutgoingWords } from './outgoing-words.js';

/** A sheet that is one table: title, header, rows; it can be filtered, and its header is on every page. */
export function tableSheet(
  words: OutgoingWords,
  name: string,
  columns: readonly { readonly title: string; readonly width: number }[],
  rows: readonly (readonly CellDraft[])[],
  note = '',
): SheetDraft {
  const last = columnName(columns.length - 1);
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      row(textCell('title', name)),
      row(textCell('note', note)),
      row(...columns.map(({ title }) => textCell('header', title))),
      ...rows.map((cells) => row(...cells)),
    ],
    frozen: { rows: TABLE_HEAD, columns: 0 },
    filter: `A${TABLE_HEAD}:${last}${TABLE_HEAD + Math.max(1, rows.length)}`,
    print: {
      ...{ paper: 'A4', landscape: true, fitWidth: 1, footer: `&C${words.rollup.page}` },
      repeatRows: { from: 1, to: TABLE_HEAD },
    },
  };
}

/** 1-based row of such a table's header. */
export const TABLE_HEAD = 3;

export function columnsOf(
  titles: readonly string[],
  widths: readonly number[],
): readonly { readonly title: string; readonly width: number }[] {
  return titles.map((title, index) => ({ title, width: widths[index] ?? 12 }));
}
