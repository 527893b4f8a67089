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
  /** The files that it was given; it is at the first. */
  given: readonly number[];
  /** Files that are being read for it. */
  reading: number;
  /** Of the file that it is at. */
  timer: ReturnType<typeof setTimeout> | null;
}

/** Files that a worker has at hand, so that it does not wait for a page that draws. */
const DEPTH = 2;

class Run {
  readonly ended: Promise<void>;
  #resolve: () => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;
  readonly #hands = new Set<Hand>();
  /** As workers are told it; null: none was told yet. */
  #setting: string | null = null;
  #next = 0;
  /** Files that were given to a worker that is gone. */
  #again: readonly number[] = [];
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
    const resting = [...this.#hands].filter(({ given }) => given.length === 0).map(({ worker }) => worker);
    resting.forEach((worker) => worker.listen(null));
    return resting;
  }

  cancel(): void {
    if (!this.#isOver) this.#end();
  }

  /** Null: a new worker. */
  #begin(rested: Hand | null): void {
    if (this.#isOver || (!rested && !this.#hasMore())) return;
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
    worker.tell({ setting: (this.#setting ??= JSON.stringify(this.task.setting)) }, []);
    this.#feed(hand);
  }

  #hasMore(): boolean {
    return this.#again.length > 0 || this.#next < this.task.jobs.length;
  }

  #take(): number {
    const [first, ...rest] = this.#again;
    if (first !== undefined) {
      this.#again = rest;
      return first;
    }
    this.#next += 1;
    return this.#next - 1;
  }

  /** Reads for it until it has enough at hand; files that cannot be read have their answer at once. */
  #feed(hand: Hand): void {
    while (!this.#isOver && this.#hands.has(hand) && hand.given.length + hand.reading < DEPTH && this.#hasMore()) {
      const index = this.#take();
      hand.reading += 1;
      void this.#read(index).then((bytes) => {
        hand.reading -= 1;
        if (!this.#isOver) this.#hasRead(hand, index, bytes);
      });
    }
  }

  #read(index: number): Promise<Uint8Array | Refusal> {
    const { size, bytes } = this.task.jobs[index]!;
    return readBounded(size, bytes, this.options.mostBytes);
  }

  #hasRead(hand: Hand, index: number, bytes: Uint8Array | Refusal): void {
    if (!(bytes instanceof Uint8Array)) {
      const { name } = this.task.jobs[index]!;
      this.#settle(index, { ...this.options.refused(name, bytes.code, bytes.data), made: null, bytes: null });
      return this.#feed(hand);
    }
    if (!this.#hands.has(hand)) return this.#giveBack([index]);
    const own = handable(bytes);
    hand.given = [...hand.given, index];
    hand.worker.tell({ index, name: this.task.jobs[index]!.name, bytes: own }, [own.buffer]);
    if (hand.given.length === 1) this.#watch(hand);
  }

  /** From now on it is at its first file. */
  #watch(hand: Hand): void {
    const { milliseconds } = this.options;
    const limit = { bound: 'seconds', limit: milliseconds / 1_000 };
    hand.timer = setTimeout(() => this.#replace(hand, limit), milliseconds);
  }

  #giveBack(indexes: readonly number[]): void {
    this.#again = [...this.#again, ...indexes];
    if (this.#hands.size < this.options.workers) this.#begin(null);
    for (const hand of this.#hands) this.#feed(hand);
  }

  #answered(hand: Hand, answer: Answer): void {
    if (this.#isOver || !this.#hands.has(hand) || hand.given[0] !== answer.index) return; // it was too late
    if (hand.timer !== null) clearTimeout(hand.timer);
    hand.given = hand.given.slice(1);
    hand.timer = null;
    hand.isProven = true;
    if ('failure' in answer) return this.#fail(new Error(answer.failure));
    if (hand.given.length > 0) this.#watch(hand);
    this.#feed(hand);
    this.#settle(answer.index, answer);
  }

  /** The file that it is at is too large for it; the bytes went with the worker and are read once more. */
  #replace(hand: Hand, data: RefusalData): void {
    const [index, ...others] = hand.given;
    if (!this.#dismiss(hand) || this.#isOver) return;
    this.#giveBack(others);
    if (index === undefined) return;
    const refused = this.options.refused(this.task.jobs[index]!.name, 'too-large', data);
    void this.#read(index).then((bytes) =>
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
    for (const hand of [...this.#hands]) if (hand.given.length > 0) this.#dismiss(hand);
    this.#resolve();
  }
}

function handOf(worker: PoolWorker): Hand {
  return { worker, isProven: false, given: [], reading: 0, timer: null };
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
