import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ChartSpec } from '../../src/app/view/charts/chart-spec.js';

const REGISTER = new URL('./typescript-register.mjs', import.meta.url).href;
const SCRIPT = fileURLToPath(new URL('./charts-in-child.ts', import.meta.url));
const DEADLINE = 60_000;

/** Charts drawn as text one after the other, in a process of their own: jest's module loader never gets to the end of ECharts' circles. */
export async function drawnCharts(specs: readonly ChartSpec[]): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', REGISTER, SCRIPT, JSON.stringify(specs)],
    { timeout: DEADLINE, killSignal: 'SIGKILL', env: { ...process.env, NODE_OPTIONS: '' } },
  );
  return JSON.parse(stdout) as readonly string[];
}
