import type { ReviewedFile, ReviewJob, ReviewPoolPort, ReviewSetting } from '../../app/ports/review-pool-port.js';
import type { FileRefusal, RefusalData } from '../../core/finding/file-finding.js';
import type { Answer, Told } from './pool-messages.js';

/** As much of a Worker as is used here. */
export interface PoolWorker {
  tell(message: Told, handedOver: Transferable[]): void;
  /** Who hears what it says; null: nobody any more. `why` is what its own error says; null: it did not start, or nothing is known. */
  listen(listener: { answered(answer: Answer): void; failed(why: string | null): void } | null): void;
  terminate(): void;
}

/** One of the browser's own. */
export function browserWorker(worker: Worker): PoolWorker {
  return {
    tell: (message, handedOver) => worker.postMessage(message, handedOver),
    listen(listener) {
      worker.onmessage = listener && (({ data }: MessageEvent<Answer>) => listener.answered(data));
      worker.onerror =
        listener &&
        ((event) => {
          event.preventDefault();
          listener.failed(event.message || null);
        });
    },
    terminate: () => worker.terminate(),
  };
}

export interface PoolOptions {
  /** Starts a worker. */
  readonly hire: () => PoolWorker;
  readonly workers: number;
  /** A file that takes longer ends its worker, and is too large. */
  readonly milliseconds: number;
  /** Larger files are not read. */
  readonly mostBytes: number;
  /** The review of a file that was not looked at. */
  readonly refused: Refuse;
}

export type Refuse = (name: string, code: FileRefusal, data: RefusalData) => Pick<ReviewedFile, 'filed' | 'json'>;

/** Reviews files in workers, one a core, which stay for the next run. A worker that hangs, or runs out of memory, is ended and replaced. */
export function workerPool(options: PoolOptions): ReviewPoolPort {
  let idle: PoolWorker[] = [];
  return {
    review(jobs, setting, onAnswer) {
      const hired = idle;
      idle = [];
      const run = new Run(options, hired, { jobs, setting, onAnswer });
      const ended = run.ended.finally(() => (idle = run.left()));
      return { ended, cancel: () => run.cancel() };
    },
  };
}

interface Task {
  readonly jobs: readonly ReviewJob[];
  readonly setting: ReviewSetting;
  readonly onAnswer: (index: number, reviewed: ReviewedFile) => void;
}

interface Hand {
  readonly worker: PoolWorker;
  /** It has answered before. */
  isProven: boolean;
  /** The file that it is at; null: none. */
  index: number | null;
  timer: ReturnType<typeof setTimeout> | null;
}

class Run {
  readonly ended: Promise<void>;
  #resolve: () => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;
  readonly #hands = new Set<Hand>();
  #next = 0;
  #done = 0;
  #isOver = false;

