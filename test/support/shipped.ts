import { readFileSync, readdirSync } from 'node:fs';
import type { Pack } from '../../src/core/indicator/pack.js';

const FOLDER = new URL('../../assets/packs/', import.meta.url);

/** The packs that ship, by id. */
export const SHIPPED: readonly Pack[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Pack);

export function shippedPack(id: string): Pack {
  const found = SHIPPED.find((pack) => pack.id === id);
  if (!found) throw new Error(`no pack ${id} ships`);
  return found;
}
