import { hostType, type HostObject, type HostType, type TypeMembers } from '../rich-api/host-type.js';
import type { References } from '../rich-api/references.js';
import { applicationType, runtimeType } from './application.js';
import type { Model, Places } from './model.js';
import { settingsType } from './settings.js';
import { worksheetsType } from './worksheets.js';
import { xmlPartsType } from './xml-parts.js';

/** The root of the object model. */
export function workbookType(model: Model, references: References): HostType<null> {
  const { store } = model;
  const worksheets = worksheetsType(model);
  const application = applicationType(model);
  const runtime = runtimeType(model);
  const xmlParts = xmlPartsType(model);
  const settings = settingsType(model);
  return hostType<null>('Workbook', {
    scalars: {
      Name: { get: () => store.book.name },
      ReadOnly: { get: () => false },
      IsDirty: { get: () => true, set: () => undefined },
      AutoSave: { get: () => true },
      PreviouslySaved: { get: () => true },
      CalculationEngineVersion: { get: () => 191029 },
    },
    parts: {
      Worksheets: () => worksheets.of(null),
      Application: () => application.of(null),
      CustomXmlParts: () => xmlParts.of({ namespace: null }),
      Settings: () => settings.of(null),
      Names: () => model.names(null),
      Comments: () => model.comments(null),
      _Runtime: () => runtime.of(null),
    },
    methods: { ...selectionMethods(model), ...referenceMethods(references) },
  });
}

function selectionMethods(model: Model): NonNullable<TypeMembers<null>['methods']> {
  const selected = (): Places => ({ sheet: model.store.book.active, areas: model.store.book.selection });
  const first = (): HostObject => model.range({ sheet: selected().sheet, area: selected().areas[0]! });
  return {
    GetSelectedRange: first,
    GetSelectedRanges: () => model.areas(selected()),
    GetActiveCell() {
      const { top, left } = selected().areas[0]!;
      return model.range({ sheet: selected().sheet, area: { top, left, bottom: top, right: left } });
    },
  };
}

function referenceMethods(references: References): NonNullable<TypeMembers<null>['methods']> {
  const find = (_self: null, id: unknown): HostObject | null => references.find(String(id));
  return {
    _GetObjectByReferenceId: find,
    _GetRangeForEventByReferenceId: find,
    _GetRangeOrNullObjectForEventByReferenceId: find,
    _GetReferenceCount: () => references.count,
    _RemoveReference: (_self, id) => references.remove(String(id)),
    _RemoveAllReferences: () => references.removeAll(),
  };
}
