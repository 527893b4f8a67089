import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { hebao, projectRoot } from '../support/cli.js';

const elsewhere = mkdtempSync(join(tmpdir(), 'hebao-package-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

test('npm pack gives a package that runs elsewhere as hebao', () => {
  // Its dependencies are linked, not installed: the test must pass without a network.
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', elsewhere], { cwd: projectRoot });
  const { name, version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const modules = join(elsewhere, 'node_modules');
  mkdirSync(join(modules, 'hebao'), { recursive: true });
  execFileSync('tar', [
    '-xzf',
    join(elsewhere, `${name}-${version}.tgz`),
    '-C',
    join(modules, 'hebao'),
    '--strip-components=1',
  ]);
  for (const dependency of Object.keys(dependencies)) {
    if (dependency.includes('/')) mkdirSync(join(modules, dependency.split('/')[0]!), { recursive: true });
    symlinkSync(join(projectRoot, 'node_modules', dependency), join(modules, dependency), 'dir');
  }
  const bin = join(modules, 'hebao', 'bin', 'hebao.mjs');
  expect(hebao(['pack', 'list'], bin)).toMatchObject({ status: 0 });
  expect(hebao(['check', 'assets/samples/xingguo-2023-slips.xlsx'], bin)).toMatchObject({ status: 1 });
});
