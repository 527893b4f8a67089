import { findOrg, type Pack } from '../../indicator/pack.js';

/** As the pack names it; a code that it does not have is its own name. */
export function orgName(pack: Pack, code: string): string {
  return findOrg(pack, code)?.name ?? code;
}
