import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './measured.mjs';

/** A made-up set of so many returns, as files, and the pack that judges them. Made once: a folder that a stopped run left is made anew. */
export function madeReturns(count) {
  const folder = join(ROOT, 'out', `bench-review-${count}`);
  const made = { pack: join(folder, 'returns-pack.json'), returns: join(folder, 'returns') };
  if (existsSync(join(folder, 'returns-made'))) return made;
  rmSync(folder, { recursive: true, force: true });
  console.error(`making ${count} returns …`);
  const args = ['scripts/make-returns.mjs', '--returns', String(count), '--out', folder];
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  return made;
}
