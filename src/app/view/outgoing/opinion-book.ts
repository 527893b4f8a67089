import type { BookDraft, RowDraft, StyleDraft } from '../../../core/book/book-draft.js';
import type { ReportLineStyle, ReportSheet } from '../../ports/report-sheet-port.js';

const LOOKS: { readonly [S in ReportLineStyle]: StyleDraft } = {
  title: { font: { bold: true, size: 16 } },
  section: { font: { bold: true } },
  header: { font: { bold: true }, wrap: true, vertical: 'top' },
  body: { wrap: true, vertical: 'top' },
  note: { font: { size: 9 } },
};

/** A sheet of a report as a workbook of its own. */
export function opinionBook({ name, widths, lines }: ReportSheet): BookDraft {
  const rows = lines.map(({ style, cells }): RowDraft => ({
    cells: cells.map((value) => {
      if (value === null) return null;
      const content = typeof value === 'number' ? { number: String(value) } : { text: value };
      return { ...content, style: LOOKS[style] };
    }),
  }));
  const columns = widths.map((width) => ({ width }));
  return { title: name, sheets: [{ name, columns, rows, print: { paper: 'A4', landscape: true, fitWidth: 1 } }] };
}