  constructor(
    readonly options: PoolOptions,
    hired: readonly PoolWorker[],
    readonly task: Task,
  ) {
    this.ended = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    if (task.jobs.length === 0) this.#end();
    const count = Math.min(Math.max(1, options.workers), task.jobs.length);
    hired.forEach((worker) => this.#hands.add(handOf(worker)));
    const resting = [...this.#hands];
    // a setting takes its time to be told, so each worker is told in a task of its own
    for (let at = 0; at < count; at += 1) setTimeout(() => this.#begin(resting[at] ?? null));
  }

  /** Workers that wait for the next run; those in the middle of a file were ended. */
  left(): PoolWorker[] {
    const resting = [...this.#hands].filter(({ index }) => index === null).map(({ worker }) => worker);
    resting.forEach((worker) => worker.listen(null));
    return resting;
  }

  cancel(): void {
    if (!this.#isOver) this.#end();
  }

  /** Null: a new worker. */
  #begin(rested: Hand | null): void {
    if (this.#isOver || (!rested && this.#next >= this.task.jobs.length)) return;
    const hand = rested ?? handOf(this.options.hire());
    const { worker } = hand;
    this.#hands.add(hand);
    worker.listen({
      answered: (answer) => this.#answered(hand, answer),
      failed: (why) => {
        // before any answer, and without a word: its script is not there
        if (!hand.isProven && why === null) this.#fail(new Error('a worker did not start'));
        else this.#replace(hand, { bound: 'work', limit: this.options.milliseconds / 1_000 });
      },
    });
    worker.tell({ setting: this.task.setting }, []);
    void this.#give(hand);
  }

  /** The next file that can be read; those that cannot have their answer at once. */
  async #give(hand: Hand): Promise<void> {
    while (!this.#isOver && this.#hands.has(hand) && this.#next < this.task.jobs.length) {
      const index = this.#next;
      this.#next += 1;
      hand.index = index;
      const job = this.task.jobs[index]!;
      const bytes = await this.#read(job);
      if (this.#isOver) return;
      if (bytes instanceof Uint8Array) return this.#send(hand, index, job.name, bytes);
      hand.index = null;
      this.#settle(index, { ...this.options.refused(job.name, bytes.code, bytes.data), made: null, bytes: null });
    }
    hand.index = null;
  }

  async #read({ size, bytes }: ReviewJob): Promise<Uint8Array | Refusal> {
    return readBounded(size, bytes, this.options.mostBytes);
  }

  #send(hand: Hand, index: number, name: string, bytes: Uint8Array): void {
    const { milliseconds } = this.options;
    const limit = { bound: 'seconds', limit: milliseconds / 1_000 };
    hand.timer = setTimeout(() => this.#replace(hand, limit), milliseconds);
    const own = handable(bytes);
    hand.worker.tell({ index, name, bytes: own }, [own.buffer]);
  }

  #answered(hand: Hand, answer: Answer): void {
    if (this.#isOver || !this.#hands.has(hand) || hand.index !== answer.index) return; // it was too late
    if (hand.timer !== null) clearTimeout(hand.timer);
    hand.index = null;
    hand.timer = null;
    hand.isProven = true;
    if ('failure' in answer) return this.#fail(new Error(answer.failure));
    void this.#give(hand);
    this.#settle(answer.index, answer);
  }

  /** Its file is too large for it; the bytes went with the worker and are read once more. */
  #replace(hand: Hand, data: RefusalData): void {
    const { index } = hand;
    if (!this.#dismiss(hand) || index === null || this.#isOver) return;
    if (this.#next < this.task.jobs.length) this.#begin(null);
    const job = this.task.jobs[index]!;
    const refused = this.options.refused(job.name, 'too-large', data);
    void this.#read(job).then((bytes) =>
      this.#settle(index, { ...refused, made: null, bytes: bytes instanceof Uint8Array ? bytes : null }),
    );
  }

  #dismiss(hand: Hand): boolean {
    if (hand.timer !== null) clearTimeout(hand.timer);
    hand.worker.listen(null);
    hand.worker.terminate();
    return this.#hands.delete(hand);
  }

  #settle(index: number, { filed, json, made, bytes }: ReviewedFile): void {
    if (this.#isOver) return;
    this.task.onAnswer(index, { filed, json, made, bytes });
    this.#done += 1;
    if (this.#done === this.task.jobs.length) this.#end();
  }

  #fail(error: Error): void {
    if (this.#isOver) return;
    this.#reject(error);
    this.#end();
  }

  #end(): void {
    this.#isOver = true;
    for (const hand of [...this.#hands]) if (hand.index !== null) this.#dismiss(hand);
    this.#resolve();
  }
}

function handOf(worker: PoolWorker): Hand {
  return { worker, isProven: false, index: null, timer: null };
}

/** Why the bytes of a file were not even looked at. */
export interface Refusal {
  readonly code: FileRefusal;
  readonly data: RefusalData;
}

/** The bytes of a file that is not too large to look at; else why not. */
export async function readBounded(
  size: number,
  bytes: () => Promise<Uint8Array>,
  limit: number,
): Promise<Uint8Array | Refusal> {
  if (size > limit) return { code: 'too-large', data: { bound: 'inputBytes', limit, found: size } };
  try {
    return await bytes();
  } catch (error) {
    // gone since it was picked, or not what its archive says
    return { code: 'unreadable', data: { bound: error instanceof Error ? error.name : 'read' } };
  }
}

/** Bytes that may be given away whole: a view into something larger is copied first. */
function handable(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return isWhole ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}
