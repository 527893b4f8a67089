// Makes the sample returns of the review desk out of the project's own templates, from a seed: dist/site/samples/returns.zip (120 workbooks of a
// province, 40 of them with a planted mistake), returns-pack.json (their pack) and returns-faults.json (what is planted where). Runs in
// `npm run build` behind tsc. Every figure is invented: 示例数据. `--returns 3000 --out DIR`: so many without mistakes, as files, for the bench.
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { zipSync } from 'fflate';
import { plantedFaults } from './returns/planted-faults.mjs';
import { makeFile } from './returns/make-file.mjs';
import { largePlan, samplePlan } from './returns/plan.mjs';

const SITE = fileURLToPath(new URL('../dist/site/samples/', import.meta.url));
/** In local time, as zip has no zones. */
const MADE = new Date(2026, 0, 31, 9, 0, 0);

const MOST_WORKERS = 8;

if (isMainThread) await main();
else await work(workerData);

async function main() {
  const { values } = parseArgs({ options: { returns: { type: 'string' }, out: { type: 'string' } } });
  const count = values.returns === undefined ? null : Number(values.returns);
  const plan = planOf(count);
  const out = values.out ?? SITE;
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'returns-pack.json'), `${JSON.stringify(plan.pack, null, 1)}\n`);
  const made = count === null ? new Map() : null;
  if (!made) mkdirSync(join(out, 'returns'), { recursive: true });
  await makeAll(plan, count, (place, result) => {
    if (made) made.set(place, result);
    else writeFileSync(join(out, 'returns', plan.files[place].file), result.bytes);
  });
  if (!made) return writeFileSync(join(out, 'returns-made'), '');
  const results = plan.files.map((_, place) => made.get(place));
  const files = Object.fromEntries(plan.files.map(({ file }, place) => [file, results[place].bytes]));
  writeFileSync(join(out, 'returns.zip'), zipSync(files, { level: 0, mtime: MADE }));
  const faults = plantedFaults(
    plan,
    results.map(({ cell }) => cell),
  );
  writeFileSync(join(out, 'returns-faults.json'), `${JSON.stringify(faults, null, 1)}\n`);
}

function planOf(count) {
  return count === null ? samplePlan() : largePlan(count);
}

/** Dealt to one worker a core; each plans for itself, which is the same everywhere. */
function makeAll(plan, count, onMade) {
  const workers = Math.min(availableParallelism(), MOST_WORKERS);
  const runs = Array.from({ length: workers }, (_, first) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { count, first, step: workers } });
    return new Promise((resolve, reject) => {
      worker.on('message', ({ place, ...result }) => onMade(place, result));
      worker.on('error', reject);
      worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))));
    });
  });
  return Promise.all(runs);
}
async function work({ count, first, step }) {
  const plan = planOf(count);
  for (let place = first; place < plan.files.length; place += step) {
    const { bytes, cell } = await makeFile(plan, plan.files[place]);
    const own = bytes.slice();
    parentPort.postMessage({ place, bytes: own, cell }, [own.buffer]);
  }
}
