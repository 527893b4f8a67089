import { findIndicator, type Indicator, type Pack } from '../../indicator/pack.js';
import { plain } from '../../sheet/plain-text.js';

/** By code (1 = 01), else by exact name or alias, blanks and full-width signs aside; null: none, or a name that two have. */
export function findNamed(pack: Pack, text: string): Indicator | null {
  const byCode = findIndicator(pack, text.trim());
  return byCode ?? namesOf(pack).get(plain(text)) ?? null;
}

const known = new WeakMap<Pack, ReadonlyMap<string, Indicator | null>>();

function namesOf(pack: Pack): ReadonlyMap<string, Indicator | null> {
  const before = known.get(pack);
  if (before) return before;
  const names = new Map<string, Indicator | null>();
  for (const each of pack.indicators) {
    for (const name of new Set([each.name, ...(each.aliases ?? [])].map(plain))) {
      names.set(name, names.has(name) ? null : each);
    }
  }
  known.set(pack, names);
  return names;
}
