import type { Area } from '../../core/sheet/grid.js';
import type { Calculation } from './model/calculation.js';
import { areaFrom } from './model/place.js';
import { activate, removeSheet, select } from './model/selecting.js';
import { checkedName } from './model/sheet-names.js';
import { ApiError } from './rich-api/api-error.js';
import { enterCells, refusalOf, type Entering, type EntryRefusal } from './store/enter-cells.js';
import type { HostSheet, HostStore } from './store/host-store.js';
import { typedEntry } from './store/typed-entry.js';

/** What someone at the keyboard does. Sheets go by name, cells by address. */
export interface Person {
  /** Types a text into a cell and presses Enter. Null: it was taken. */
  type(sheet: string, address: string, text: string): EntryRefusal | null;
  select(sheet: string, address: string): void;
  /** Clicks a tab. */
  open(sheet: string): void;
  rename(sheet: string, name: string): void;
  remove(sheet: string): void;
  /** Ctrl+Z; false: nothing to undo. */
  undo(): boolean;
}

export function personAt(store: HostStore, calculation: Calculation, year: number): Person {
  const type = (sheet: HostSheet, area: Area, text: string): EntryRefusal | null => {
    const refusal = refusalOf(sheet.state, area);
    if (refusal) return refusal;
    const entry: Entering['entry'] = (_row, _column, before) =>
      typedEntry(text, { format: before?.format, date1904: store.book.date1904, year });
    store.group('person', () => {
      enterCells({ store, sheet, area, by: 'person', entry });
      calculation.settle();
    });
    return null;
  };
  return {
    type: (name, address, text) => type(sheetNamed(store, name), areaAt(address), text),
    select: (name, address) => select(store, sheetNamed(store, name), [areaAt(address)], 'person'),
    open: (name) => activate(store, sheetNamed(store, name), 'person'),
    rename(name, next) {
      const sheet = sheetNamed(store, name);
      const after = checkedName(store, next, sheet.id);
      store.group('person', () => {
        sheet.change({ name: after });
        store.tell({ kind: 'sheet-renamed', sheet: sheet.id, before: name, after, by: 'person' });
      });
    },
    remove: (name) => store.group('person', () => removeSheet(store, sheetNamed(store, name), 'person')),
    undo: () => store.undo(),
  };
}

function sheetNamed(store: HostStore, name: string): HostSheet {
  const sheet = store.sheets().find(({ state }) => state.name === name);
  if (!sheet) throw new ApiError('ItemNotFound', `No sheet ${name}.`);
  return sheet;
}

function areaAt(address: string): Area {
  const area = areaFrom(address);
  if (!area) throw new ApiError('InvalidArgument', `No address ${address}.`);
  return area;
}
