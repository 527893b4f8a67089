// npm run bench -- review 3000: the command `review` over so many returns of a made-up set (16 indicators, ten columns, a pack of as many orgs),
// beside SheetJS's plain read of the same files. `npm run bench -- review 3000 5`: rounds. Times depend on the machine; the ratios
// are what to compare.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { measured, report, ROOT } from './measured.mjs';

const COUNT = Number(process.argv[2] ?? 3000);
const ROUNDS = Number(process.argv[3] ?? 3);
const folder = join(ROOT, 'out', `bench-review-${COUNT}`);
const [pack, returns] = [join(folder, 'returns-pack.json'), join(folder, 'returns')];
const whole = join(folder, 'returns-made');

makeReturns();
const programs = [
  { name: 'SheetJS plain read', args: ['test/bench/peers/sheetjs.mjs', returns], statuses: [0] },
  {
    name: `hebao review, ${availableParallelism()} cores`,
    args: ['bin/hebao.mjs', 'review', returns, '--pack', pack, '--json'],
    statuses: [0, 1],
  },
];
const medians = measured(programs, ROUNDS);
const title = `${COUNT} returns, median of ${ROUNDS} rounds, Node ${process.version}`;
report({ title, programs, medians, base: 0, files: COUNT, out: 'bench-review.json' });

/** Made once: a folder that a stopped run left is made anew. */
function makeReturns() {
  if (existsSync(whole)) return;
  rmSync(folder, { recursive: true, force: true });
  console.error(`making ${COUNT} returns …`);
  const args = ['scripts/make-returns.mjs', '--returns', String(COUNT), '--out', folder];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
