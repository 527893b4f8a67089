import type { Behaviour } from '../../../src/adapters/office-host/behaviour.js';
import type { Counters } from '../../../src/adapters/office-host/counters.js';
import { addinFrame } from '../../../src/adapters/office-host/messages/addin-frame.js';
import { officeHost, type OfficeHost } from '../../../src/adapters/office-host/office-host.js';
import { coreRecalculation } from '../../../src/adapters/office-host/store/core-recalculation.js';
import { gridsOfStore, storeOfGrids, type LoadOptions } from '../../../src/adapters/office-host/store/grids.js';
import type { HostCell } from '../../../src/adapters/office-host/store/host-store.js';
import { parseAddress } from '../../../src/core/sheet/address.js';
import { fromWire, toWire, type WireGrid } from './wire-grids.js';

export interface PageOptions extends LoadOptions {
  readonly grids: readonly WireGrid[];
  readonly behaviour?: Behaviour;
  readonly requirements: { readonly [set: string]: string };
  readonly settings?: { readonly [key: string]: unknown };
  readonly locale: string;
  readonly addin: string;
  /** Formulas are worked out anew (default), or keep what they held. */
  readonly recalculate?: boolean;
}

/** What the page that plays Excel offers to tests: everything goes in and out as JSON. */
export interface HostPage {
  open(options: PageOptions): void;
  grids(): readonly WireGrid[];
  cell(sheet: string, address: string): HostCell | null;
  counters(): Counters;
  missing(): readonly string[];
  setBehaviour(behaviour: Behaviour): void;
  /** The host itself, for whatever else. */
  readonly host: OfficeHost;
  /** Closes workbook and add-in, and forgets what they kept in the browser. */
  close(): void;
  /** Loads the add-in anew into a fresh frame, over the same workbook: as if the pane had been closed and opened. */
  reload(): void;
}

declare global {
  interface Window {
    hostPage: HostPage;
  }
}

let opened: { readonly host: OfficeHost; readonly options: PageOptions } | null = null;
let frame: { close(): void } | null = null;
let boots = 0;

const current = () => {
  if (!opened) throw new Error('no workbook is open');
  return opened;
};

window.hostPage = {
  open(options) {
    const store = storeOfGrids(fromWire(options.grids), options);
    store.changeBook({
      settings: new Map(Object.entries(options.settings ?? {}).map(([key, value]) => [key, JSON.stringify(value)])),
    });
    const host = officeHost({
      store,
      recalculate: options.recalculate === false ? null : coreRecalculation,
      ...(options.behaviour ? { behaviour: options.behaviour } : {}),
    });
    opened = { host, options };
    load();
  },
  grids: () => toWire(gridsOfStore(current().host.store)),
  cell(name, address) {
    const sheet = current()
      .host.store.sheets()
      .find(({ state }) => state.name === name);
    const at = parseAddress(address);
    return (at && sheet?.cell(at.row, at.column)) ?? null;
  },
  counters: () => ({ ...current().host.counters }),
  missing: () => current().host.missing,
  setBehaviour: (behaviour) => void (current().host.behaviour = behaviour),
  get host() {
    return current().host;
  },
  reload: load,
  close() {
    frame?.close();
    frame = null;
    opened = null;
    window.sessionStorage.clear();
    window.localStorage.clear();
  },
};

function load(): void {
  const { host, options } = current();
  frame?.close();
  boots += 1;
  const facts = {
    conversation: `boot${boots}`,
    correlation: `00000000-0000-4000-8000-${String(boots).padStart(12, '0')}`,
    origin: window.location.origin,
    locale: options.locale,
    documentUrl: `${window.location.origin}/${encodeURIComponent(host.store.book.name)}`,
    requirements: options.requirements,
  };
  const element = document.createElement('iframe');
  element.style.cssText = 'width:320px;height:720px;border:0';
  frame = addinFrame({
    frame: element,
    url: options.addin,
    facts,
    slot: document.getElementById('slot')!,
    endpoint: (post) => host.endpoint(facts, post),
  });
}
