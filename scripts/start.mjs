// Shows the main job on the sample workbook: what is wrong with it, and its completion columns filled into a copy.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const sample = join('assets', 'samples', 'xingguo-2023-slips.xlsx');
const out = join('out', 'xingguo-2023-filled.xlsx');

mkdirSync(join(root, 'out'), { recursive: true });
const usable = [run('check', sample), run('fill', sample, '-o', out)].every((status) => status === 0 || status === 1);
process.exit(usable ? 0 : 1);

function run(...args) {
  console.log(`\n$ hebao ${args.join(' ')}\n`);
  return spawnSync(process.execPath, [join('bin', 'hebao.mjs'), ...args], { cwd: root, stdio: 'inherit' }).status;
}
