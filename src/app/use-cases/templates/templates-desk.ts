import type { BookDraft, PaneDraft } from '../../../core/book/book-draft.js';
import type { Language } from '../../../core/finding/message-of.js';
import type { SheetGrid } from '../../../core/sheet/grid.js';
import type { TemplatesState } from '../../view/templates/templates-state.js';
import type { DivisionsPort } from '../../ports/divisions-port.js';
import type { FileSinkPort } from '../../ports/file-sink-port.js';
import type { PackPort } from '../../ports/pack-port.js';
import type { PackTextPort } from '../../ports/pack-text-port.js';

/** What the page of templates needs from outside. */
export interface TemplatesPorts {
  packs(): Promise<PackPort>;
  readonly packText: PackTextPort;
  readonly divisions: DivisionsPort;
  readonly sinks: FileSinkPort;
  /** The sheets of a workbook or .csv. @throws HostError */
  grids(bytes: Uint8Array, name: string): readonly SheetGrid[];
  /** A draft as an .xlsx file. */
  write(draft: BookDraft): Uint8Array;
  /** Lets the page draw and answer. */
  breathe(): Promise<void>;
  /** Makes Excel open the add-in's pane with each file; null: they open alone. */
  readonly pane: PaneDraft | null;
  /** The calendar year that it is. */
  readonly year: number;
}

/** What the page is at, shared by all that one can do at it. */
export interface TemplatesDesk {
  readonly ports: TemplatesPorts;
  state(): TemplatesState;
  change(change: Partial<TemplatesState>): void;
  subscribe(listener: () => void): () => void;
}

export function templatesDesk(ports: TemplatesPorts, lang: Language): TemplatesDesk {
  const listeners = new Set<() => void>();
  let state: TemplatesState = {
    lang,
    packs: [],
    loaded: null,
    form: null,
    period: null,
    source: 'pack',
    nation: null,
    list: null,
    chosen: { pack: new Set(), nation: new Set(), file: new Set() },
    open: new Set(),
    search: '',
    preview: 0,
    work: null,
    notice: null,
    hasFolders: ports.sinks.folder !== null,
  };
  return {
    ports,
    state: () => state,
    change(change) {
      state = { ...state, ...change };
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
