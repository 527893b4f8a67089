import { HostError, type HostErrorCode } from '../../app/ports/host-error.js';
import type { ReportSheet, ReportSheetPort } from '../../app/ports/report-sheet-port.js';
import type { CellMark, WorkbookMarksPort } from '../../app/ports/workbook-marks-port.js';
import type { WorkbookPartsPort } from '../../app/ports/workbook-parts-port.js';
import type { WorkbookPort } from '../../app/ports/workbook-port.js';
import type { Touched, WorkbookWatchPort } from '../../app/ports/workbook-watch-port.js';
import { conflictsWith } from '../../core/completion/conflicts.js';
import type { CellWrite } from '../../core/completion/plan.js';
import { addressOf } from '../../core/sheet/address.js';
import { NO_FACTS, type WorkbookFacts } from '../../core/sheet/facts.js';
import { freeName } from '../../core/sheet/free-name.js';
import { cellAt, type Area, type Cell, type SheetGrid } from '../../core/sheet/grid.js';
import { memoryParts } from './memory-parts.js';
import { touchedBetween } from './touched-between.js';

export interface MemoryWorkbook
  extends WorkbookPort, WorkbookPartsPort, WorkbookMarksPort, WorkbookWatchPort, ReportSheetPort {
  /** What a person does: the sheets as they are from then on. Watchers are told. */
  edit(grids: readonly SheetGrid[]): void;
  /** Cells that are marked. */
  marks(): readonly CellMark[];
}

/** A workbook of grids, for tests and for what was drawn rather than read. It refuses what a workbook would refuse. */
export function memoryWorkbook(grids: readonly SheetGrid[], facts: WorkbookFacts = NO_FACTS): MemoryWorkbook {
  let current = grids;
  let marked: readonly CellMark[] = [];
  const watchers = new Set<(touched: Touched) => void>();
  const parts = memoryParts(facts.customXml);
  return {
    ...parts.port,
    read: async () => current,
    facts: async () => ({ ...facts, customXml: parts.texts() }),
    async write(plan) {
      const conflicts = conflictsWith(current, plan);
      if (conflicts.length > 0) return conflicts;
      for (const write of plan) refuse(current, write);
      current = current.map((grid) => written(grid, plan));
      return [];
    },
    show: async () => undefined,
    async mark(marks) {
      marked = marks.filter((each) => canMark(current, each));
      return marks.filter((each) => !canMark(current, each)).map(({ at }) => at);
    },
    unmark: async () => void (marked = []),
    marks: () => marked,
    async watch(onTouched) {
      watchers.add(onTouched);
      return async () => void watchers.delete(onTouched);
    },
    edit(next) {
      const touched = touchedBetween(current, next);
      current = next;
      for (const watcher of watchers) for (const each of touched) watcher(each);
    },
    async addReport(report) {
      const name = freeName(report.name, current.map(nameOf));
      current = [...current, reportGrid(name, report)];
      return name;
    },
  };
}

function nameOf({ name }: SheetGrid): string {
  return name;
}

function canMark(grids: readonly SheetGrid[], { at }: CellMark): boolean {
  return grids.some(({ name, protection }) => name === at.sheet && protection === null);
}

function reportGrid(name: string, { lines }: ReportSheet): SheetGrid {
  return {
    name,
    visibility: 'visible',
    cells: lines.map(({ cells }) => cells.map((value): Cell | null => (value === null ? null : { value }))),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: null,
  };
}

function refuse(grids: readonly SheetGrid[], { at }: CellWrite): void {
  const grid = grids.find(({ name }) => name === at.sheet);
  if (!grid) throw new HostError('sheet-missing', { sheet: at.sheet });
  const reason = reasonAgainst(grid, at.row, at.column);
  if (reason) throw new HostError(reason, { sheet: at.sheet, cell: addressOf(at.row, at.column) });
}

function reasonAgainst(grid: SheetGrid, row: number, column: number): HostErrorCode | null {
  const holds = (area: Area): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  if (grid.protection && !grid.protection.unlocked.some(holds)) return 'protected-sheet';
  if (grid.merges.some((area) => holds(area) && !(area.top === row && area.left === column))) return 'merged-cell';
  return cellAt(grid, row, column)?.array ? 'array-formula' : null;
}

function written(grid: SheetGrid, plan: readonly CellWrite[]): SheetGrid {
  const rows = grid.cells.map((row) => (row ? [...row] : row));
  for (const write of plan) {
    if (write.at.sheet !== grid.name) continue;
    const row = (rows[write.at.row] ??= []);
    // from what was there before: of several writes to a cell only the last counts
    row[write.at.column] = cellOf(write, cellAt(grid, write.at.row, write.at.column));
  }
  return { ...grid, cells: rows };
}

/** A cell keeps its format unless the plan names one; without content and format it is none. General is no format. */
function cellOf({ value, formula, format }: CellWrite, before: Cell | null): Cell | null {
  const named = format ?? before?.format ?? null;
  const code = named === 'General' ? null : named;
  if (value === null && formula === null && code === null) return null;
  return { value, ...(formula === null ? {} : { formula }), ...(code === null ? {} : { format: code }) };
}
