import { ApiError } from '../rich-api/api-error.js';
import type { Counters } from '../counters.js';
import type { HostObject } from '../rich-api/host-type.js';
import type { References } from '../rich-api/references.js';
import type { HostChange, HostStore } from '../store/host-store.js';
import type { Recalculation } from '../store/memory-store.js';
import { calculation } from './calculation.js';
import { valueOf, valueTypeOf } from './cell-facts.js';
import { commentsType } from './comments.js';
import type { EventRegistry } from './event-registry.js';
import { eventTeller } from './event-teller.js';
import type { Model, Place } from './model.js';
import { namesType } from './names.js';
import { namedPlace, placeAt } from './place.js';
import { clearRange, rangeType } from './range.js';
import { formatTypes } from './range-format.js';
import { rangeAreasType } from './range-areas.js';
import { workbookType } from './workbook.js';
import { worksheetType } from './worksheet.js';

export interface ExcelModelOptions {
  readonly store: HostStore;
  readonly counters: Counters;
  readonly references: References;
  readonly events: EventRegistry;
  readonly recalculate: Recalculation | null;
  readonly author: string;
  readonly year: number;
}

export interface ExcelModel {
  readonly workbook: HostObject;
  readonly calculation: Model['calculation'];
  /** Fires the events of a change. */
  tell(change: HostChange): void;
}

/** Excel's object model over a store: each type a table, made once. */
export function excelModel(options: ExcelModelOptions): ExcelModel {
  const { store, references, events } = options;
  const model: Model = {
    store,
    counters: options.counters,
    calculation: calculation(store, options.recalculate),
    events,
    author: options.author,
    year: options.year,
    sheet(id) {
      const sheet = store.sheets().find((each) => each.id === id);
      if (!sheet) throw new ApiError('ItemNotFound');
      return sheet;
    },
    worksheet: (id) => worksheet.of({ id }),
    range: (place) => range.of(place),
    areas: (places) => areas.of(places),
    format: (places) => formats.format(places),
    comments: (sheet) => comments.of({ sheet }),
    names: (sheet) => names.of({ sheet }),
    placeOf: (argument) => range.read(argument),
    placeFrom: (argument, sheet) => placeFrom(model, argument, sheet),
  };
  const range = rangeType(model);
  const areas = rangeAreasType(model, (place, applyTo) => clearRange(model, place, applyTo));
  const formats = formatTypes(model);
  const worksheet = worksheetType(model);
  const comments = commentsType(model);
  const names = namesType(model);
  const tell = eventTeller({
    store,
    registry: events,
    referenceTo: ({ sheet, area }) => references.keep(model.range({ sheet, area })),
    detailsOf: (change) => detailsOf(model, change),
  });
  return { workbook: workbookType(model, references).of(null), calculation: model.calculation, tell };
}

function placeFrom(model: Model, argument: unknown, sheet: string): Place {
  const place = model.placeOf(argument);
  if (place) return place;
  const text = typeof argument === 'string' ? argument : '';
  const found = placeAt(model.store, text, sheet) ?? namedPlace(model.store, text, sheet);
  if (!found) throw new ApiError('InvalidArgument');
  return found;
}

/** Values before and after, of a single cell alone, as Excel tells them. */
function detailsOf(model: Model, { sheet, area, before }: Extract<HostChange, { kind: 'cells' }>): object {
  if (area.top !== area.bottom || area.left !== area.right) return {};
  const after = model.sheet(sheet).cell(area.top, area.left);
  return {
    valueBefore: valueOf(before),
    valueTypeBefore: valueTypeOf(before),
    valueAfter: valueOf(after),
    valueTypeAfter: valueTypeOf(after),
  };
}
