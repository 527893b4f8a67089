// Runs jest on Node's own module loader. `--golden` rewrites the expected results instead of comparing with them; `--fuzz` draws
// other cases for the property tests than those of every run.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');
const FLAGS = { '--golden': { HEBAO_GOLDEN: 'write' }, '--fuzz': { HEBAO_SEED: 'random' } };
const given = process.argv.slice(2);
const args = given.filter((each) => !(each in FLAGS));
const settings = Object.assign({}, ...given.map((each) => FLAGS[each] ?? {}));
const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...args],
  { stdio: 'inherit', env: { ...process.env, ...settings } },
);
process.exit(status ?? 1);
