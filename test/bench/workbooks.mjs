// npm run bench -- workbooks: how long `check` takes over a folder of county workbooks, beside a floor and two readers, in one run.
// Times depend on the machine; the ratios are what to compare.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { measured, report, ROOT } from './measured.mjs';

const COUNT = Number(process.argv[2] ?? 500);
const ROUNDS = Number(process.argv[3] ?? 5);
const folder = join(ROOT, 'out', `bench-${COUNT}`);

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

const medians = measured(PROGRAMS, ROUNDS);
const title = `${COUNT} workbooks, median of ${ROUNDS} rounds, Node ${process.version}`;
report({ title, programs: PROGRAMS, medians, base: 1, files: COUNT, out: 'bench.json' });

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
