import type { Org, Pack } from '../indicator/pack.js';
import { remembering } from '../quantity/remember.js';
import { plain } from './plain-text.js';

/** An org that a text names, and where: `start` and `end` in the plain text. */
export interface NamedOrg {
  readonly org: Org;
  readonly start: number;
  readonly end: number;
}

/** The orgs of a pack by code and by name, present and former. */
export interface OrgIndex {
  readonly byCode: ReadonlyMap<string, Org>;
  /** Plain names in full; a name that two orgs bear is none's. */
  readonly byName: ReadonlyMap<string, Org>;
  /** Names by their first two characters, longest first. */
  readonly byStart: ReadonlyMap<string, readonly (readonly [name: string, org: Org])[]>;
  /** Codes of the orgs above each org, nearest first. */
  readonly above: (code: string) => readonly string[];
  /** As `orgsIn`: headers, titles and names of sheets come again from file to file. */
  readonly named: (text: string) => readonly NamedOrg[];
}

export function indexOrgs(pack: Pack): OrgIndex {
  const byCode = new Map<string, Org>();
  const names = new Map<string, Org | null>();
  for (const org of pack.orgs) {
    for (const code of [...(org.formerCodes ?? []), org.code]) byCode.set(code, org);
    for (const name of [org.name, ...(org.aliases ?? []), ...(org.formerNames ?? [])]) {
      const key = plain(name);
      if (key !== '') names.set(key, names.has(key) && names.get(key) !== org ? null : org);
    }
  }
  for (const org of pack.orgs) byCode.set(org.code, org);
  for (const org of pack.orgs) names.set(plain(org.name), org);
  const byName = new Map([...names].filter((each): each is [string, Org] => each[1] !== null));
  const byStart = startsOf(byName);
  const named = remembering((text) => orgsInPlain({ byStart }, plain(text.length > 400 ? text.slice(0, 400) : text)));
  return { byCode, byName, byStart, above: remembering((code) => ancestors(byCode, code)), named };
}

function startsOf(byName: ReadonlyMap<string, Org>): OrgIndex['byStart'] {
  const starts = new Map<string, [string, Org][]>();
  for (const [name, org] of byName) {
    if (name.length < 2) continue;
    const start = name.slice(0, 2);
    const same = starts.get(start);
    if (same) same.push([name, org]);
    else starts.set(start, [[name, org]]);
  }
  for (const names of starts.values()) names.sort(([a], [b]) => b.length - a.length);
  return starts;
}

function ancestors(byCode: ReadonlyMap<string, Org>, code: string): string[] {
  const found: string[] = [];
  let parent = byCode.get(code)?.parent;
  while (parent !== undefined && parent !== code && !found.includes(parent) && found.length < 16) {
    found.push(parent);
    parent = byCode.get(parent)?.parent;
  }
  return found;
}

/** Names that can stand anywhere in a text; a bare 兴国 is read at its beginning only, for 振兴国家 names no county. */
const PLACE = /[省市州盟县区旗镇乡]$|街道$|开发区$|新区$|兵团$/;

/** Every org that a text names, in reading order; of names that overlap, the first and longest. */
export function orgsIn(index: OrgIndex, text: string): readonly NamedOrg[] {
  return index.named(text);
}

export function orgsInPlain(index: Pick<OrgIndex, 'byStart'>, text: string): readonly NamedOrg[] {
  const found: NamedOrg[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const names = index.byStart.get(text.slice(at, at + 2));
    const named = names?.find(([name]) => text.startsWith(name, at) && (at === 0 || PLACE.test(name)));
    if (!named) continue;
    found.push({ org: named[1], start: at, end: at + named[0].length });
    at += named[0].length - 1;
  }
  return found;
}

/**
 * The org that a text is about: the county in 赣州市兴国县2023年…, since a parent's name only says where it lies. Null when
 * it names none, or several of which none lies in all the others.
 */
export function orgOf(index: OrgIndex, text: string): Org | null {
  const named = orgsIn(index, text);
  if (named.length <= 1) return named[0]?.org ?? null;
  return innermost(
    index,
    named.map((each) => each.org),
  );
}

export function innermost(index: OrgIndex, orgs: readonly Org[]): Org | null {
  const [first, ...others] = orgs;
  if (!first) return null;
  let best = first;
  for (const org of others) if (index.above(org.code).includes(best.code)) best = org;
  const apart = orgs.some((org) => org !== best && !index.above(best.code).includes(org.code));
  return apart ? null : best;
}
