import { hostType, writing, type HostObject, type HostType, type TypeMembers } from '../rich-api/host-type.js';
import { collectionMethods } from './collection.js';
import { EVENT, WORKBOOK } from './event-registry.js';
import type { Model } from './model.js';
import { found } from './range-navigation.js';
import { checkedName, freeName } from './sheet-names.js';
import { SHEET_EVENTS } from './worksheet.js';

export function worksheetsType(model: Model): HostType<null> {
  const { store } = model;
  const all = (): HostObject[] => store.sheets().map(({ id }) => model.worksheet(id));
  const byKey = (_self: null, key: string): HostObject | null => {
    const lower = key.toLowerCase();
    const sheet = store.sheets().find(({ id, state }) => id === key || state.name.toLowerCase() === lower);
    return sheet ? model.worksheet(sheet.id) : null;
  };
  const end = (visibleOnly: unknown, at: 0 | -1): HostObject => {
    const sheets = store.sheets().filter(({ state }) => visibleOnly !== true || state.visibility === 'visible');
    return model.worksheet(found(sheets.at(at) ?? null).id);
  };
  return hostType<null>('WorksheetCollection', {
    items: all,
    methods: {
      ...collectionMethods<null>(all, byKey),
      GetCount: (_self, visibleOnly) =>
        store.sheets().filter(({ state }) => visibleOnly !== true || state.visibility === 'visible').length,
      GetActiveWorksheet: () => model.worksheet(store.book.active),
      GetFirst: (_self, visibleOnly) => end(visibleOnly, 0),
      GetLast: (_self, visibleOnly) => end(visibleOnly, -1),
      Add: writing((_self, name) => {
        const title =
          name === null || name === undefined || name === '' ? freeName(store) : checkedName(store, name, null);
        const sheet = store.addSheet(title);
        store.tell({ kind: 'sheet-added', sheet: sheet.id, by: 'add-in' });
        return model.worksheet(sheet.id);
      }),
      ...eventMethods(model),
    },
  });
}

function eventMethods(model: Model): NonNullable<TypeMembers<null>['methods']> {
  const events = [...SHEET_EVENTS, ['AddedEvent', EVENT.added] as const, ['DeletedEvent', EVENT.deleted] as const];
  return Object.fromEntries(
    events.flatMap(([name, event]) => [
      [`_Register${name}`, () => void model.events.register(event, WORKBOOK)] as const,
      [`_Unregister${name}`, () => void model.events.unregister(event, WORKBOOK)] as const,
    ]),
  );
}
