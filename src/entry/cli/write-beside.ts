import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './arguments.js';

/** Writes beside, then swaps: a full disk or a lost network leaves whatever was there. */
export async function writeBeside(out: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(out), `.${basename(out)}.${process.pid}.part`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, out);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UsageError(`${out}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
