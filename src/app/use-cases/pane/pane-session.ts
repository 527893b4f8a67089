import type { Language } from '../../../core/finding/message-of.js';
import type { ReviewedWorkbook } from '../../view/pane/pane-state.js';
import type { PaneActions, PaneView } from '../../view/pane/pane-view.js';
import { fileJson, type FileJson } from '../../view/review-json.js';
import { fileOf } from '../../view/pane/receipt-view.js';
import { checking } from './checking.js';
import { choosing, showing } from './choosing.js';
import { explaining } from './explaining.js';
import { followWithMarks, marking } from './marking.js';
import { opening } from './opening.js';
import { packShelf } from './pack-shelf.js';
import { paneDesk, type PaneDesk } from './pane-desk.js';
import { readMemory, remembering } from './pane-memory.js';
import type { PanePorts } from './pane-ports.js';
import { firstState, paneStore } from './pane-store.js';
import { stillStands } from './still-stands.js';
import { submitting } from './submitting.js';
import { warming } from './warming.js';
import { watching } from './watching.js';
import { writing } from './writing.js';

/** The pane's brain: what it shows, what a person can do in it, and nothing of how it is drawn. */
export interface PaneSession {
  /** The same object until something changes. */
  view(): PaneView;
  /** Calls back after every change; answers how to stop. */
  subscribe(listener: () => void): () => void;
  /** None of them rejects: what failed is a notice. */
  readonly actions: PaneActions;
  /** What was last reviewed, as the command line prints it, without a file's digest; null: nothing yet, or nothing could be. */
  reviewed(): FileJson | null;
  /** The name that the workbook is to be saved under once it is handed in; null: it is not, or was changed since. */
  submissionFile(): string | null;
  /** Makes the first check quick, while nobody waits; nothing that is seen changes. Never rejects. */
  warmUp(): Promise<void>;
  /** Stops watching the workbook. What is remembered has been all along. */
  close(): Promise<void>;
}

/** Begins where the pane was closed, as far as that is remembered; nothing is read before somebody asks for a check. */
export function paneSession(ports: PanePorts): PaneSession {
  const { ownPack, ...remembered } = readMemory(ports.memory.recall());
  const store = paneStore({
    ...firstState(ports.about.language),
    marked: ports.about.marked ?? false,
    ...remembered,
  });
  const desk = paneDesk(ports, store);
  const shelf = packShelf(ports);
  if (ownPack) shelf.add(ownPack);
  const checks = checking(desk, shelf);
  const stops = [followWithMarks(desk), remembering(desk, shelf)];
  const stopWatching = watching(desk, checks);
  shelf.all().then((packs) => store.change({ packs }), desk.failed);
  return {
    view: store.view,
    subscribe: store.subscribe,
    actions: {
      check: checks.check,
      cancel: checks.cancel,
      ...opening(desk, checks),
      ...showing(desk),
      ...choosing(desk, checks, shelf),
      ...writing(desk, checks),
      ...explaining(desk, checks),
      ...submitting(desk, checks),
      ...marking(desk),
    },
    reviewed: printing(desk),
    submissionFile() {
      const reviewed = desk.reviewed();
      return reviewed && stillStands(reviewed) ? fileOf(reviewed) : null;
    },
    warmUp: warming(desk, shelf),
    async close() {
      for (const stop of stops) stop();
      await stopWatching().catch(ports.wrong);
    },
  };
}

/** The last review as JSON, made once for each review and language. */
function printing({ reviewed, state, ports }: PaneDesk): PaneSession['reviewed'] {
  let printed: { readonly of: ReviewedWorkbook; readonly lang: Language; readonly json: FileJson } | null = null;
  return () => {
    const of = reviewed();
    const { lang } = state();
    if (!of) return null;
    if (printed?.of !== of || printed.lang !== lang) {
      const { pack, digest } = of.loaded;
      const identity = { id: pack.id, version: pack.version, digest };
      const file = ports.about.fileName() ?? '';
      printed = { of, lang, json: fileJson(of.review, { file, digest: null, pack: identity }, lang) };
    }
    return printed.json;
  };
}
