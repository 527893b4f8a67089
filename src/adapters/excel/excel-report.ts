import type { ReportLineStyle, ReportSheet, ReportSheetPort } from '../../app/ports/report-sheet-port.js';
import { inExcel } from './excel-host.js';
import { freeName } from '../../core/sheet/free-name.js';
import { typed } from './write/typed.js';

/** Excel's column widths are in points; a character of the default font takes about this much. */
const POINTS_A_CHARACTER = 5.6;

/** Adds reports as sheets. */
export function excelReport(): ReportSheetPort {
  return { addReport };
}

async function addReport(report: ReportSheet): Promise<string> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const taken = worksheets.items.map(({ name }) => name);
    const name = freeName(report.name, taken);
    context.runtime.enableEvents = false;
    fill(worksheets.add(name), report);
    context.runtime.enableEvents = true;
    await context.sync();
    return name;
  });
}

function fill(sheet: Excel.Worksheet, { lines, widths }: ReportSheet): void {
  const columns = lines.reduce((most, { cells }) => Math.max(most, cells.length), widths.length);
  if (lines.length > 0 && columns > 0) {
    sheet.getRangeByIndexes(0, 0, lines.length, columns).untrack().formulas = lines.map(({ cells }) =>
      Array.from({ length: columns }, (_, column) => typed({ value: cells[column] ?? null, formula: null }, 'General')),
    );
  }
  widths.forEach((characters, column) => {
    const { format } = sheet.getRangeByIndexes(0, column, Math.max(1, lines.length), 1).untrack();
    format.columnWidth = characters * POINTS_A_CHARACTER;
    format.wrapText = true;
    format.verticalAlignment = 'Top';
  });
  lines.forEach(({ style }, row) => {
    if (style !== 'body') dress(sheet.getRangeByIndexes(row, 0, 1, Math.max(1, columns)).untrack(), style);
  });
  sheet.activate();
}

/** Black on white, as offices print: size and weight alone tell a title from a line. */
function dress(line: Excel.Range, style: Exclude<ReportLineStyle, 'body'>): void {
  const { font } = line.format;
  font.bold = style !== 'note';
  if (style === 'title') font.size = 16;
  if (style === 'note') font.size = 9;
  // a title is as long as it is; only cells of a table are broken into lines
  if (style !== 'header') line.format.wrapText = false;
}
