import { expect, test } from '@jest/globals';
import { returned } from '../../../test/support/group.js';
import { patientPool } from './patient-pool.js';

const SETTING = { pack: null, candidates: [], lang: 'zh', today: '2026-01-12' } as const;

function pool(breathe: () => Promise<void> = async () => undefined) {
  return patientPool({
    review: async ({ name }) => ({ filed: returned({ org: null, file: name }), json: new Uint8Array(), made: null }),
    breathe,
    mostBytes: 10,
    refused: (name) => ({
      filed: returned({ org: null, file: name, given: { usable: false } }),
      json: new Uint8Array(),
    }),
  });
}

function job(name: string, size = 1) {
  return { name, size, bytes: async () => new Uint8Array([1]) };
}

test('one after another, each in its turn; a large one is not read', async () => {
  const answers: [number, boolean, boolean][] = [];
  await pool().review([job('a'), job('b', 11), job('c')], SETTING, (index, { filed, bytes }) =>
    answers.push([index, filed.usable, bytes !== null]),
  ).ended;
  expect(answers).toEqual([
    [0, true, true],
    [1, false, false],
    [2, true, true],
  ]);
});

test('the page draws before each file, and a cancel then ends it', async () => {
  let breaths = 0;
  const answers: number[] = [];
  const run = pool(async () => {
    breaths += 1;
    if (breaths === 2) run.cancel();
  }).review([job('a'), job('b'), job('c')], SETTING, (index) => answers.push(index));
  await run.ended;
  expect([breaths, answers]).toEqual([2, [0]]);
});
