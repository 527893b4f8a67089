import { execFileSync } from 'node:child_process';

/** Runs a program that the tests need from Debian; says what to install where it is missing. */
export function runTool(program: string, args: readonly string[], needs: string): string {
  try {
    return execFileSync(program, args, {
      encoding: 'utf8',
      timeout: 180_000,
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 26,
    });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new Error(`${program} is missing. It comes with Debian's ${needs}: apt-get install ${needs}`, {
        cause: error,
      });
    }
    throw error;
  }
}
