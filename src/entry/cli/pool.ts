import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

/** Guards from outside: a job past either is ended with its worker, and answered by `onEnded`. */
export interface PoolLimits {
  readonly workers: number;
  readonly millisecondsPerJob: number;
  readonly heapMegabytes: number;
}

export const DEFAULT_LIMITS: PoolLimits = {
  workers: availableParallelism(),
  millisecondsPerJob: 10_000,
  heapMegabytes: 384,
};

export interface PoolTask<J, R> {
  /** The worker's module; it is told `{ setting }` once, and answers each `{ index, job }` with an `Answer`. */
  readonly script: URL;
  /** What every worker is told. Asked for once the workers have been started, as both take their time. */
  readonly setting: () => Promise<unknown>;
  readonly jobs: readonly J[];
  readonly onEnded: (job: J, why: Ended) => R;
  readonly onProgress?: (done: number) => void;
  /** Each result as it comes, in no order. */
  readonly onResult?: (result: R) => void;
  readonly limits?: Partial<PoolLimits>;
}

/**
 * Every worker compiles the same functions for itself, on the cores that the workers are to use. V8's own budget (67,584 bytes of
 * bytecode run) has each spend as much on optimising as it then gains over some hundred files (docs/decisions/0008).
 */
const OPTIMISE_LATER = '--interrupt-budget=500000';

/** What a worker is told. */
export type Told<J, S> = { readonly setting: S } | { readonly index: number; readonly job: J };

/** What a worker answers: the result, or an error of ours with its stack. */
export type Answer<R> =
  { readonly index: number; readonly result: R } | { readonly index: number; readonly failure: string };

/** Why a job has no result: it ran out of time, or of memory. */
export type Ended = 'time' | 'memory';

/** Runs jobs as `streamPool` does; all results, in the order of the jobs. */
export async function runPool<J, R>(task: PoolTask<J, R>): Promise<readonly R[]> {
  const results: R[] = [];
  await streamPool(task, (result) => void results.push(result), Infinity);
  return results;
}

/** So many jobs may be begun past the first whose result was not taken: one that takes long does not let the others pile up. */
const AHEAD = 128;

/**
 * Runs jobs on a pool of workers. Results go to `take` in the order of the jobs, each after it was done with the one before. A worker
 * that hangs or runs out of memory is replaced, and its job gets `onEnded`'s answer. Rejects only for an error of ours, or of `take`.
 */
export async function streamPool<J, R>(
  task: PoolTask<J, R>,
  take: (result: R) => void | Promise<void>,
  ahead: number = AHEAD,
): Promise<void> {
  if (task.jobs.length === 0) return;
  setFlagsFromString(OPTIMISE_LATER);
  await new Promise<void>((resolve, reject) => void new Pool(task, { take, ahead, resolve, reject }).start());
}

interface Taker<R> {
  readonly take: (result: R) => void | Promise<void>;
  readonly ahead: number;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

interface Hand {
  readonly worker: Worker;
  job: { readonly index: number; readonly timer: NodeJS.Timeout } | null;
}

class Pool<J, R> {
  /** Results by index that wait for their turn. */
  readonly #ready = new Map<number, R>();
  readonly #hands = new Set<Hand>();
  /** Those that wait for results to be taken. */
  readonly #idle = new Set<Hand>();
  readonly #limits: PoolLimits;
  #setting: unknown = null;
  #next = 0;
  #done = 0;
  #taken = 0;
  #taking = false;

  constructor(
    readonly task: PoolTask<J, R>,
    readonly taker: Taker<R>,
  ) {
    this.#limits = { ...DEFAULT_LIMITS, ...task.limits };
  }

  async start(): Promise<void> {
    for (let count = Math.min(this.#limits.workers, this.task.jobs.length); count > 0; count -= 1) this.#hire();
    try {
      this.#setting = await this.task.setting();
      for (const hand of this.#hands) this.#begin(hand);
    } catch (error) {
      this.#fail(asError(error));
    }
  }

  #hire(): Hand {
    const resourceLimits = { maxOldGenerationSizeMb: this.#limits.heapMegabytes };
    const hand: Hand = { worker: new Worker(this.task.script, { resourceLimits }), job: null };
    this.#hands.add(hand);
    hand.worker.on('message', (answer: Answer<R>) => this.#answered(hand, answer));
    hand.worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') this.#replace(hand, 'memory');
      else this.#fail(error);
    });
    return hand;
  }

  #begin(hand: Hand): void {
    hand.worker.postMessage({ setting: this.#setting });
    this.#give(hand);
  }

  #give(hand: Hand): void {
    const index = this.#next;
    if (index >= this.task.jobs.length) return;
    if (index >= this.#taken + this.taker.ahead) {
      this.#idle.add(hand);
      return;
    }
    this.#next += 1;
    hand.job = { index, timer: setTimeout(() => this.#replace(hand, 'time'), this.#limits.millisecondsPerJob) };
    hand.worker.postMessage({ index, job: this.task.jobs[index] });
  }

  #answered(hand: Hand, answer: Answer<R>): void {
    if (!this.#hands.has(hand)) return; // ended already: it was too late
    if (hand.job) clearTimeout(hand.job.timer);
    hand.job = null;
    if ('failure' in answer) return this.#fail(new Error(answer.failure));
    this.#give(hand);
    this.#settle(answer.index, answer.result);
  }

  #replace(hand: Hand, why: Ended): void {
    if (!this.#hands.delete(hand)) return;
    this.#idle.delete(hand);
    void hand.worker.terminate();
    const { job } = hand;
    if (job) clearTimeout(job.timer);
    if (this.#next < this.task.jobs.length) this.#begin(this.#hire());
    if (job) this.#settle(job.index, this.task.onEnded(this.task.jobs[job.index]!, why));
  }

  #settle(index: number, result: R): void {
    this.#ready.set(index, result);
    this.#done += 1;
    this.task.onResult?.(result);
    this.task.onProgress?.(this.#done);
    void this.#deliver();
  }

  async #deliver(): Promise<void> {
    if (this.#taking) return;
    this.#taking = true;
    try {
      while (this.#ready.has(this.#taken)) {
        const result = this.#ready.get(this.#taken) as R;
        this.#ready.delete(this.#taken);
        await this.taker.take(result);
        this.#taken += 1;
        this.#wake();
      }
    } catch (error) {
      return this.#fail(asError(error));
    } finally {
      this.#taking = false;
    }
    if (this.#taken < this.task.jobs.length) return;
    this.#dismiss();
    this.taker.resolve();
  }

  #wake(): void {
    for (const hand of [...this.#idle]) {
      this.#idle.delete(hand);
      this.#give(hand);
    }
  }

  #fail(error: Error): void {
    this.#dismiss();
    this.taker.reject(error);
  }

  #dismiss(): void {
    for (const { worker, job } of this.#hands) {
      if (job) clearTimeout(job.timer);
      void worker.terminate();
    }
    this.#hands.clear();
    this.#idle.clear();
    this.#ready.clear();
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
