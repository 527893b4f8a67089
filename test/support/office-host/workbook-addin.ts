import { excelWorkbook } from '../../../src/adapters/excel/excel-workbook.js';
import { HostError } from '../../../src/app/ports/host-error.js';
import type { CellMark } from '../../../src/app/ports/workbook-marks-port.js';
import type { ReportSheet } from '../../../src/app/ports/report-sheet-port.js';
import type { Touched } from '../../../src/app/ports/workbook-watch-port.js';
import type { CellWrite } from '../../../src/core/completion/plan.js';
import type { CellRef } from '../../../src/core/sheet/grid.js';
import { toWire } from './wire-grids.js';

/** What a call answers, as JSON text: a refusal of the port travels as data, whatever else goes wrong is thrown. */
export type WireAnswer<T> =
  { readonly value: T } | { readonly refused: { readonly code: string; readonly data: HostError['data'] } };

/** JSON text of an answer. */
export type WireText<T> = string & { readonly answers?: T };

const workbook = excelWorkbook();
let touched: Touched[] = [];
let stop: (() => Promise<void>) | null = null;

/** The port's methods, with everything in and out as JSON. */
const calls = {
  read: async () => toWire(await workbook.read()),
  facts: () => workbook.facts(),
  write: (plan: readonly CellWrite[]) => workbook.write(plan),
  show: (at: CellRef) => workbook.show(at),
  part: (namespace: string) => workbook.part(namespace),
  setPart: ([namespace, xml]: readonly [string, string]) => workbook.setPart(namespace, xml),
  removePart: (namespace: string) => workbook.removePart(namespace),
  mark: (marks: readonly CellMark[]) => workbook.mark(marks),
  unmark: () => workbook.unmark(),
  addReport: (report: ReportSheet) => workbook.addReport(report),
  async watch() {
    stop = await workbook.watch((each) => touched.push(each));
  },
  async touched() {
    const told = touched;
    touched = [];
    return told;
  },
  async unwatch() {
    await stop?.();
  },
};
export type WorkbookCalls = typeof calls;

type WireCalls = {
  readonly [C in keyof WorkbookCalls]: (
    ...argument: Parameters<WorkbookCalls[C]>
  ) => Promise<WireText<Awaited<ReturnType<WorkbookCalls[C]>>>>;
};

declare global {
  interface Window {
    workbook: WireCalls;
  }
}

window.workbook = Object.fromEntries(
  Object.entries(calls).map(([name, call]) => [
    name,
    (argument: never) => answered(call as (argument: never) => Promise<unknown>, argument),
  ]),
) as unknown as WireCalls;

async function answered<T>(call: (argument: never) => Promise<T>, argument: never): Promise<WireText<T>> {
  const answer: WireAnswer<T> = await call(argument).then(
    (value) => ({ value }),
    (error: unknown) => {
      if (error instanceof HostError) return { refused: { code: error.code, data: error.data } };
      throw error;
    },
  );
  return JSON.stringify(answer);
}
