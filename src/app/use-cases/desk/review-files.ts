import type { LoadedPack } from '../../ports/pack-port.js';
import type { ReviewedFile, ReviewJob, ReviewSetting } from '../../ports/review-pool-port.js';
import type { Desk, Turn } from './desk.js';
import { KEPT_LANGUAGE } from './in-language.js';

/** What is done with each answer; in no order. */
export interface Intake {
  take(index: number, reviewed: ReviewedFile): void;
  /** Now and then, and at the end: what was taken goes on the desk. */
  flush(): Promise<void>;
}

/** How often the page is told how far a review is, in milliseconds. */
const BEAT = 400;

/** Reviews the files, with progress, and a way to cancel. What was taken by then has been flushed. Answers how many there were. */
export async function reviewFiles(
  { ports, state }: Desk,
  turn: Turn,
  jobs: readonly ReviewJob[],
  { pack, intake }: { readonly pack: LoadedPack | null; readonly intake: Intake },
): Promise<number> {
  let done = 0;
  let isOver = false;
  const setting: ReviewSetting = {
    pack,
    candidates: pack ? [] : state().packs,
    lang: KEPT_LANGUAGE,
    today: ports.time.now().slice(0, 10),
  };
  turn.show({ what: 'review', done, all: jobs.length });
  const run = ports.pool.review(jobs, setting, (index, reviewed) => {
    done += 1;
    intake.take(index, reviewed);
  });
  const ended = run.ended.finally(() => (isOver = true));
  turn.cancellable(() => run.cancel());
  try {
    while (!isOver) {
      await Promise.race([ended, ports.time.pause(BEAT)]);
      await intake.flush();
      turn.show({ done });
    }
    await ended;
  } finally {
    if (!isOver) run.cancel();
  }
  return done;
}

/** All answers, in the order of the jobs, and nothing on the desk yet; null: it was cancelled. */
export async function reviewAside(
  desk: Desk,
  turn: Turn,
  jobs: readonly ReviewJob[],
  pack: LoadedPack | null,
): Promise<readonly ReviewedFile[] | null> {
  const answers: ReviewedFile[] = [];
  const intake: Intake = {
    take: (index, reviewed) => void (answers[index] = reviewed),
    flush: async () => undefined,
  };
  const done = await reviewFiles(desk, turn, jobs, { pack, intake });
  return turn.isCancelled() || done < jobs.length ? null : answers;
}
