import type { ReportLine, ReportLineStyle, ReportSheet } from '../../../app/ports/report-sheet-port.js';
import { addressOf, columnName } from '../../../core/sheet/address.js';
import { cellContent, needsQuotePrefix } from './cell-content.js';
import type { WorkbookStyles } from './workbook-styles.js';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Black on white, as offices print: size and weight alone tell a title from a line. The same as in an Excel window. */
const LOOKS: { readonly [S in ReportLineStyle]: { bold: boolean; size: number | null; wrap: boolean } } = {
  title: { bold: true, size: 16, wrap: false },
  section: { bold: true, size: null, wrap: false },
  header: { bold: true, size: null, wrap: true },
  body: { bold: false, size: null, wrap: true },
  note: { bold: false, size: 9, wrap: false },
};

/**
 * The part of a sheet of words and figures: A4 landscape, as wide as the page. Text is text whatever it begins with.
 * Throws `not-writable` for a text that no cell can hold.
 */
export function reportXml({ lines, widths }: ReportSheet, namespace: string, styles: WorkbookStyles): string {
  const columns = lines.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const cols = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const rows = lines.map((line, row) => rowXml(line, row, styles));
  return [
    `${HEAD}<worksheet xmlns="${namespace}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<dimension ref="A1:${columnName(columns - 1)}${Math.max(1, lines.length)}"/>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '',
    `<sheetData>${rows.join('')}</sheetData>`,
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

function rowXml({ style, cells }: ReportLine, row: number, styles: WorkbookStyles): string {
  const xml = cells.map((value, column) => {
    if (value === null) return '';
    const write = { value, formula: null };
    const index = styles.own({ ...LOOKS[style], quotePrefix: needsQuotePrefix(write) === true });
    const { type, children } = cellContent(write, '');
    const attributes = `${index === null ? '' : ` s="${index}"`}${type === null ? '' : ` t="${type}"`}`;
    return `<c r="${addressOf(row, column)}"${attributes}>${children}</c>`;
  });
  return `<row r="${row + 1}">${xml.join('')}</row>`;
}
