import type { LoadedPack } from '../../ports/pack-port.js';
import type { ReviewedFile, ReviewJob } from '../../ports/review-pool-port.js';
import type { DeskReturn } from '../../view/desk/desk-state.js';
import type { Desk, Turn } from './desk.js';
import { grouping } from './grouping.js';
import { parseJson, writeJson } from './in-language.js';
import { reviewAside } from './review-files.js';
import { ownErrors } from './standing-errors.js';

/** So many returns are written into the store together. */
const BATCH = 100;

/** Judges all that is there by this pack. False: it was cancelled, and nothing has changed. Files that were never read stay as they are. */
export async function rejudge(desk: Desk, turn: Turn, loaded: LoadedPack): Promise<boolean> {
  const before = desk.state().returns.filter(({ filed }) => filed.digest !== null);
  const jobs = before.map(({ key }) => jobOf(desk, key));
  const answers = jobs.length === 0 ? [] : await reviewAside(desk, turn, jobs, loaded);
  if (!answers) {
    desk.notify({ kind: 'cancelled', done: 0, all: jobs.length });
    return false;
  }
  const judged = new Map(before.map((each, at) => [each.key, judgedAnew(each, answers[at]!)]));
  for (let from = 0; from < before.length; from += BATCH) {
    const some = before.slice(from, from + BATCH).map(({ key }, at) => {
      const { json } = answers[from + at]!;
      return { key, record: judged.get(key)!, json: named(json, key) };
    });
    await desk.store.keep(some);
  }
  desk.change({ loaded, opened: null, returns: desk.state().returns.map((each) => judged.get(each.key) ?? each) });
  await grouping(desk, turn);
  return true;
}

function jobOf({ store }: Desk, key: string): ReviewJob {
  return {
    name: key,
    size: 0,
    async bytes() {
      const bytes = await store.bytes(key);
      if (!bytes) throw new Error(`${key}: its file is not kept`);
      return bytes;
    },
  };
}

function named(json: Uint8Array, file: string): Uint8Array {
  const parsed = parseJson(json);
  return parsed.file === file ? json : writeJson({ ...parsed, file });
}

/** What was accepted and now has errors waits for a decision once more. */
function judgedAnew(before: DeskReturn, { filed }: ReviewedFile): DeskReturn {
  const now = { ...before, filed: { ...filed, file: before.key } };
  if (before.decision !== 'accepted' || ownErrors(now.filed) === 0) return now;
  return { ...now, decision: 'pending', decided: null };
}
