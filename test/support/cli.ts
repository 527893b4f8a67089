import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface CliRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** Runs the built command line, as a user does; `input` is what comes on standard input. */
export function hebao(args: readonly string[], bin = 'bin/hebao.mjs', input = ''): CliRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    input,
    maxBuffer: 256 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
