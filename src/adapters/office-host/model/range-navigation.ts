import { LAST_COLUMN, LAST_ROW } from '../../../core/sheet/address.js';
import type { Area } from '../../../core/sheet/grid.js';
import { ApiError } from '../rich-api/api-error.js';
import type { HostObject, TypeMembers } from '../rich-api/host-type.js';
import { around, common, holds } from '../store/areas.js';
import { arrayAt } from '../store/enter-cells.js';
import type { HostArray } from '../store/host-store.js';
import type { Model, Place } from './model.js';
import { integer, within } from './place.js';
import { usedWithin } from './used-area.js';

type Methods = NonNullable<TypeMembers<Place>['methods']>;

/** Methods that give other ranges. */
export function rangeNavigation(model: Model): Methods {
  return { ...steps(model), ...meetings(model), ...used(model), ...spills(model) };
}

function steps(model: Model): Methods {
  const moved = (place: Place, change: Partial<Area>): HostObject =>
    model.range({ sheet: place.sheet, area: within({ ...place.area, ...change }) });
  const row = (place: Place, index: number): HostObject => moved(place, { top: index, bottom: index });
  const column = (place: Place, index: number): HostObject => moved(place, { left: index, right: index });
  return {
    GetCell(place, rows, columns) {
      const top = place.area.top + integer(rows);
      const left = place.area.left + integer(columns);
      return moved(place, { top, left, bottom: top, right: left });
    },
    GetRow: (place, index) => row(place, place.area.top + integer(index)),
    GetColumn: (place, index) => column(place, place.area.left + integer(index)),
    GetLastRow: (place) => row(place, place.area.bottom),
    GetLastColumn: (place) => column(place, place.area.right),
    GetLastCell: (place) => moved(place, { top: place.area.bottom, left: place.area.right }),
    GetEntireRow: (place) => moved(place, { left: 0, right: LAST_COLUMN }),
    GetEntireColumn: (place) => moved(place, { top: 0, bottom: LAST_ROW }),
    GetOffsetRange: (place, rows, columns) => model.range({ ...place, area: offset(place.area, rows, columns) }),
    GetResizedRange: (place, rows, columns) =>
      moved(place, { bottom: place.area.bottom + integer(rows), right: place.area.right + integer(columns) }),
    GetAbsoluteResizedRange: (place, rows, columns) =>
      moved(place, { bottom: place.area.top + integer(rows) - 1, right: place.area.left + integer(columns) - 1 }),
    GetRowsBelow: (place, count) =>
      moved(place, { top: place.area.bottom + 1, bottom: place.area.bottom + integer(count ?? 1) }),
    GetRowsAbove: (place, count) =>
      moved(place, { top: place.area.top - integer(count ?? 1), bottom: place.area.top - 1 }),
    GetColumnsAfter: (place, count) =>
      moved(place, { left: place.area.right + 1, right: place.area.right + integer(count ?? 1) }),
    GetColumnsBefore: (place, count) =>
      moved(place, { left: place.area.left - integer(count ?? 1), right: place.area.left - 1 }),
  };
}

export function offset(area: Area, rows: unknown, columns: unknown): Area {
  const [down, right] = [integer(rows), integer(columns)];
  return within({
    top: area.top + down,
    left: area.left + right,
    bottom: area.bottom + down,
    right: area.right + right,
  });
}

function meetings(model: Model): Methods {
  const meeting = (place: Place, argument: unknown): HostObject | null => {
    const other = model.placeFrom(argument, place.sheet);
    const area = other.sheet === place.sheet ? common(place.area, other.area) : null;
    return area && model.range({ sheet: place.sheet, area });
  };
  return {
    GetBoundingRect(place, argument) {
      const other = model.placeFrom(argument, place.sheet);
      if (other.sheet !== place.sheet) throw new ApiError('InvalidArgument');
      return model.range({ sheet: place.sheet, area: around(place.area, other.area) });
    },
    GetIntersection: (place, argument) => found(meeting(place, argument)),
    GetIntersectionOrNullObject: meeting,
  };
}

function used(model: Model): Methods {
  const usedIn = (place: Place, valuesOnly: unknown): HostObject | null => {
    const area = usedWithin(model.sheet(place.sheet), place.area, valuesOnly === true);
    return area && model.range({ sheet: place.sheet, area });
  };
  return {
    GetUsedRange: (place, valuesOnly) => found(usedIn(place, valuesOnly)),
    GetUsedRangeOrNullObject: usedIn,
  };
}

function spills(model: Model): Methods {
  const spillOf = (place: Place): HostArray | null => {
    const { top, left, bottom, right } = place.area;
    if (top !== bottom || left !== right) throw new ApiError('InvalidArgument');
    const array = arrayAt(model.sheet(place.sheet).state, top, left);
    return array?.kind === 'spill' ? array : null;
  };
  const parent = (place: Place): HostObject | null => {
    const spill = spillOf(place);
    if (!spill) return null;
    const { top, left } = spill.area;
    return model.range({ sheet: place.sheet, area: { top, left, bottom: top, right: left } });
  };
  const spilling = (place: Place): HostObject | null => {
    const spill = spillOf(place);
    const isHead = spill && holds({ ...place.area }, spill.area.top, spill.area.left);
    return isHead ? model.range({ sheet: place.sheet, area: spill.area }) : null;
  };
  return {
    GetSpillParent: (place) => found(parent(place)),
    GetSpillParentOrNullObject: parent,
    GetSpillingToRange: (place) => found(spilling(place)),
    GetSpillingToRangeOrNullObject: spilling,
  };
}

/** What has an …OrNullObject beside it throws where there is nothing. */
export function found<T>(object: T | null): T {
  if (object === null) throw new ApiError('ItemNotFound');
  return object;
}
