import { once } from 'node:events';

/** To standard output; waits while its reader is slower than we are, so that nothing piles up. */
export async function writeOut(piece: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
}
