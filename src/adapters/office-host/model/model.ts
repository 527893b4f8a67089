import type { Area } from '../../../core/sheet/grid.js';
import type { Counters } from '../counters.js';
import type { HostObject } from '../rich-api/host-type.js';
import type { HostSheet, HostStore } from '../store/host-store.js';
import type { Calculation } from './calculation.js';
import type { EventRegistry } from './event-registry.js';

/** Cells of one sheet: what a Range stands for. */
export interface Place {
  /** The sheet's id. */
  readonly sheet: string;
  readonly area: Area;
}

/** What a RangeAreas stands for: at least one area. */
export interface Places {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** What the types of the object model share: the workbook, and ways to make one another. */
export interface Model {
  readonly store: HostStore;
  readonly counters: Counters;
  readonly calculation: Calculation;
  readonly events: EventRegistry;
  readonly author: string;
  /** The year of a date typed without one. */
  readonly year: number;
  /** Throws ItemNotFound where the sheet is gone. */
  sheet(id: string): HostSheet;
  worksheet(id: string): HostObject;
  range(place: Place): HostObject;
  areas(places: Places): HostObject;
  format(places: Places): HostObject;
  comments(sheet: string | null): HostObject;
  names(sheet: string | null): HostObject;
  /** What an argument stands for that is a Range; else null. */
  placeOf(argument: unknown): Place | null;
  /** Reads `A1:B2`, `Sheet1!A1`, `B:C`, `3:4` or a Range. Throws InvalidArgument. */
  placeFrom(argument: unknown, sheet: string): Place;
}
