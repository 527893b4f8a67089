import { readFileSync } from 'node:fs';
import { expect, jest, test } from '@jest/globals';
import type { PackTextPort } from '../../app/ports/pack-text-port.js';
import { packReader } from './pack-reader.js';

const PACK = readFileSync('assets/packs/xingguo-14fyp.json', 'utf8');
/** Longer than what is read in the page; blanks around JSON are no matter. */
const LONG = `\uFEFF${PACK}${' '.repeat(200_000)}`;

interface FakeWorker {
  onmessage: ((event: { data: unknown }) => void) | null;
  onerror: ((event: { preventDefault(): void }) => void) | null;
  postMessage(text: string): void;
  terminate(): void;
}

function workerThat(answers: (worker: FakeWorker, text: string) => void) {
  const terminate = jest.fn();
  const worker: FakeWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (text) => answers(worker, text),
    terminate,
  };
  return { hire: () => worker as unknown as Worker, terminate };
}

const refusing: PackTextPort = { read: () => ({ ok: false, why: 'not-json', reason: 'read here' }) };

test('a long text is read by a worker, which is ended; the page parses the pack itself', async () => {
  const { hire, terminate } = workerThat((worker, text) => {
    worker.onmessage!({ data: text === LONG ? { ok: true, digest: 'sha256:1' } : null });
  });
  const answer = await packReader({ here: refusing, hire }).read(LONG);
  expect(answer).toEqual({ ok: true, loaded: { pack: JSON.parse(PACK) as unknown, digest: 'sha256:1' } });
  expect(terminate).toHaveBeenCalledTimes(1);
});

test('what is wrong with it is told as the worker says', async () => {
  const wrong = { ok: false, why: 'invalid', problems: [] };
  const { hire } = workerThat((worker) => worker.onmessage!({ data: wrong }));
  expect(await packReader({ here: refusing, hire }).read(LONG)).toEqual(wrong);
});

// prettier-ignore
test.each([
  { why: 'a worker that does not start', text: LONG,  hire: workerThat((worker) => worker.onerror!({ preventDefault: () => undefined })).hire },
  { why: 'no workers, from a disk',      text: LONG,  hire: null },
  { why: 'a short text',                 text: '{}',  hire: () => { throw new Error('no worker is needed'); } },
])('$why: the page reads it', async ({ text, hire }) => {
  expect(await packReader({ here: refusing, hire }).read(text)).toMatchObject({ reason: 'read here' });
});
