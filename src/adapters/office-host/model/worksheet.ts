import { ApiError } from '../rich-api/api-error.js';
import {
  hostType,
  writing,
  type HostObject,
  type HostType,
  type Scalar,
  type TypeMembers,
} from '../rich-api/host-type.js';
import type { HostSheet, SheetState } from '../store/host-store.js';
import { autoFilterType } from './auto-filter.js';
import { colorOf } from './cell-properties.js';
import { EVENT } from './event-registry.js';
import type { Model } from './model.js';
import { integer, WHOLE_SHEET, within } from './place.js';
import { found } from './range-navigation.js';
import { activate, removeSheet } from './selecting.js';
import { checkedName, VISIBILITIES } from './sheet-names.js';
import { worksheetProtectionType } from './worksheet-protection.js';

type Sheet = { readonly id: string };

export function worksheetType(model: Model): HostType<Sheet> {
  const protection = worksheetProtectionType(model);
  const autoFilter = autoFilterType(model);
  return hostType<Sheet>('Worksheet', {
    identity: ({ id }) => ({ Id: id }),
    scalars: sheetScalars(model),
    parts: {
      Protection: ({ id }) => protection.of(model.sheet(id)),
      AutoFilter: ({ id }) => autoFilter.of(model.sheet(id)),
      Comments: ({ id }) => model.comments(id),
      Names: ({ id }) => model.names(id),
    },
    methods: { ...rangeMethods(model), ...actions(model), ...eventMethods(model) },
  });
}

function sheetScalars(model: Model): { readonly [name: string]: Scalar<Sheet> } {
  const { store } = model;
  const state = ({ id }: Sheet): SheetState => model.sheet(id).state;
  return {
    Name: { get: (self) => state(self).name, set: ({ id }, name) => rename(model, model.sheet(id), name) },
    Id: { get: ({ id }) => model.sheet(id).id },
    Position: {
      get: ({ id }) => store.sheets().indexOf(model.sheet(id)),
      set: ({ id }, position) => store.moveSheet(id, integer(position)),
    },
    Visibility: {
      get: (self) => VISIBILITIES[state(self).visibility],
      set({ id }, value) {
        const next = (Object.keys(VISIBILITIES) as SheetState['visibility'][]).find(
          (key) => VISIBILITIES[key] === value,
        );
        if (!next) throw new ApiError('InvalidArgument');
        if (next !== 'visible') refuseLastVisible(model, id);
        model.sheet(id).change({ visibility: next });
      },
    },
    TabColor: {
      get: (self) => state(self).tabColor,
      set: ({ id }, color) => model.sheet(id).change({ tabColor: colorOf(color) ?? '' }),
    },
  };
}

function rename(model: Model, sheet: HostSheet, name: unknown): void {
  const before = sheet.state.name;
  const after = checkedName(model.store, name, sheet.id);
  sheet.change({ name: after });
  model.store.tell({ kind: 'sheet-renamed', sheet: sheet.id, before, after, by: 'add-in' });
}

function refuseLastVisible(model: Model, id: string): void {
  const others = model.store.sheets().filter((sheet) => sheet.id !== id && sheet.state.visibility === 'visible');
  if (others.length === 0) throw new ApiError('InvalidOperation');
}

function rangeMethods(model: Model): NonNullable<TypeMembers<Sheet>['methods']> {
  const used = ({ id }: Sheet, valuesOnly: unknown): HostObject | null => {
    const area = model.sheet(id).usedArea(valuesOnly === true);
    return area && model.range({ sheet: id, area });
  };
  return {
    GetRange: ({ id }, address) =>
      model.range(
        address === null || address === undefined || address === ''
          ? { sheet: model.sheet(id).id, area: WHOLE_SHEET }
          : model.placeFrom(address, model.sheet(id).id),
      ),
    GetCell({ id }, row, column) {
      const [top, left] = [integer(row), integer(column)];
      return model.range({ sheet: model.sheet(id).id, area: within({ top, left, bottom: top, right: left }) });
    },
    GetRangeByIndexes({ id }, row, column, rows, columns) {
      const [top, left] = [integer(row), integer(column)];
      const area = within({ top, left, bottom: top + integer(rows) - 1, right: left + integer(columns) - 1 });
      return model.range({ sheet: model.sheet(id).id, area });
    },
    GetRanges({ id }, addresses) {
      if (addresses === null || addresses === undefined) return model.areas({ sheet: id, areas: [WHOLE_SHEET] });
      const places = String(addresses)
        .split(',')
        .map((text) => model.placeFrom(text, model.sheet(id).id));
      return model.areas({ sheet: id, areas: places.map(({ area }) => area) });
    },
    /** An empty sheet has its first cell used. */
    GetUsedRange: (self, valuesOnly) =>
      used(self, valuesOnly) ?? model.range({ sheet: self.id, area: { top: 0, left: 0, bottom: 0, right: 0 } }),
    GetUsedRangeOrNullObject: used,
  };
}

function actions(model: Model): NonNullable<TypeMembers<Sheet>['methods']> {
  const { store } = model;
  const beside = ({ id }: Sheet, step: 1 | -1, visibleOnly: unknown): HostObject | null => {
    const sheets = store
      .sheets()
      .filter((sheet) => visibleOnly !== true || sheet.id === id || sheet.state.visibility === 'visible');
    const sheet = sheets[sheets.findIndex((each) => each.id === id) + step];
    return sheet ? model.worksheet(sheet.id) : null;
  };
  return {
    Activate: ({ id }) => void activate(store, model.sheet(id), 'add-in'),
    Calculate: writing(() => model.calculation.now()),
    Delete: writing(({ id }) => removeSheet(store, model.sheet(id), 'add-in')),
    GetNext: (self, visibleOnly) => found(beside(self, 1, visibleOnly)),
    GetNextOrNullObject: (self, visibleOnly) => beside(self, 1, visibleOnly),
    GetPrevious: (self, visibleOnly) => found(beside(self, -1, visibleOnly)),
    GetPreviousOrNullObject: (self, visibleOnly) => beside(self, -1, visibleOnly),
  };
}

/** `_RegisterDataChangedEvent` and its like: names of the wire, with the number of each event. */
export const SHEET_EVENTS: readonly (readonly [name: string, event: number])[] = [
  ['DataChangedEvent', EVENT.changed],
  ['ActivatedEvent', EVENT.activated],
  ['DeactivatedEvent', EVENT.deactivated],
  ['SelectionChangedEvent', EVENT.selectionChanged],
  ['CalculatedEvent', EVENT.calculated],
  ['FormatChangedEvent', EVENT.formatChanged],
  ['RowHiddenChangedEvent', EVENT.rowHiddenChanged],
  ['ProtectionChangedEvent', EVENT.protectionChanged],
  ['EventNameChanged', EVENT.nameChanged],
];

function eventMethods(model: Model): NonNullable<TypeMembers<Sheet>['methods']> {
  return Object.fromEntries(
    SHEET_EVENTS.flatMap(([name, event]) => [
      [`_Register${name}`, ({ id }: Sheet) => void model.events.register(event, id)] as const,
      [`_Unregister${name}`, ({ id }: Sheet) => void model.events.unregister(event, id)] as const,
    ]),
  );
}
