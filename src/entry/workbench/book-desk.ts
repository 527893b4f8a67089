import { coreRecalculation } from '../../adapters/office-host/store/core-recalculation.js';
import { enterCells, refusalOf, type EntryRefusal } from '../../adapters/office-host/store/enter-cells.js';
import { gridsOfStore } from '../../adapters/office-host/store/grids.js';
import type { HostCell, HostChange, HostSheet } from '../../adapters/office-host/store/host-store.js';
import type { Entry } from '../../adapters/office-host/store/typed-entry.js';
import { selectionAt } from '../../app/view/grid/selection.js';
import type { Selection, SheetView } from '../../app/view/grid/sheet-view.js';
import { addressOf } from '../../core/sheet/address.js';
import { recalculate } from '../../core/sheet/formula/recalculate.js';
import type { Area } from '../../core/sheet/grid.js';
import type { OpenBook } from './open-book.js';
import { sheetOfStore } from './sheet-of-store.js';

export const FIRST_CELL: Selection = {
  active: { row: 0, column: 0 },
  area: { top: 0, left: 0, bottom: 0, right: 0 },
};

/** Why nothing was written: the sheet is protected, or an array formula holds the cell. */
export interface Refused {
  readonly why: EntryRefusal;
  readonly sheet: string;
  /** Of the area's first cell. */
  readonly cell: string;
}

/** What a cell becomes; null: it stays as it is. */
export type EntryAt = (row: number, column: number, before: HostCell | null) => Entry | null;

/** An open workbook as one works in it: the sheet in front, what is selected, typing. It follows what the add-in does. */
export class BookDesk {
  /** Something was changed since it was opened or saved. */
  isChanged = false;

  private readonly selections = new Map<string, Selection>();
  private readonly stop: () => void;
  private drawn: SheetView | null = null;
  private isTold = true;

  constructor(
    readonly book: OpenBook,
    /** Tells its sheets from those of books opened before. */
    private readonly number: number,
    /** Called after whatever changed, once for all that changed together. */
    private readonly onChange: () => void,
  ) {
    this.stop = book.store.subscribe((change) => this.follow(change));
  }

  /** The sheet in front. */
  get sheet(): HostSheet {
    const { store } = this.book;
    return store.sheets().find(({ id }) => id === store.book.active) ?? store.sheets()[0]!;
  }

  get selection(): Selection {
    return this.selections.get(this.sheet.id) ?? FIRST_CELL;
  }

  get activeCell(): HostCell | null {
    const { row, column } = this.selection.active;
    return this.sheet.cell(row, column);
  }

  view(): SheetView {
    return (this.drawn ??= this.draw());
  }

  select(selection: Selection): void {
    const { store } = this.book;
    const sheet = this.sheet.id;
    this.selections.set(sheet, selection);
    store.changeBook({ selection: [selection.area] });
    store.tell({ kind: 'selected', sheet, areas: [selection.area], by: 'person' });
  }

  activate(sheet: string): void {
    const { store } = this.book;
    const left = store.book.active;
    if (sheet === left) return;
    store.changeBook({ active: sheet, selection: [(this.selections.get(sheet) ?? FIRST_CELL).area] });
    store.tell({ kind: 'activated', sheet, left, by: 'person' });
  }

  /** Writes as a person does, and works out what depends on it, as one step that can be undone. Null: it was taken. */
  write(area: Area, entry: EntryAt): Refused | null {
    const { store } = this.book;
    const { sheet } = this;
    const why = refusalOf(sheet.state, area);
    if (why) return { why, sheet: sheet.state.name, cell: addressOf(area.top, area.left) };
    store.group('person', () => {
      enterCells({ store, sheet, area, by: 'person', entry });
      coreRecalculation(store, []);
    });
    this.changed();
    return null;
  }

  /** False: there is nothing to undo. */
  undo(): boolean {
    return this.book.store.undo();
  }

  saved(): void {
    this.isChanged = false;
    this.changed();
  }

  close(): void {
    this.stop();
  }

  private follow(change: HostChange): void {
    if (CHANGES.has(change.kind)) this.isChanged = true;
    if (change.kind === 'selected' && change.by === 'add-in' && change.areas[0]) {
      const [area] = change.areas;
      const sheet = this.book.store.sheets().find(({ id }) => id === change.sheet);
      const { active } = selectionAt({ merges: sheet?.state.merges ?? [] }, { row: area.top, column: area.left });
      this.selections.set(change.sheet, { active, area });
    }
    this.changed();
  }

  private changed(): void {
    this.drawn = null;
    if (!this.isTold) return;
    this.isTold = false;
    queueMicrotask(() => {
      this.isTold = true;
      this.onChange();
    });
  }

  private draw(): SheetView {
    const { store, origin } = this.book;
    const { sheet } = this;
    let results: ReturnType<typeof recalculate> | null = null;
    return sheetOfStore(`${this.number}/${sheet.id}`, {
      sheet,
      origin: origin.get(sheet.id) ?? null,
      date1904: store.book.date1904,
      isKept(row, column) {
        // asked for formulas in sight only; a sheet without any costs nothing
        results ??= recalculate(gridsOfStore(store));
        return results({ sheet: sheet.state.name, row, column }) === 'unknown';
      },
    });
  }
}

const CHANGES: ReadonlySet<HostChange['kind']> = new Set([
  'cells',
  'format',
  'sheet-added',
  'sheet-deleted',
  'sheet-renamed',
]);
