// Programs side by side in one run: wall, CPU of all threads and peak memory of each, as medians of some rounds.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const usageFile = join(ROOT, 'out', 'usage.json');
const hook = pathToFileURL(join(ROOT, 'test', 'bench', 'print-usage.mjs')).href;

/** Of `{name, args, statuses}`: `{wallMs, cpuMs, peakMB}` each. Rounds are taken in turns, so that a busy minute is everyone's. */
export function measured(programs, rounds) {
  const runs = programs.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    programs.forEach((program, index) => runs[index].push(measure(program)));
  return runs.map((each) => ({
    wallMs: median(each, 'wallMs'),
    cpuMs: median(each, 'cpuMs'),
    peakMB: median(each, 'peakMB'),
  }));
}

function measure({ name, args, statuses }) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--import', hook, ...args], {
    cwd: ROOT,
    env: { ...process.env, HEBAO_USAGE: usageFile },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
  if (!statuses.includes(status)) throw new Error(`${name} ended with ${status}: ${stderr.slice(-2000)}`);
  return { wallMs, ...JSON.parse(readFileSync(usageFile, 'utf8')) };
}

function median(each, key) {
  const sorted = each.map((run) => run[key]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** A table, and the same as JSON in out/; ratios to the program at `base`. */
export function report({ title, programs, medians, base, files, out }) {
  const plain = medians[base];
  const rows = medians.map((each, index) => ({
    program: programs[index].name,
    'wall ms': Math.round(each.wallMs),
    'files/s': Math.round((files / each.wallMs) * 1000),
    'cpu ms': Math.round(each.cpuMs),
    'peak MB': Math.round(each.peakMB),
    'wall / SheetJS': (each.wallMs / plain.wallMs).toFixed(2),
    'cpu / SheetJS': (each.cpuMs / plain.cpuMs).toFixed(2),
  }));
  console.log(title);
  console.table(rows);
  const path = join(ROOT, 'out', out);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(rows, null, 2)}\n`);
}
