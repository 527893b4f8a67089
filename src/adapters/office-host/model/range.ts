import { ApiError } from '../rich-api/api-error.js';
import { hostType, writing, type HostType, type TypeMembers } from '../rich-api/host-type.js';
import { columnsOf, common, rowsOf } from '../store/areas.js';
import { cellOf } from '../store/cell-of.js';
import { enterCells } from '../store/enter-cells.js';
import type { HostCell } from '../store/host-store.js';
import { cellProperties } from './cell-properties.js';
import type { Model, Place } from './model.js';
import { found, rangeNavigation } from './range-navigation.js';
import { rangeScalars } from './range-scalars.js';
import { refuse, refuseStyles, restyle } from './range-writes.js';
import { specialCells } from './special-cells.js';
import { select } from './selecting.js';

type Methods = NonNullable<TypeMembers<Place>['methods']>;

export function rangeType(model: Model): HostType<Place> {
  return hostType<Place>('Range', {
    keepsReferences: true,
    scalars: rangeScalars(model),
    parts: {
      Format: ({ sheet, area }) => model.format({ sheet, areas: [area] }),
      Worksheet: ({ sheet }) => model.worksheet(sheet),
    },
    methods: { ...rangeNavigation(model), ...areaMethods(model), ...actions(model), ...cellProperties(model) },
  });
}

function areaMethods(model: Model): Methods {
  const special = (place: Place, kind: unknown, valueType: unknown) => {
    const areas = specialCells(model.sheet(place.sheet), place.area, kind, valueType);
    return areas.length === 0 ? null : model.areas({ sheet: place.sheet, areas });
  };
  const merged = (place: Place) => {
    const areas = model.sheet(place.sheet).state.merges.filter((merge) => common(merge, place.area));
    return areas.length === 0 ? null : model.areas({ sheet: place.sheet, areas });
  };
  return {
    GetSpecialCells: (place, kind, valueType) => found(special(place, kind, valueType)),
    GetSpecialCellsOrNullObject: special,
    GetMergedAreasOrNullObject: merged,
  };
}

function actions(model: Model): Methods {
  const { store } = model;
  return {
    Select: (place) => void select(store, model.sheet(place.sheet), [place.area], 'add-in'),
    Clear: writing((place, applyTo) => void clearRange(model, place, applyTo)),
    Calculate: writing(() => void model.calculation.now()),
    Merge: writing((place) => {
      const sheet = model.sheet(place.sheet);
      if (sheet.state.protection) throw new ApiError('AccessDenied');
      const rest = sheet.state.merges.filter((merge) => !common(merge, place.area));
      sheet.change({ merges: [...rest, place.area] });
    }),
    Unmerge: writing((place) => {
      const sheet = model.sheet(place.sheet);
      if (sheet.state.protection) throw new ApiError('AccessDenied');
      sheet.change({ merges: sheet.state.merges.filter((merge) => !common(merge, place.area)) });
    }),
    /** Asked before a large write comes in pieces: the size of the whole. */
    _ValidateArraySize(place, rows, columns) {
      if (rows !== rowsOf(place.area) || columns !== columnsOf(place.area)) throw new ApiError('InvalidArgument');
      return null;
    },
  };
}

const CLEARS_CONTENT = new Set(['All', 'Contents']);
const CLEARS_FORMAT = new Set(['All', 'Formats']);

/** Clears content, formats, or both, as far as the sheet is used. */
export function clearRange(model: Model, place: Place, applyTo: unknown): void {
  const sheet = model.sheet(place.sheet);
  const used = sheet.usedArea(false);
  const area = used && common(place.area, used);
  if (!area) return;
  const kind = String(applyTo ?? 'All');
  if (CLEARS_FORMAT.has(kind)) refuseStyles(sheet);
  if (CLEARS_CONTENT.has(kind)) {
    refuse(sheet, area);
    const entry = () => ({ value: null });
    model.counters.cellsWritten += enterCells({ store: model.store, sheet, area, by: 'add-in', entry });
  }
  const plain = ({ value, error, formula }: HostCell): HostCell => cellOf({ value, error, formula });
  if (CLEARS_FORMAT.has(kind)) restyle(model, { sheet: place.sheet, area }, plain);
}
