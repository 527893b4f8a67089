import type { ReviewContext } from '../../../core/review/context.js';
import { judged } from '../../../core/review/judged.js';
import { reviewing } from '../../../core/review/review.js';
import { NO_FACTS, type WorkbookFacts } from '../../../core/sheet/facts.js';
import type { SheetGrid } from '../../../core/sheet/grid.js';
import type { WorkbookPort } from '../../ports/workbook-port.js';
import { keyedFindings } from '../../view/pane/keyed-findings.js';
import type { PaneResult, PaneWork } from '../../view/pane/pane-state.js';
import { openReturn } from '../open-return.js';
import { inSlices } from '../in-slices.js';
import type { PackShelf } from './pack-shelf.js';
import type { PaneDesk } from './pane-desk.js';
import { selectedAfter } from './selected-after.js';

/** Reviews the workbook for the pane. Of several reviews only the one begun last counts. */
export interface Checking {
  /** With progress, and a way to cancel it. Never rejects. */
  check(): Promise<void>;
  /** Without a word, after a write or an edit. Rejects as the workbook does. */
  recheck(): Promise<void>;
  /** Judges what was read before once more, with other choices or other facts; reads where nothing was read. */
  rejudge(facts?: WorkbookFacts): Promise<void>;
  /** Ends a review that is under way; what was there before stays. */
  cancel(): void;
}

/** What a workbook held when it was read. */
interface Read {
  readonly grids: readonly SheetGrid[];
  readonly facts: WorkbookFacts;
}

export function checking(desk: PaneDesk, shelf: PackShelf): Checking {
  let latest = 0;
  async function run(told: boolean, known: Read | null): Promise<void> {
    latest += 1;
    const mine = latest;
    const isLatest = (): boolean => mine === latest;
    const stage = async (done: number): Promise<void> => {
      if (told && isLatest()) desk.change({ busy: busyAt(done) });
      await desk.ports.time.pause(0);
    };
    try {
      const result = await reviewOf(desk, shelf, { known, stage, isLatest });
      if (!result || !isLatest()) return;
      const selected = selectedAfter(desk.state(), keyedFindings(result));
      desk.change({ result, selected });
    } catch (error) {
      if (isLatest()) throw error; // nobody asks any longer what a review that was given up ran into
    } finally {
      if (told && isLatest()) desk.change({ busy: null });
    }
  }
  return {
    async check() {
      if (desk.isAlone()) return;
      desk.change({ notice: null });
      await run(true, null).catch(desk.failed);
    },
    recheck: () => run(false, null),
    rejudge(facts) {
      const { result } = desk.state();
      if (result?.kind !== 'reviewed') return run(false, null);
      return run(false, { grids: result.review.subject.grids, facts: facts ?? result.facts });
    },
    cancel() {
      if (!desk.state().busy?.cancellable) return;
      latest += 1;
      desk.change({ busy: null, notice: { kind: 'cancelled' } });
    },
  };
}

const STAGES: readonly PaneWork[] = ['read', 'recognise', 'judge'];

function busyAt(done: number) {
  return { work: STAGES[done] ?? 'judge', done, all: STAGES.length, cancellable: true };
}

interface Run {
  readonly known: Read | null;
  /** Says how far it is, and lets the host draw and the person cancel. */
  readonly stage: (done: number) => Promise<void>;
  readonly isLatest: () => boolean;
}

/** Null: it was given up half-way. */
async function reviewOf(desk: PaneDesk, shelf: PackShelf, { known, stage, isLatest }: Run): Promise<PaneResult | null> {
  await stage(0);
  if (!isLatest()) return null;
  const packs = await shelf.all();
  const { asked } = desk.state();
  const own = packs.find(({ pack }) => pack.id === asked.pack) ?? null;
  if (packs !== desk.state().packs) desk.change({ packs });
  const request = { pack: own, candidates: packs, context: contextOf(desk, NO_FACTS) };
  const opened = await openReturn(reading(desk.ports.workbook, known, stage), request);
  if ('refused' in opened) {
    return { kind: 'refused', findings: opened.refused.map((each) => judged(each, { severities: {} })) };
  }
  await stage(2);
  if (!isLatest()) return null;
  const { grids, facts, loaded, packReason } = opened;
  const context = contextOf(desk, facts);
  const judgedReturn = await inSlices(reviewing(grids, loaded.pack, context), desk.ports.time, isLatest);
  return judgedReturn && { kind: 'reviewed', review: judgedReturn, context, facts, loaded, packReason };
}

/** The workbook, or what was read of it before; once it is read, recognising begins. */
function reading(
  workbook: WorkbookPort,
  known: Read | null,
  stage: Run['stage'],
): Pick<WorkbookPort, 'read' | 'facts'> {
  return {
    read: () => (known ? Promise.resolve(known.grids) : workbook.read()),
    async facts() {
      const facts = known ? known.facts : await workbook.facts();
      await stage(1);
      return facts;
    },
  };
}

/** As the command line would be told, beside what a person chose in the pane. */
function contextOf({ ports, state }: PaneDesk, facts: WorkbookFacts): ReviewContext {
  const { asked } = state();
  const fileName = ports.about.fileName();
  return {
    facts,
    today: ports.time.now().slice(0, 10),
    ...(fileName === null ? {} : { fileName }),
    ...(asked.org === null ? {} : { org: asked.org }),
    ...(asked.period === null ? {} : { period: asked.period }),
    overrides: { columns: asked.columns, ...(asked.form === null ? {} : { form: asked.form }) },
  };
}
