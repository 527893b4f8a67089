import type { LoadedPack } from '../../ports/pack-port.js';
import type { ReviewedFile } from '../../ports/review-pool-port.js';
import type { DeskActions, DroppedFile } from '../../view/desk/desk-actions.js';
import type { DeskNotice } from '../../view/desk/desk-state.js';
import { collectFiles } from './collect-files.js';
import type { Desk, Turn } from './desk.js';
import { grouping } from './grouping.js';
import { keepSetting } from './keep-setting.js';
import { reviewFiles } from './review-files.js';
import { taking, type Taking } from './taking.js';

/** Files come on the desk. */
export function adding(desk: Desk): Pick<DeskActions, 'add'> {
  return {
    add: (files) => desk.inTurn('collect', (turn) => addFiles(desk, turn, files)),
  };
}

/** Reviews what is new among the files, beside what is there. */
export async function addFiles(desk: Desk, turn: Turn, dropped: readonly DroppedFile[]): Promise<void> {
  const { files, ignored } = await collectFiles(dropped, desk.ports);
  const taken = taking(desk, files);
  const chosen = await choosePack(desk, turn, files, taken);
  const pack = desk.state().loaded;
  const left = files.flatMap((file, index) => (taken.has(index) ? [] : [{ file, index }]));
  if (left.length > 0 && !turn.isCancelled()) {
    const intake = {
      take: (at: number, reviewed: ReviewedFile) => taken.take(left[at]!.index, reviewed),
      flush: () => taken.flush(),
    };
    const jobs = left.map(({ file }) => file);
    await reviewFiles(desk, turn, jobs, { pack, intake });
  }
  const { added, unusable } = await taken.finish();
  if (added > 0) await grouping(desk, turn);
  desk.notify(noticeOf({ turn, files: files.length, ignored, added, unusable, missing: chosen }));
}

interface Outcome {
  readonly turn: Turn;
  readonly files: number;
  readonly ignored: number;
  readonly added: number;
  readonly unusable: number;
  /** Id of the pack that the files were made for and that is not at hand. */
  readonly missing: string | null;
}

function noticeOf({ turn, files, ignored, added, unusable, missing }: Outcome): DeskNotice {
  if (turn.isCancelled()) return { kind: 'cancelled', done: added, all: files };
  if (missing !== null) return { kind: 'pack-missing', id: missing };
  if (files > 0 && added === 0) return { kind: 'nothing-new' };
  return { kind: 'reviewed', files: added, unusable, ignored };
}

/** So many files are looked at together for a pack: the first may be hostile, or no return at all. */
const FIRST = 8;

/**
 * Where nobody chose a pack, the first file that has one decides for all of them. Those judged by it on the way are taken as they
 * are. Answers the id of the pack that its metadata name where that is not at hand; null: no doubt.
 */
async function choosePack(
  desk: Desk,
  turn: Turn,
  files: readonly DroppedFile[],
  taken: Taking,
): Promise<string | null> {
  let missing: string | null = null;
  for (let from = 0; from < files.length && !desk.state().loaded && !turn.isCancelled(); from += FIRST) {
    const answers = await someAnswers(desk, turn, files.slice(from, from + FIRST));
    const first = answers.find(({ filed }) => filed.pack !== null);
    const loaded = first && packAt(desk.state().packs, first);
    const named = (first ?? answers.find(({ made }) => made !== null))?.made ?? null;
    if (named !== null && !desk.state().packs.some(({ pack }) => pack.id === named)) missing ??= named;
    if (loaded) desk.change({ loaded });
    if (loaded) await keepSetting(desk);
    answers.forEach((answer, at) => {
      if (holdsFor(answer, loaded)) taken.take(from + at, answer);
    });
  }
  return missing;
}

async function someAnswers(desk: Desk, turn: Turn, jobs: readonly DroppedFile[]): Promise<readonly ReviewedFile[]> {
  const answers: ReviewedFile[] = [];
  const intake = {
    take: (at: number, reviewed: ReviewedFile) => void (answers[at] = reviewed),
    flush: async () => undefined,
  };
  await reviewFiles(desk, turn, jobs, { pack: null, intake });
  return turn.isCancelled() ? [] : answers;
}

function packAt(packs: readonly LoadedPack[], { filed }: ReviewedFile): LoadedPack | undefined {
  return packs.find(({ digest }) => digest === filed.pack?.digest);
}

/** It would be judged no otherwise with that pack given. */
function holdsFor({ filed }: ReviewedFile, loaded: LoadedPack | undefined): boolean {
  if (filed.pack) return filed.pack.digest === loaded?.digest;
  return filed.findings.length > 0 && filed.findings.every(({ code }) => code.startsWith('file.'));
}
