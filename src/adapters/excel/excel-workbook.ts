import type { ReportSheetPort } from '../../app/ports/report-sheet-port.js';
import type { WorkbookMarksPort } from '../../app/ports/workbook-marks-port.js';
import type { WorkbookPartsPort } from '../../app/ports/workbook-parts-port.js';
import type { WorkbookPort } from '../../app/ports/workbook-port.js';
import type { WorkbookWatchPort } from '../../app/ports/workbook-watch-port.js';
import type { WorkbookFacts } from '../../core/sheet/facts.js';
import { excelParts } from './excel-parts.js';
import { excelReport } from './excel-report.js';
import { excelWatch } from './excel-watch.js';
import { excelMarks } from './marks/excel-marks.js';
import { readBook, readFacts } from './read/read-book.js';
import { showCell } from './show-cell.js';
import { writePlan } from './write/write-plan.js';

export interface ExcelWorkbook
  extends WorkbookPort, WorkbookPartsPort, WorkbookMarksPort, WorkbookWatchPort, ReportSheetPort {}

/** The workbook that is open in Excel around this add-in. Needs ExcelApi 1.9; call it once office.js is ready. */
export function excelWorkbook(): ExcelWorkbook {
  // a read has the facts with it, in the same two syncs; they are good until the next one, or until we change a part
  let facts: WorkbookFacts | null = null;
  const parts = excelParts();
  return {
    async read() {
      facts = null;
      const book = await readBook();
      facts = book.facts;
      return book.grids;
    },
    facts: async () => facts ?? readFacts(),
    write: writePlan,
    show: showCell,
    part: (namespace) => parts.part(namespace),
    async setPart(namespace, xml) {
      facts = null;
      await parts.setPart(namespace, xml);
    },
    async removePart(namespace) {
      facts = null;
      await parts.removePart(namespace);
    },
    ...excelMarks(),
    ...excelWatch(),
    ...excelReport(),
  };
}
