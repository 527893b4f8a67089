import { describe, expect, jest, test } from '@jest/globals';
import { runPool, type Ended } from './pool.js';

jest.setTimeout(60_000);

/** A worker that does what its job says. */
const WORKER = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    const hoard = [];
    parentPort.on('message', ({ index, job, setting }) => {
      if (setting !== undefined) return;
      if (job === 'hang') for (;;);
      if (job === 'hoard') for (;;) hoard.push(new Array(10_000).fill(index));
      if (job === 'fail') parentPort.postMessage({ index, failure: 'our own fault' });
      else parentPort.postMessage({ index, result: job + '!' });
    });
  `)}`,
);

function pool(jobs: readonly string[], workers: number, onProgress?: (done: number) => void) {
  return runPool<string, string>({
    script: WORKER,
    setting: () => Promise.resolve('a setting'),
    jobs,
    onEnded: (job: string, why: Ended) => `${job} ended: ${why}`,
    ...(onProgress ? { onProgress } : {}),
    limits: { workers, millisecondsPerJob: 3_000, heapMegabytes: 32 },
  });
}

describe('the pool', () => {
  test('gives results in the order of the jobs, and tells how many are done', async () => {
    const jobs = Array.from({ length: 20 }, (_, index) => `job ${index}`);
    const progress: number[] = [];
    expect(await pool(jobs, 3, (done) => progress.push(done))).toEqual(jobs.map((job) => `${job}!`));
    expect(progress).toEqual(jobs.map((_, index) => index + 1));
  });

  test('no jobs need no worker', async () => {
    expect(await pool([], 2)).toEqual([]);
  });

  // prettier-ignore
  test.each([
    { why: 'a job that hangs costs its worker, not the run',           jobs: ['a', 'hang', 'b'],  results: ['a!', 'hang ended: time', 'b!'] },
    { why: 'a job that takes all memory costs its worker, not the run', jobs: ['a', 'hoard', 'b'], results: ['a!', 'hoard ended: memory', 'b!'] },
    { why: 'the last job may be the one that hangs',                   jobs: ['a', 'hang'],       results: ['a!', 'hang ended: time'] },
  ])('$why', async ({ jobs, results }) => {
    expect(await pool(jobs, 1)).toEqual(results);
  });

  test('a setting that cannot be had ends the run and is told', async () => {
    const setting = () => Promise.reject(new Error('no such pack'));
    const task = { script: WORKER, setting, jobs: ['a'], onEnded: () => '' };
    await expect(runPool(task)).rejects.toThrow('no such pack');
  });

  test('an error of ours ends the run and is told', async () => {
    await expect(pool(['a', 'fail', 'b'], 2)).rejects.toThrow('our own fault');
  });
});
