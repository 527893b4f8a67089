import { hostType, writing, type HostObject, type HostType } from '../rich-api/host-type.js';
import type { HostSheet } from '../store/host-store.js';
import type { Model } from './model.js';
import { found } from './range-navigation.js';

/** What a filter covers and whether it hides rows. Criteria are not worked out here: a store says which rows are hidden. */
export function autoFilterType(model: Model): HostType<HostSheet> {
  const range = ({ id, state }: HostSheet): HostObject | null =>
    state.filter && model.range({ sheet: id, area: state.filter.area });
  const told = (sheet: HostSheet, filter: HostSheet['state']['filter']): void => {
    const area = sheet.state.filter?.area;
    sheet.change({ filter });
    if (area) model.store.tell({ kind: 'rows-hidden', sheet: sheet.id, area, by: 'add-in' });
  };
  return hostType<HostSheet>('AutoFilter', {
    scalars: {
      Enabled: { get: ({ state }) => state.filter !== null },
      IsDataFiltered: { get: ({ state }) => (state.filter?.hiddenRows.size ?? 0) > 0 },
    },
    methods: {
      GetRange: (sheet) => found(range(sheet)),
      GetRangeOrNullObject: range,
      ClearCriteria: writing((sheet) =>
        told(sheet, sheet.state.filter && { ...sheet.state.filter, hiddenRows: new Set() }),
      ),
      Remove: writing((sheet) => told(sheet, null)),
      Reapply: writing(() => null),
    },
  });
}
