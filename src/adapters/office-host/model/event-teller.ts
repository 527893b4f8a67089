import { areaText } from '../../../core/sheet/address.js';
import type { HostChange, HostStore } from '../store/host-store.js';
import { EVENT, type EventRegistry } from './event-registry.js';

export interface EventSources {
  readonly store: HostStore;
  readonly registry: EventRegistry;
  /** Keeps a reference to the changed cells, which `event.getRange()` asks for; null where they are gone. */
  referenceTo(change: Extract<HostChange, { area: unknown }>): string | null;
  /** Facts of a single cell's change: values and their types. */
  detailsOf(change: Extract<HostChange, { kind: 'cells' }>): object;
}

/** Turns what happened to the workbook into events. */
export function eventTeller(sources: EventSources): (change: HostChange) => void {
  return (change) => {
    for (const [event, sheet, facts] of eventsOf(change, sources))
      sources.registry.fire(event, sheet, { worksheetId: sheet, source: 'Local', ...facts });
  };
}

type Told = readonly [event: number, sheet: string, facts: object];

function eventsOf(change: HostChange, { store, referenceTo, detailsOf }: EventSources): readonly Told[] {
  switch (change.kind) {
    case 'cells':
      return [
        [EVENT.changed, change.sheet, { ...editFacts(change), referenceId: referenceTo(change), ...detailsOf(change) }],
      ];
    case 'format':
      return [
        [EVENT.formatChanged, change.sheet, { address: areaText(change.area), referenceId: referenceTo(change) }],
      ];
    case 'rows-hidden':
      return [[EVENT.rowHiddenChanged, change.sheet, { address: areaText(change.area), changeType: 'Unknown' }]];
    case 'selected':
      return [[EVENT.selectionChanged, change.sheet, { address: change.areas.map(areaText).join(',') }]];
    case 'activated':
      return [
        ...(change.left === null ? [] : [[EVENT.deactivated, change.left, {}] as const]),
        [EVENT.activated, change.sheet, {}],
      ];
    case 'sheet-added':
      return [[EVENT.added, change.sheet, {}]];
    case 'sheet-deleted':
      return [[EVENT.deleted, change.sheet, {}]];
    case 'sheet-renamed':
      return [[EVENT.nameChanged, change.sheet, { nameBefore: change.before, nameAfter: change.after }]];
    case 'protection':
      return [[EVENT.protectionChanged, change.sheet, { isProtected: isProtected(store, change.sheet) }]];
    case 'calculated':
      return store.sheets().map(({ id }) => [EVENT.calculated, id, { address: '' }]);
    case 'undone':
      return [];
  }
}

function editFacts({ area, by }: Extract<HostChange, { kind: 'cells' }>): object {
  return {
    address: areaText(area),
    changeType: 'RangeEdited',
    shiftDirection: 'None',
    triggerSource: by === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
  };
}

function isProtected(store: HostStore, sheet: string): boolean {
  return store.sheets().some(({ id, state }) => id === sheet && state.protection !== null);
}
