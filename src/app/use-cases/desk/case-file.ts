import { HostError } from '../../ports/host-error.js';
import type { ArchivedFile } from '../../ports/archive-port.js';
import type { LoadedPack } from '../../ports/pack-port.js';
import type { ReviewedFile } from '../../ports/review-pool-port.js';
import type { DeskActions } from '../../view/desk/desk-actions.js';
import type { DeskReturn } from '../../view/desk/desk-state.js';
import { fileName } from '../templates/file-name.js';
import { CASE_RECORD, CASE_SCHEMA, readCase, type CaseRecord, type CaseReturn } from './case-record.js';
import { clearDesk } from './clearing.js';
import type { Desk, Turn } from './desk.js';
import { grouping } from './grouping.js';
import { keepSetting } from './keep-setting.js';
import { reviewAside } from './review-files.js';
import { ownErrors } from './standing-errors.js';
import { inOrder } from './taking.js';

/** The whole desk as one file, and back. */
export function caseFile(desk: Desk): Pick<DeskActions, 'saveCase' | 'openCase'> {
  return {
    saveCase: () => desk.inTurn('save', (turn) => saveCase(desk, turn)),
    openCase: (bytes, name) =>
      desk.inTurn('load', async (turn) => {
        const opened = await readArchive(desk, bytes);
        if (!opened || !(await putOnDesk(desk, turn, opened))) {
          desk.notify(
            turn.isCancelled()
              ? { kind: 'cancelled', done: 0, all: opened?.record.returns.length ?? 0 }
              : { kind: 'case-refused', name },
          );
        }
      }),
  };
}

async function saveCase({ ports, store, state, notify }: Desk, turn: Turn): Promise<void> {
  const { returns, loaded, parent } = state();
  const now = ports.time.now();
  const sink = ports.sinks.zip(fileName(['核报审核台', now.slice(0, 10)]));
  try {
    const entries: CaseReturn[] = [];
    for (const { key, filed, received, decision, decided, comments, judged } of returns) {
      const bytes = await store.bytes(key);
      const entry = bytes ? String(entries.length + 1) : null;
      if (bytes && entry !== null) await sink.add(entry, bytes);
      entries.push({ file: key, digest: filed.digest, entry, received, decision, decided, comments, judged });
      turn.show({ done: entries.length, all: returns.length });
      await ports.time.breathe();
    }
    const record: CaseRecord = { schema: CASE_SCHEMA, pack: loaded?.pack ?? null, parent, returns: entries };
    await sink.add(CASE_RECORD, new TextEncoder().encode(JSON.stringify(record)));
    notify({ kind: 'case-saved', name: await sink.finish() });
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

interface OpenedCase {
  readonly record: CaseRecord;
  readonly loaded: LoadedPack | null;
  readonly files: ReadonlyMap<string, ArchivedFile>;
}

/** Null: it is no case, or one that does not hold together. */
async function readArchive(desk: Desk, bytes: Uint8Array): Promise<OpenedCase | null> {
  try {
    const files = new Map(desk.ports.archives.open(bytes).map((each) => [each.name, each]));
    const text = files.get(CASE_RECORD)?.bytes();
    const record = text ? readCase(new TextDecoder().decode(text)) : null;
    if (!record?.returns.every(({ entry }) => entry === null || files.has(entry))) return null;
    const answer = record.pack === null ? null : await desk.ports.packTexts.read(JSON.stringify(record.pack));
    if (answer && !answer.ok) return null;
    return { record, files, loaded: answer?.loaded ?? null };
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** So many returns are written into the store together. */
const BATCH = 100;

/** Everything is judged before anything on the desk goes. False: it was refused or cancelled, and the desk is as it was. */
async function putOnDesk(desk: Desk, turn: Turn, { record, loaded, files }: OpenedCase): Promise<boolean> {
  const kept = record.returns.filter(({ entry }) => entry !== null);
  const jobs = kept.map(({ file, entry }) => {
    const { size, bytes } = files.get(entry!)!;
    return { name: file, size, bytes: async () => bytes() };
  });
  const answers = jobs.length > 0 ? await reviewAside(desk, turn, jobs, loaded) : [];
  if (!answers) return false;
  // a file that is not the one that was decided about decides nothing
  if (answers.some(({ filed }, at) => filed.digest !== kept[at]!.digest)) return false;
  await clearDesk(desk);
  if (loaded) desk.packs.add(loaded);
  desk.change({ loaded, parent: record.parent, packs: desk.packs.all() });
  const returns = kept.map((each, at) => returnOf(each, answers[at]!));
  for (let from = 0; from < returns.length; from += BATCH) {
    await desk.store.keep(returns.slice(from, from + BATCH).map((each, at) => keptOf(each, answers[from + at]!)));
  }
  desk.change({ returns: inOrder(returns) });
  await keepSetting(desk);
  await grouping(desk, turn);
  desk.notify({ kind: 'case-opened', returns: returns.length });
  return true;
}

function returnOf(
  { file, received, decision, decided, comments, judged }: CaseReturn,
  { filed }: ReviewedFile,
): DeskReturn {
  const stands = decision !== 'accepted' || ownErrors(filed) === 0;
  return {
    ...{ key: file, filed, received, comments, judged },
    decision: stands ? decision : 'pending',
    decided: stands ? decided : null,
  };
}

function keptOf(record: DeskReturn, { bytes, json }: ReviewedFile) {
  return { key: record.key, record, json, ...(bytes ? { bytes } : {}) };
}
