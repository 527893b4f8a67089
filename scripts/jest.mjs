// Runs jest on Node's own module loader. `--golden` rewrites the expected results instead of comparing with them.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');
const args = process.argv.slice(2).filter((each) => each !== '--golden');
const golden = process.argv.includes('--golden') ? { HEBAO_GOLDEN: 'write' } : {};
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...args],
  { stdio: 'inherit', env: { ...process.env, ...golden } },
);
process.exit(status ?? 1);
