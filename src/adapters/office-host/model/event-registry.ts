/** Numbers of events on the wire (`Excel.EventType` has their names). */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
} as const;

/** Events of the whole workbook go by this name instead of a sheet's id. */
export const WORKBOOK = 'Workbook';
const EVENT_CATEGORY = 65_536;

/** One event as the message `richApiMessage` carries it: category, number, target, JSON, a running number, not from elsewhere. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

/** Who listens to what, and what is told to them. */
export interface EventRegistry {
  register(event: number, target: string): void;
  unregister(event: number, target: string): void;
  /** The add-in that listened is gone. */
  clear(): void;
  /** `runtime.enableEvents`: what happens while it is false is not told, then or later. */
  enabled: boolean;
  fire(event: number, sheet: string, message: object): void;
}

/** `push` gets what is to be sent. */
export function eventRegistry(push: (entries: readonly EventEntry[]) => void): EventRegistry {
  const listened = new Set<string>();
  let running = 0;
  const registry: EventRegistry = {
    register: (event, target) => void listened.add(`${event}:${target}`),
    unregister: (event, target) => void listened.delete(`${event}:${target}`),
    clear() {
      listened.clear();
      registry.enabled = true;
    },
    enabled: true,
    fire(event, sheet, message) {
      const targets = [sheet, WORKBOOK].filter((target, index, all) => all.indexOf(target) === index);
      const entries = targets
        .filter((target) => listened.has(`${event}:${target}`))
        .map((target): EventEntry => [EVENT_CATEGORY, event, target, JSON.stringify(message), (running += 1), false]);
      if (entries.length > 0) push(entries);
    },
  };
  return registry;
}
