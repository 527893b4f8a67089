import type { MessageEndpoint } from './messages/message-endpoint.js';
import type { EventEntry } from './model/event-registry.js';
import type { HostChange } from './store/host-store.js';

/** What is to be told to the add-in. */
export interface EventOutbox {
  /** Where to from now on. */
  to(endpoint: MessageEndpoint): void;
  emit(event: string, data: unknown): void;
  push(entries: readonly EventEntry[]): void;
  /** `tell` makes entries of it, when its time has come. */
  note(change: HostChange, tell: (change: HostChange) => void): void;
}

/** Events wait for the answer of the request that caused them, as they do in Excel. */
export function eventOutbox(): EventOutbox {
  let endpoint: MessageEndpoint | null = null;
  let notes: { readonly change: HostChange; readonly tell: (change: HostChange) => void }[] = [];
  let entries: EventEntry[] = [];
  let isDue = false;
  const flush = (): void => {
    isDue = false;
    const told = notes;
    notes = [];
    for (const { change, tell } of told) tell(change);
    const ready = entries;
    entries = [];
    if (ready.length > 0) endpoint?.emit('richApiMessage', { ArrayData: ready });
    if (told.some(({ change }) => change.kind === 'selected')) endpoint?.emit('documentSelectionChanged', {});
  };
  const later = (): void => {
    if (isDue) return;
    isDue = true;
    setTimeout(flush, 0);
  };
  return {
    to: (next) => void (endpoint = next),
    emit: (event, data) => endpoint?.emit(event, data),
    push(more) {
      entries.push(...more);
      later();
    },
    note(change, tell) {
      notes.push({ change, tell });
      later();
    },
  };
}
