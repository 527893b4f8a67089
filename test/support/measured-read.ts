import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface MeasuredRead {
  /** `read 3` sheets, `degraded 3`, or code and bound of a refusal: `too-large cells`. */
  readonly outcome: string;
  /** Of the processor's time, which other work on the machine does not add to. */
  readonly milliseconds: number;
  /** Most memory that the whole process took, and what reading added to it. */
  readonly megabytes: number;
  readonly grown: number;
}

const REGISTER = new URL('./typescript-register.mjs', import.meta.url).href;
const SCRIPT = fileURLToPath(new URL('./read-in-child.ts', import.meta.url));
/** What the whole of a run may take, the start of Node included; the reader's own bound is less. */
const DEADLINE = 60_000;

/** Reads a file in a process of its own, so that its time and its memory are its own. Rejects where it hangs or crashes. */
export async function measuredRead(path: string): Promise<MeasuredRead> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--import', REGISTER, SCRIPT, path], {
    timeout: DEADLINE,
    killSignal: 'SIGKILL',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return JSON.parse(stdout) as MeasuredRead;
}

/** The same for bytes, under a name that tells what they pass for. */
export async function measuredReadOf(bytes: Uint8Array, name: string): Promise<MeasuredRead> {
  const folder = await mkdtemp(join(tmpdir(), 'hebao-read-'));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return await measuredRead(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
