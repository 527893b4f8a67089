import type { ReportSheetPort } from '../../app/ports/report-sheet-port.js';
import type { WorkbookPartsPort } from '../../app/ports/workbook-parts-port.js';
import type { WorkbookPort } from '../../app/ports/workbook-port.js';
import type { Touched, WorkbookWatchPort } from '../../app/ports/workbook-watch-port.js';
import { conflictsWith } from '../../core/completion/conflicts.js';
import { followUp } from '../../core/completion/follow-up.js';
import type { CellWrite } from '../../core/completion/plan.js';
import type { CellRef } from '../../core/sheet/grid.js';
import { editWorkbook } from './edit-workbook.js';
import { xlsxWorkbook, type XlsxOptions, type XlsxWorkbook } from './xlsx-workbook.js';

export interface FileWorkbookOptions extends XlsxOptions {
  /** After each change. `cells`: cells may hold something else, not only what travels beside them. */
  readonly onChange: (change: { readonly cells: boolean }) => void;
  /** Rejects with `HostError` where the cell cannot be brought into view. */
  readonly show: (at: CellRef) => Promise<void>;
}

/** A workbook file that somebody works in on a page: what rests on a written cell is worked out with it, and people may change it too. */
export interface FileWorkbook extends WorkbookPort, WorkbookPartsPort, ReportSheetPort, WorkbookWatchPort {
  /** The file as it stands: as it came until something is written, then a new array each time. */
  bytes(): Uint8Array;
  /** Formulas whose results the last write may have made untrue, since we cannot work them out. */
  unknown(): readonly CellRef[];
  /** The file becomes what it was at another moment. Watchers are told. */
  restore(bytes: Uint8Array): void;
  /** A person changed cells through `write`: watchers, who are not told of their own writes, are told of this one. */
  touched(touched: Touched): void;
}

export function fileWorkbook(bytes: Uint8Array, options: FileWorkbookOptions): FileWorkbook {
  const watchers = new Set<(touched: Touched) => void>();
  const touched = (what: Touched): void => watchers.forEach((each) => each(what));
  let file = xlsxWorkbook(bytes, options);
  let unknown: readonly CellRef[] = [];
  const changing = async <T>(cells: boolean, work: () => Promise<T>): Promise<T> => {
    const before = file.bytes();
    const answer = await work();
    if (file.bytes() !== before) options.onChange({ cells });
    return answer;
  };
  return {
    bytes: () => file.bytes(),
    unknown: () => unknown,
    read: () => file.read(),
    facts: () => file.facts(),
    write: (plan) =>
      changing(true, async () => {
        const written = await writeWithResults(file, plan, options);
        if (written.conflicts.length === 0 && plan.length > 0) ({ file, unknown } = written);
        return written.conflicts;
      }),
    show: options.show,
    part: (namespace) => file.part(namespace),
    setPart: (namespace, xml) => changing(false, () => file.setPart(namespace, xml)),
    removePart: (namespace) => changing(false, () => file.removePart(namespace)),
    addReport: (report) => changing(true, () => file.addReport(report)),
    async watch(onTouched) {
      watchers.add(onTouched);
      return async () => void watchers.delete(onTouched);
    },
    restore(earlier) {
      file = xlsxWorkbook(earlier, options);
      unknown = [];
      options.onChange({ cells: true });
      touched({ kind: 'structure' });
    },
    touched,
  };
}

interface Written {
  readonly conflicts: readonly CellWrite[];
  readonly file: XlsxWorkbook;
  readonly unknown: readonly CellRef[];
}

/** In another file, so that the one at hand stays as it is where the second write is refused. */
async function writeWithResults(
  from: XlsxWorkbook,
  plan: readonly CellWrite[],
  options: XlsxOptions,
): Promise<Written> {
  const before = await from.read();
  const conflicts = conflictsWith(before, plan);
  if (conflicts.length > 0) return { conflicts, file: from, unknown: [] };
  const file = xlsxWorkbook(editWorkbook(from.bytes(), plan, options), options);
  const { results, unknown } = followUp(before, await file.read());
  if (results.length === 0) return { conflicts, file, unknown };
  // Excel works formulas out in locked cells too
  const worked = editWorkbook(file.bytes(), results, { ...options, allowLocked: true });
  return { conflicts, file: xlsxWorkbook(worked, options), unknown };
}
