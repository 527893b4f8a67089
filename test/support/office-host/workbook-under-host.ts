import { HostError, type HostErrorCode } from '../../../src/app/ports/host-error.js';
import type { ReportSheetPort } from '../../../src/app/ports/report-sheet-port.js';
import type { WorkbookMarksPort } from '../../../src/app/ports/workbook-marks-port.js';
import type { WorkbookPartsPort } from '../../../src/app/ports/workbook-parts-port.js';
import type { WorkbookPort } from '../../../src/app/ports/workbook-port.js';
import type { Touched } from '../../../src/app/ports/workbook-watch-port.js';
import type { ExcelHost } from '../office-host.js';
import { fromWire } from './wire-grids.js';
import type { WireAnswer, WireText } from './workbook-addin.js';

/** The Excel adapter at work in the simulated host's add-in, called from here. */
export interface WorkbookUnderHost extends WorkbookPort, WorkbookPartsPort, WorkbookMarksPort, ReportSheetPort {
  watch(): Promise<void>;
  unwatch(): Promise<void>;
  /** What was touched since it was last asked. */
  touched(): Promise<readonly Touched[]>;
}

/** The file to bundle as the add-in. */
export const WORKBOOK_ADDIN = 'test/support/office-host/workbook-addin.ts';

export function workbookUnderHost(host: ExcelHost): WorkbookUnderHost {
  const call = async <A, T>(work: (argument: A) => Promise<WireText<T>>, argument?: A): Promise<T> => {
    const answer = JSON.parse(await host.run(work, argument)) as WireAnswer<T>;
    if ('refused' in answer) throw new HostError(answer.refused.code as HostErrorCode, answer.refused.data);
    return answer.value;
  };
  return {
    read: async () => fromWire(await call(() => window.workbook.read())),
    facts: () => call(() => window.workbook.facts()),
    write: (plan) => call((given) => window.workbook.write(given), plan),
    show: (at) => call((given) => window.workbook.show(given), at),
    part: (namespace) => call((given) => window.workbook.part(given), namespace),
    setPart: (namespace, xml) => call((given) => window.workbook.setPart(given), [namespace, xml] as const),
    removePart: (namespace) => call((given) => window.workbook.removePart(given), namespace),
    mark: (marks) => call((given) => window.workbook.mark(given), marks),
    unmark: () => call(() => window.workbook.unmark()),
    addReport: (report) => call((given) => window.workbook.addReport(given), report),
    watch: () => call(() => window.workbook.watch()),
    unwatch: () => call(() => window.workbook.unwatch()),
    touched: () => call(() => window.workbook.touched()),
  };
}
