import type { Area } from '../../../core/sheet/grid.js';
import { hostType, writing, type HostObject, type HostType, type TypeMembers } from '../rich-api/host-type.js';
import { cellsIn, common } from '../store/areas.js';
import { collectionMethods } from './collection.js';
import type { Model, Place, Places } from './model.js';
import { areaAddress, isEntireColumn, isEntireRow, sheetPrefix } from './place.js';
import { found, offset } from './range-navigation.js';
import { specialCells } from './special-cells.js';
import { usedWithin } from './used-area.js';

type Methods = NonNullable<TypeMembers<Places>['methods']>;

/** Several areas of a sheet as one: `A1:B2,D4`. `clear` is what one Range does. */
export function rangeAreasType(model: Model, clear: (place: Place, applyTo: unknown) => void): HostType<Places> {
  const items = rangeCollectionType(model);
  const address = ({ sheet, areas }: Places): string => {
    const prefix = sheetPrefix(model.sheet(sheet).state.name);
    return areas.map((area) => prefix + areaAddress(area)).join(',');
  };
  return hostType<Places>('RangeAreas', {
    keepsReferences: true,
    scalars: {
      Address: { get: address },
      AddressLocal: { get: address },
      AreaCount: { get: ({ areas }) => areas.length },
      CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellsIn(area), 0) },
      IsEntireColumn: { get: ({ areas }) => areas.every(isEntireColumn) },
      IsEntireRow: { get: ({ areas }) => areas.every(isEntireRow) },
    },
    parts: {
      Areas: (places) => items.of(places),
      Format: (places) => model.format(places),
      Worksheet: ({ sheet }) => model.worksheet(sheet),
    },
    methods: {
      Clear: writing(({ sheet, areas }, applyTo) => areas.forEach((area) => clear({ sheet, area }, applyTo))),
      Calculate: writing(() => model.calculation.now()),
      ...partMethods(model),
    },
  });
}

/** Methods that give areas within the areas, or beside them. */
function partMethods(model: Model): Methods {
  const each = ({ sheet, areas }: Places, parts: (area: Area) => readonly Area[]): HostObject | null => {
    const found = areas.flatMap(parts);
    return found.length === 0 ? null : model.areas({ sheet, areas: found });
  };
  const special = (places: Places, kind: unknown, type: unknown): HostObject | null =>
    each(places, (area) => specialCells(model.sheet(places.sheet), area, kind, type));
  const used = (places: Places, valuesOnly: unknown): HostObject | null =>
    each(places, (area) => some(usedWithin(model.sheet(places.sheet), area, valuesOnly === true)));
  const meeting = (places: Places, argument: unknown): HostObject | null => {
    const other = model.placeFrom(argument, places.sheet);
    return other.sheet === places.sheet ? each(places, (area) => some(common(area, other.area))) : null;
  };
  return {
    GetSpecialCells: (places, kind, type) => found(special(places, kind, type)),
    GetSpecialCellsOrNullObject: special,
    GetUsedRangeAreas: (places, valuesOnly) => found(used(places, valuesOnly)),
    GetUsedRangeAreasOrNullObject: used,
    GetIntersection: (places, argument) => found(meeting(places, argument)),
    GetIntersectionOrNullObject: meeting,
    GetOffsetRangeAreas: (places, rows, columns) => each(places, (area) => [offset(area, rows, columns)]),
  };
}

function some(area: Area | null): readonly Area[] {
  return area ? [area] : [];
}

function rangeCollectionType(model: Model): HostType<Places> {
  const items = ({ sheet, areas }: Places): HostObject[] => areas.map((area) => model.range({ sheet, area }));
  return hostType<Places>('RangeCollection', { items, methods: collectionMethods(items, () => null) });
}
