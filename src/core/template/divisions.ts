import type { Org } from '../indicator/pack.js';
import { plain } from '../sheet/plain-text.js';

/** An administrative division 行政区划 at county level or above. */
export interface Division {
  /** Six digits (GB/T 2260): 360000 a province, 360700 a city, 360732 a county. */
  readonly code: string;
  readonly name: string;
}

/** The national list; provinces, cities and counties in the order of their codes. */
export interface DivisionList {
  /** The list's own title, and the package that it was taken from. */
  readonly source: { readonly list: string; readonly package: string; readonly version: string };
  readonly divisions: readonly Division[];
}

export type DivisionLevel = 'province' | 'city' | 'county';

export function divisionLevel(code: string): DivisionLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}

/** Codes of what it lies in, the nearest first: its city, where it is in one, and its province. */
export function divisionsAbove(list: DivisionList, code: string): readonly string[] {
  const { byCode } = indexOf(list);
  return [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter((each) => each !== code && byCode.has(each));
}

/** What lies directly in a division; without one, the provinces. Counties under no city lie in their province. */
export function divisionsIn(list: DivisionList, code: string | null): readonly Division[] {
  return indexOf(list).within.get(code ?? '') ?? [];
}

/** The divisions that report: those below it that nothing lies in, or itself: the counties, and cities that have none (441900 东莞市). */
export function reportingDivisions(list: DivisionList, code: string): readonly Division[] {
  const own = indexOf(list).byCode.get(code);
  const below = divisionsIn(list, code);
  if (below.length === 0) return own ? [own] : [];
  return below.flatMap((each) => reportingDivisions(list, each.code));
}

/** A division as an org of a pack; counties are counted as such, and the parent is what it directly lies in. */
export function orgOfDivision(list: DivisionList, { code, name }: Division): Org {
  const parent = divisionsAbove(list, code)[0];
  return { code, name, ...(parent !== undefined && { parent }), counted: 'county' };
}

interface DivisionIndex {
  readonly byCode: ReadonlyMap<string, Division>;
  /** By the code of what they lie in; '' for provinces. */
  readonly within: ReadonlyMap<string, readonly Division[]>;
  /** By plain name, alone and behind the names of what it lies in. */
  readonly byName: ReadonlyMap<string, readonly Division[]>;
}

/** Lists are never changed, so each is looked through once. */
const INDEXES = new WeakMap<DivisionList, DivisionIndex>();

function indexOf(list: DivisionList): DivisionIndex {
  const known = INDEXES.get(list);
  if (known) return known;
  const byCode = new Map(list.divisions.map((each) => [each.code, each]));
  const within = new Map<string, Division[]>();
  const byName = new Map<string, Division[]>();
  for (const each of list.divisions) {
    const above = [`${each.code.slice(0, 4)}00`, `${each.code.slice(0, 2)}0000`].filter((code) => code !== each.code);
    const lying = above.flatMap((code) => byCode.get(code) ?? []);
    add(within, lying[0]?.code ?? '', each);
    for (const name of namesOf(each, lying)) add(byName, name, each);
  }
  const index = { byCode, within, byName };
  INDEXES.set(list, index);
  return index;
}

/** 兴国县, 赣州市兴国县, 江西省兴国县 and 江西省赣州市兴国县. */
function namesOf({ name }: Division, [first, second]: readonly Division[]): ReadonlySet<string> {
  const [near, far] = [first?.name ?? '', second?.name ?? ''];
  return new Set([name, `${near}${name}`, `${far}${name}`, `${far}${near}${name}`].map(plain));
}

function add(map: Map<string, Division[]>, key: string, division: Division): void {
  const same = map.get(key);
  if (same) same.push(division);
  else map.set(key, [division]);
}

/** A code (six digits; the first two or four, or twelve as statistics offices write it) or a name; several where a name is shared. */
export function findDivisions(list: DivisionList, codeOrName: string): readonly Division[] {
  const text = plain(codeOrName);
  const { byCode, byName } = indexOf(list);
  if (/^\d+$/.test(text)) {
    const code = /^\d{6}0{6}$/.test(text)
      ? text.slice(0, 6)
      : /^(?:\d{2}){1,2}$/.test(text)
        ? text.padEnd(6, '0')
        : text;
    const found = byCode.get(code);
    return found ? [found] : [];
  }
  const named = byName.get(text);
  if (named || text.length < 2) return named ?? [];
  // 江西, 赣州: the beginning of a name, of the highest level that has one
  const begun = list.divisions.filter(({ name }) => plain(name).startsWith(text));
  const levels = (['province', 'city', 'county'] as const).map((level) =>
    begun.filter(({ code }) => divisionLevel(code) === level),
  );
  const cities = [...levels[0]!, ...levels[1]!];
  return cities.length > 0 ? cities : levels[2]!;
}
