import type { ReportSheetPort } from '../../app/ports/report-sheet-port.js';
import type { WorkbookPartsPort } from '../../app/ports/workbook-parts-port.js';
import type { WorkbookPort } from '../../app/ports/workbook-port.js';
import { conflictsWith } from '../../core/completion/conflicts.js';
import { addReport } from './add-report.js';
import { rootNamespace, setCustomXml } from './edit/custom-xml.js';
import { removeCustomXml } from './edit/remove-custom-xml.js';
import { editWorkbook, type EditOptions } from './edit-workbook.js';
import { readWorkbook, type ReadOptions, type ReadWorkbook } from './read-workbook.js';

export interface XlsxOptions extends ReadOptions, EditOptions {}

/** A workbook file in memory. Reads whatever `readWorkbook` reads; writes .xlsx and .xlsm. */
export interface XlsxWorkbook extends WorkbookPort, WorkbookPartsPort, ReportSheetPort {
  /** The file as it stands: as it came until something is written, then a new array each time. */
  bytes(): Uint8Array;
}

/** A workbook over a file's bytes, which are not changed themselves. Nothing is read until it is asked for. */
export function xlsxWorkbook(bytes: Uint8Array, options: XlsxOptions = {}): XlsxWorkbook {
  let current = bytes;
  let content: ReadWorkbook | null = null;
  const read = (): ReadWorkbook => (content ??= readWorkbook(current, options));
  const become = (next: Uint8Array): void => {
    current = next;
    content = null;
  };
  return {
    read: async () => read().grids,
    facts: async () => read().facts,
    async write(plan) {
      const conflicts = conflictsWith(read().grids, plan);
      if (conflicts.length > 0 || plan.length === 0) return conflicts;
      become(editWorkbook(current, plan, options));
      return [];
    },
    show: async () => undefined,
    part: async (namespace) =>
      read().facts.customXml.find((xml) => rootNamespace(xml, 'custom XML') === namespace) ?? null,
    setPart: async (namespace, xml) => become(setCustomXml(current, namespace, xml, options)),
    removePart: async (namespace) => become(removeCustomXml(current, namespace, options)),
    async addReport(report) {
      const added = addReport(current, report, options);
      become(added.bytes);
      return added.name;
    },
    bytes: () => current,
  };
}
