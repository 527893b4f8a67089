import { fileWorkbook, type FileWorkbook } from '../../adapters/xlsx/file-workbook.js';
import { readLook } from '../../adapters/xlsx/look/read-look.js';
import type { WorkbookLook } from '../../adapters/xlsx/look/workbook-look.js';
import { HostError } from '../../app/ports/host-error.js';
import { paneSession, type PaneSession } from '../../app/use-cases/pane/pane-session.js';
import type { PanePorts } from '../../app/use-cases/pane/pane-ports.js';
import { selectionAt } from '../../app/view/grid/selection.js';
import type { Place, Selection, SheetView } from '../../app/view/grid/sheet-view.js';
import { addressOf } from '../../core/sheet/address.js';
import { cellAt, type Cell, type CellRef, type SheetGrid } from '../../core/sheet/grid.js';
import { sheetOfGrid } from '../sheets/sheet-of-grid.js';

export const FIRST_CELL: Selection = {
  active: { row: 0, column: 0 },
  area: { top: 0, left: 0, bottom: 0, right: 0 },
};

/** What the pane of an open file takes from outside; the rest is the file's. */
export type DeskPorts = Omit<PanePorts, 'workbook' | 'parts' | 'marks' | 'watch' | 'reports'>;

/** What a file held when it was opened. */
interface Content {
  readonly grids: readonly SheetGrid[];
  readonly look: WorkbookLook;
  readonly isSigned: boolean;
}

export interface DeskEvents {
  /** Something that is seen has changed. */
  changed(): void;
  /** A cell was asked for: it must be seen. */
  shown(): void;
  /** The file's bytes are others than before. */
  written(): void;
}

/** An open file: its sheets, what is selected in them, the pane's session over it, and the way back of each change. */
export class FilingDesk {
  readonly pane: PaneSession;
  readonly isSigned: boolean;
  /** Name of the sheet in front. */
  front: string;
  /** Bytes that were opened or saved last. */
  saved: Uint8Array;

  private grids: readonly SheetGrid[];
  private look: WorkbookLook;
  private readonly history: Uint8Array[] = [];
  private readonly selections = new Map<string, Selection>();
  private readonly drawn = new Map<string, SheetView>();
  private bytes: Uint8Array;
  private isSameWork = false;

  private constructor(
    readonly name: string,
    readonly original: Uint8Array,
    readonly workbook: FileWorkbook,
    { grids, look, isSigned }: Content,
    private readonly ports: DeskPorts,
    private readonly events: DeskEvents,
  ) {
    this.grids = grids;
    this.look = look;
    this.isSigned = isSigned;
    this.saved = original;
    this.bytes = original;
    this.front = grids.find(({ visibility }) => visibility === 'visible')?.name ?? grids[0]!.name;
    // marks are the page's own to draw: the pane's menu only turns them on and off
    const marks = { mark: async () => [], unmark: async () => undefined };
    this.pane = paneSession({ ...ports, workbook, parts: workbook, marks, watch: workbook, reports: workbook });
    this.pane.subscribe(() => {
      if (this.pane.view().busy === null) this.isSameWork = false;
      events.changed();
    });
  }

  /** @throws HostError as `readWorkbook`; `unreadable` for a workbook without sheets */
  static async open(name: string, bytes: Uint8Array, ports: DeskPorts, events: DeskEvents): Promise<FilingDesk> {
    const late: { desk: FilingDesk | null } = { desk: null };
    const workbook = fileWorkbook(bytes, {
      fileName: name,
      onChange: ({ cells }) => late.desk?.follow(cells),
      show: async (at) => late.desk?.show(at),
    });
    const grids = await workbook.read();
    if (grids.length === 0) throw new HostError('unreadable', { bound: 'sheets' });
    const { signed } = await workbook.facts();
    const content = { grids, look: readLook(bytes), isSigned: signed === true };
    return (late.desk = new FilingDesk(name, bytes, workbook, content, ports, events));
  }

  get tabs(): readonly SheetGrid[] {
    return this.grids.filter(({ visibility }) => visibility === 'visible');
  }

  get grid(): SheetGrid {
    return this.grids.find(({ name }) => name === this.front) ?? this.grids[0]!;
  }

  get sheets(): readonly SheetGrid[] {
    return this.grids;
  }

  get selection(): Selection {
    return this.selections.get(this.front) ?? FIRST_CELL;
  }

  get active(): { readonly at: CellRef; readonly cell: Cell | null } {
    const { row, column } = this.selection.active;
    return { at: { sheet: this.grid.name, row, column }, cell: cellAt(this.grid, row, column) };
  }

  get isChanged(): boolean {
    return this.workbook.bytes() !== this.saved;
  }

  get canUndo(): boolean {
    return this.history.length > 0;
  }

  view(): SheetView {
    const { grid } = this;
    const view = this.drawn.get(grid.name) ?? sheetOfGrid(grid, this.look);
    this.drawn.set(grid.name, view);
    return view;
  }

  select(selection: Selection): void {
    this.selections.set(this.front, selection);
    this.events.changed();
  }

  activate(sheet: string): void {
    this.front = sheet;
    this.events.changed();
  }

  /** Takes the last change back, be it the pane's or a person's; answers whether there was one. */
  undo(): boolean {
    const before = this.history.pop();
    if (!before) return false;
    // restoring is no change to be taken back
    this.isSameWork = true;
    this.workbook.restore(before);
    this.isSameWork = false;
    this.events.changed();
    return true;
  }

  /** It lies on the disk as it is now. */
  keep(): void {
    const { memory } = this.ports;
    const text = memory.recall();
    this.saved = this.workbook.bytes();
    // a saved file is another file to the memory: what was recognised goes with it
    if (text !== null) memory.remember(text);
    this.events.changed();
  }

  async close(): Promise<void> {
    await this.pane.close();
  }

  /** All that one action of the pane writes is taken back at once. */
  private follow(cells: boolean): void {
    if (!this.isSameWork) this.history.push(this.bytes);
    this.history.splice(0, this.history.length - MOST_STEPS_BACK);
    this.isSameWork = this.pane.view().busy !== null;
    this.bytes = this.workbook.bytes();
    if (cells) this.redraw().catch(this.ports.wrong);
    this.events.written();
    this.events.changed();
  }

  private async redraw(): Promise<void> {
    const bytes = this.workbook.bytes();
    const grids = await this.workbook.read();
    if (bytes !== this.workbook.bytes()) return;
    this.grids = grids;
    this.look = readLook(bytes);
    this.drawn.clear();
    this.events.changed();
  }

  private show({ sheet, row, column }: CellRef): void {
    const grid = this.grids.find(({ name }) => name === sheet);
    if (!grid) throw new HostError('sheet-missing', { sheet });
    if (grid.visibility !== 'visible') throw new HostError('sheet-hidden', { sheet });
    this.front = sheet;
    this.selections.set(sheet, selectionAt(grid, { row, column } satisfies Place));
    this.events.shown();
    this.events.changed();
    const line = grid.hiddenRows.has(row) ? 'row' : grid.hiddenColumns.has(column) ? 'column' : null;
    if (line) throw new HostError('cell-hidden', { sheet, cell: addressOf(row, column), line });
  }
}

const MOST_STEPS_BACK = 50;
