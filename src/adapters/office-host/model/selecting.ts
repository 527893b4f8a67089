import type { Area } from '../../../core/sheet/grid.js';
import { ApiError } from '../rich-api/api-error.js';
import type { Doer, HostSheet, HostStore } from '../store/host-store.js';

/** Brings a sheet to the front. A hidden sheet cannot be. */
export function activate(store: HostStore, sheet: HostSheet, by: Doer): void {
  if (sheet.state.visibility !== 'visible') throw new ApiError('InvalidOperation');
  const left = store.book.active;
  if (left === sheet.id) return;
  store.changeBook({ active: sheet.id });
  store.tell({ kind: 'activated', sheet: sheet.id, left: left === '' ? null : left, by });
}

/** Selects areas and brings their sheet to the front. */
export function select(store: HostStore, sheet: HostSheet, areas: readonly Area[], by: Doer): void {
  activate(store, sheet, by);
  store.changeBook({ selection: areas });
  store.tell({ kind: 'selected', sheet: sheet.id, areas, by });
}

/** Deletes a sheet; where it was in front, the first visible one comes there. The last visible sheet stays. */
export function removeSheet(store: HostStore, sheet: HostSheet, by: Doer): void {
  const next = store.sheets().find(({ id, state }) => id !== sheet.id && state.visibility === 'visible');
  if (!next) throw new ApiError('InvalidOperation');
  store.removeSheet(sheet.id);
  store.tell({ kind: 'sheet-deleted', sheet: sheet.id, by });
  if (store.book.active === sheet.id) activate(store, next, by);
}
