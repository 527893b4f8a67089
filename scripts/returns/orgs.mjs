import { readFileSync } from 'node:fs';

const LIST = new URL('../../assets/divisions/divisions.json', import.meta.url);

/** Cities whose own figures 市本级, or whose zone's, are reported apart: codes that GB/T 2260 leaves free, as statistics offices use them. */
const APART = [
  { code: '360190', name: '南昌市本级', parent: '360100', counted: 'city-proper' },
  { code: '360490', name: '九江市本级', parent: '360400', counted: 'city-proper' },
  { code: '360790', name: '赣州市本级', parent: '360700', counted: 'city-proper' },
  { code: '360990', name: '宜春市本级', parent: '360900', counted: 'city-proper' },
  { code: '361190', name: '上饶市本级', parent: '361100', counted: 'city-proper' },
  { code: '360171', name: '南昌经济技术开发区', parent: '360100', counted: 'zone' },
  { code: '360471', name: '九江经济技术开发区', parent: '360400', counted: 'zone' },
  { code: '360771', name: '赣州经济技术开发区', parent: '360700', counted: 'zone' },
  { code: '360971', name: '宜春经济技术开发区', parent: '360900', counted: 'zone' },
  { code: '361171', name: '上饶经济技术开发区', parent: '361100', counted: 'zone' },
];

/** 江西省, its cities and counties, five 市本级 and five zones: 121 that report, and the province above them. */
export function provinceOrgs() {
  return [...divisions('36').map(orgOf), ...APART].sort(byCode);
}

/** So many that report, of as many provinces as it takes, with the orgs above them. */
export function nationalOrgs(count) {
  const all = divisions('').map(orgOf);
  const chosen = new Map();
  let reporting = 0;
  for (const each of all) {
    if (reporting === count) break;
    chosen.set(each.code, each);
    if (each.parent !== undefined) reporting += 1;
  }
  if (reporting < count) throw new RangeError(`the list has ${reporting} divisions that report, not ${count}`);
  return toldApart([...chosen.values()]).sort(byCode);
}

/** 鼓楼区 there is in four cities: 南京市鼓楼区. */
function toldApart(orgs) {
  const nameOf = new Map(orgs.map(({ code, name }) => [code, name]));
  const counts = new Map();
  for (const { name } of orgs) counts.set(name, (counts.get(name) ?? 0) + 1);
  return orgs.map((org) =>
    counts.get(org.name) === 1 ? org : { ...org, name: `${nameOf.get(org.parent)}${org.name}` },
  );
}

function divisions(prefix) {
  const { divisions: list } = JSON.parse(readFileSync(LIST, 'utf8'));
  return list.filter(([code]) => code.startsWith(prefix));
}

function orgOf([code, name], _at, all) {
  const codes = codesOf(all);
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].find((each) => each !== code && codes.has(each));
  if (above === undefined) return { code, name };
  return { code, name, parent: above, ...(code.endsWith('00') ? {} : { counted: 'county' }) };
}

const known = new WeakMap();

function codesOf(list) {
  const before = known.get(list) ?? new Set(list.map(([code]) => code));
  known.set(list, before);
  return before;
}

/** Orgs that something lies in come before it. */
function byCode(a, b) {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
