// npm run bench -- workbooks: how long `check` takes over a folder of county workbooks, beside a floor and two readers, in one run.
// Times depend on the machine; the ratios are what to compare.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COUNT = Number(process.argv[2] ?? 500);
const ROUNDS = Number(process.argv[3] ?? 5);
const folder = join(ROOT, 'out', `bench-${COUNT}`);
const usageFile = join(ROOT, 'out', 'usage.json');
const hook = pathToFileURL(join(ROOT, 'test', 'bench', 'print-usage.mjs')).href;

makeWorkbooks();
const pack = join(folder, 'bench-pack.json');
const PROGRAMS = [
  { name: 'floor: unzip and scan', args: ['test/bench/peers/floor.mjs', folder], statuses: [0] },
  { name: 'SheetJS plain read', args: ['test/bench/peers/sheetjs.mjs', folder], statuses: [0] },
  { name: 'ExcelJS plain read', args: ['test/bench/peers/exceljs.mjs', folder], statuses: [0] },
  {
    name: `hebao check, ${availableParallelism()} cores`,
    args: ['bin/hebao.mjs', 'check', folder, '--pack', pack, '--json'],
    statuses: [0, 1],
  },
];

const runs = PROGRAMS.map(() => []);
for (let round = 0; round < ROUNDS; round += 1)
  PROGRAMS.forEach((program, index) => runs[index].push(measure(program)));
const medians = runs.map((each) => ({
  wallMs: median(each, 'wallMs'),
  cpuMs: median(each, 'cpuMs'),
  peakMB: median(each, 'peakMB'),
}));
report();

function makeWorkbooks() {
  if (existsSync(join(folder, 'bench-pack.json'))) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.error(`writing ${COUNT} workbooks …`);
  const { status } = spawnSync(process.execPath, ['test/bench/make-workbooks.mjs', folder, String(COUNT)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
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

function report() {
  const base = medians[1];
  const rows = medians.map((each, index) => ({
    program: PROGRAMS[index].name,
    'wall ms': Math.round(each.wallMs),
    'files/s': Math.round((COUNT / each.wallMs) * 1000),
    'cpu ms': Math.round(each.cpuMs),
    'peak MB': Math.round(each.peakMB),
    'wall / SheetJS': (each.wallMs / base.wallMs).toFixed(2),
    'cpu / SheetJS': (each.cpuMs / base.cpuMs).toFixed(2),
  }));
  console.log(`${COUNT} workbooks, median of ${ROUNDS} rounds, Node ${process.version}`);
  console.table(rows);
  writeFileSync(join(ROOT, 'out', 'bench.json'), `${JSON.stringify(rows, null, 2)}\n`);
}
