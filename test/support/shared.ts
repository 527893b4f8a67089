import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Material that may lie beside a checkout, `../shared`; null where it does not: no user of the project has it. */
export function shared(path: string): string | null {
  const full = fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
  return existsSync(full) ? full : null;
}
