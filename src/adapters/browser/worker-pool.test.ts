import { expect, test } from '@jest/globals';
import { returned } from '../../../test/support/group.js';
import type { ReviewedFile, ReviewJob, ReviewSetting } from '../../app/ports/review-pool-port.js';
import type { Answer, Told } from './pool-messages.js';
import { workerPool, type PoolOptions, type PoolWorker } from './worker-pool.js';

const SETTING = { pack: null, candidates: [], lang: 'zh', today: '2026-01-12' } as const;
const UTF8 = new TextEncoder();

interface PlayedPool {
  readonly options: PoolOptions;
  readonly hired: PlayedWorker[];
}

interface PlayedWorker extends PoolWorker {
  readonly told: Told[];
  ended: boolean;
}

/** Workers that do what the name of a file says: hang, crash, be wrong; else answer. */
function playedPool(change: Partial<PoolOptions> = {}): PlayedPool {
  const hired: PlayedWorker[] = [];
  const options: PoolOptions = {
    hire() {
      const worker = playedWorker();
      hired.push(worker);
      return worker;
    },
    workers: 2,
    milliseconds: 30,
    mostBytes: 10,
    refused: (name, code, data) => ({
      filed: returned({ org: null, file: name, given: { usable: false } }),
      json: UTF8.encode(JSON.stringify([code, data['bound']])),
    }),
    ...change,
  };
  return { options, hired };
}

function playedWorker(): PlayedWorker {
  let listener: Parameters<PoolWorker['listen']>[0] = null;
  const say = (answer: Answer): void => void setTimeout(() => listener?.answered(answer));
  const worker: PlayedWorker = {
    told: [],
    ended: false,
    tell(message) {
      worker.told.push(message);
      if ('setting' in message || message.name === 'hangs') return;
      const { index, name, bytes } = message;
      if (name === 'crashes') setTimeout(() => listener?.failed('out of memory'));
      else if (name === 'absent') setTimeout(() => listener?.failed(null));
      else if (name === 'wrong') say({ index, failure: 'ours' });
      else say({ index, filed: returned({ org: null, file: name }), json: UTF8.encode(name), made: null, bytes });
    },
    listen: (next) => void (listener = next),
    terminate: () => void (worker.ended = true),
  };
  return worker;
}

function job(name: string, size = 1): ReviewJob {
  return {
    name,
    size,
    bytes: () => (name === 'gone' ? Promise.reject(new Error('gone')) : Promise.resolve(new Uint8Array([1]))),
  };
}

async function run(names: readonly (string | ReviewJob)[], { options }: PlayedPool): Promise<readonly string[]> {
  const answers: ReviewedFile[] = [];
  const jobs = names.map((each) => (typeof each === 'string' ? job(each) : each));
  await workerPool(options).review(jobs, SETTING, (index, reviewed) => void (answers[index] = reviewed)).ended;
  return answers.map(({ json, bytes }) => `${new TextDecoder().decode(json)}${bytes ? '' : ' unread'}`);
}

// prettier-ignore
test.each([
  { why: 'no file',                               jobs: [],                                        answers: [],                                                   hired: 0 },
  { why: 'one file needs one worker',             jobs: ['a'],                                     answers: ['a'],                                                hired: 1 },
  { why: 'answers belong to their files',         jobs: ['a', 'b', 'c', 'd', 'e'],                 answers: ['a', 'b', 'c', 'd', 'e'],                            hired: 2 },
  { why: 'one that hangs is too large',           jobs: ['a', 'hangs', 'b', 'c'],                  answers: ['a', '["too-large","seconds"]', 'b', 'c'],           hired: 2 },
  { why: 'all hang: others take their places',    jobs: ['hangs', 'hangs', 'a'],                   answers: ['["too-large","seconds"]', '["too-large","seconds"]', 'a'], hired: 3 },
  { why: 'one that takes the worker’s memory',    jobs: ['crashes', 'a', 'b', 'c'],                answers: ['["too-large","work"]', 'a', 'b', 'c'],              hired: 3 },
  { why: 'a large one is not read',               jobs: [job('large', 11), 'a'],                   answers: ['["too-large","inputBytes"] unread', 'a'],           hired: 2 },
  { why: 'one that is gone',                      jobs: ['gone', 'a'],                             answers: ['["unreadable","Error"] unread', 'a'],               hired: 2 },
])('$why', async ({ jobs, answers, hired }) => {
  const pool = playedPool();
  expect(await run(jobs, pool)).toEqual(answers);
  expect(pool.hired.length).toBeLessThanOrEqual(hired);
});

test('workers stay for the next run, and are told its setting', async () => {
  const { options, hired } = playedPool({ workers: 1 });
  const pool = workerPool(options);
  await pool.review([job('a')], SETTING, () => undefined).ended;
  await pool.review([job('b')], { ...SETTING, lang: 'en' }, () => undefined).ended;
  expect([
    hired.length,
    hired[0]?.told.flatMap((told) => ('setting' in told ? (JSON.parse(told.setting) as ReviewSetting).lang : [])),
  ]).toEqual([1, ['zh', 'en']]);
});

test('after a cancel no answer comes, and what was at a file is ended', async () => {
  const { options, hired } = playedPool({ workers: 2 });
  const pool = workerPool(options);
  const answered: number[] = [];
  const review = pool.review([job('a'), job('hangs'), job('hangs')], SETTING, (index) => {
    answered.push(index);
    review.cancel();
  });
  await review.ended;
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect([answered, hired.filter(({ ended }) => ended).length > 0]).toEqual([[0], true]);
  const again: number[] = [];
  await pool.review([job('b'), job('c')], SETTING, (index) => again.push(index)).ended;
  expect(again.sort()).toEqual([0, 1]);
});

// prettier-ignore
test.each([
  { why: 'an error of ours',              name: 'wrong' },
  { why: 'workers that do not start',     name: 'absent' },
])('it rejects for $why', async ({ name }) => {
  await expect(run(['a', name, 'b'].slice(name === 'absent' ? 1 : 0), playedPool())).rejects.toThrow();
});

test('bytes that are a part of something larger are not given away', async () => {
  const { options, hired } = playedPool({ workers: 1 });
  const archive = new Uint8Array([1, 2, 3, 4]);
  const view = { name: 'a', size: 2, bytes: async () => archive.subarray(1, 3) };
  await workerPool(options).review([view], SETTING, () => undefined).ended;
  const sent = hired[0]?.told.flatMap((told) => ('bytes' in told ? [told.bytes] : []))[0];
  expect([[...(sent ?? [])], sent?.buffer === archive.buffer]).toEqual([[2, 3], false]);
});
