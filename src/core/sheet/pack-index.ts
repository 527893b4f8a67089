import { remembering } from '../quantity/remember.js';
import { findUnit } from '../quantity/units.js';
import type { Form, FormColumn, Indicator, Pack } from '../indicator/pack.js';
import { indexNames, type NameGrams } from './near-name.js';
import { indexOrgs, type OrgIndex } from './org-names.js';
import { plain, splitBracket, splitNumbering } from './plain-text.js';

/** An indicator by the place that it has in `pack.indicators`. */
export interface KnownName {
  readonly place: number;
  /** The name is one of its aliases. */
  readonly alias: boolean;
}

export interface FormIndex {
  readonly form: Form;
  /** Places of its indicators. */
  readonly places: ReadonlySet<number>;
  /** Its columns by plain header. */
  readonly headers: ReadonlyMap<string, FormColumn>;
  /** Plain titles and number, longest first. */
  readonly titles: readonly string[];
  /** Names and aliases of its indicators. */
  readonly grams: NameGrams;
}

/** What recognising looks up of a pack, made once a pack. */
export interface PackIndex {
  readonly pack: Pack;
  readonly forms: readonly FormIndex[];
  /** Columns of all forms by plain header. */
  readonly headers: ReadonlyMap<string, FormColumn>;
  readonly orgs: OrgIndex;
  /** Headers that name a reference value: plain name to its id. */
  readonly references: ReadonlyMap<string, string>;
  readonly byName: ReadonlyMap<string, readonly KnownName[]>;
  readonly byCode: ReadonlyMap<string, number>;
  /** By the code as the pack writes it; of two with the same the last. */
  readonly bySpelling: ReadonlyMap<string, Indicator>;
  /** Last characters of all names: most texts of a sheet end otherwise, and are no name. */
  readonly lastCharacters: ReadonlySet<string>;
}

const indexes = new WeakMap<Pack, PackIndex>();

export function indexPack(pack: Pack): PackIndex {
  const before = indexes.get(pack);
  if (before) return before;
  const index = makeIndex(pack);
  indexes.set(pack, index);
  return index;
}

function makeIndex(pack: Pack): PackIndex {
  const byCode = new Map<string, number>();
  const byName = new Map<string, KnownName[]>();
  pack.indicators.forEach((indicator, place) => {
    if (!byCode.has(codeKey(indicator.code))) byCode.set(codeKey(indicator.code), place);
    for (const { key, alias } of namesOf(indicator)) {
      const known = byName.get(key) ?? [];
      if (!known.some((each) => each.place === place)) byName.set(key, [...known, { place, alias }]);
    }
  });
  const references = new Map<string, string>();
  for (const { id, name, aliases = [] } of pack.references ?? []) {
    for (const each of [name, ...aliases]) references.set(plain(each), id);
  }
  const forms = pack.forms.map((form) => indexForm(form, pack, byCode));
  const headers = new Map(forms.flatMap((each) => [...each.headers]).reverse());
  const lastCharacters = new Set([...byName.keys()].map((key) => key.slice(-1)));
  const bySpelling = new Map(pack.indicators.map((each) => [each.code, each]));
  return { pack, forms, headers, orgs: indexOrgs(pack), references, byName, byCode, bySpelling, lastCharacters };
}

function indexForm(form: Form, pack: Pack, byCode: ReadonlyMap<string, number>): FormIndex {
  const places = new Set<number>();
  for (const code of form.indicators) {
    const place = byCode.get(codeKey(code));
    if (place !== undefined) places.add(place);
  }
  const headers = new Map<string, FormColumn>();
  for (const column of form.columns) {
    for (const header of [column.header, ...(column.headers ?? [])]) {
      if (!headers.has(plain(header))) headers.set(plain(header), column);
    }
  }
  const titles = [form.title, ...(form.titles ?? []), form.number ?? '', form.id]
    .map(plain)
    .filter((each) => each.length > 2);
  const names = [...places].flatMap((place) =>
    namesOf(pack.indicators[place]!).map(({ key }) => [key, place] as const),
  );
  return { form, places, headers, titles: titles.sort((a, b) => b.length - a.length), grams: indexNames(names) };
}

/** The plain names of an indicator, a bracketed unit with and without. */
export function namesOf(indicator: Indicator): readonly { readonly key: string; readonly alias: boolean }[] {
  const written = [indicator.name, ...(indicator.nameEn ? [indicator.nameEn] : []), ...(indicator.aliases ?? [])];
  return written.flatMap((name, at) => {
    const key = plain(name);
    const bare = withoutUnit(key);
    return (bare === key ? [key] : [key, bare]).map((each) => ({ key: each, alias: at > 0 }));
  });
}

/** A plain name without the unit in its trailing bracket: 城市低保标准(元/人,月); any other bracket stays. */
export function withoutUnit(name: string): string {
  const { bare, bracket } = splitBracket(name);
  return bracket !== null && bare !== '' && findUnit(bracket) !== null ? bare : name;
}

/** The plain name as it stands, without its unit, and without its numbering: what may be an indicator's exact name. */
export const spellingsOf: (name: string) => readonly string[] = remembering((name) => {
  const bare = withoutUnit(name);
  const { rest, numbering } = splitNumbering(bare);
  const found = bare === name ? [name] : [name, bare];
  return numbering === null || rest === '' ? found : [...found, rest];
});

const LONGEST_CODE = 24;

/** Indicators that a row's plain name names exactly; none for a text too long to be a name. */
export function knownNames(index: PackIndex, name: string): readonly KnownName[] {
  if (name === '' || name.length > LONGEST_NAME) return [];
  if (!index.lastCharacters.has(name.slice(-1)) && !index.lastCharacters.has(splitBracket(name).bare.slice(-1)))
    return [];
  const direct = index.byName.get(name);
  if (direct) return direct;
  for (const spelling of spellingsOf(name)) {
    const known = index.byName.get(spelling);
    if (known) return known;
  }
  return [];
}

const LONGEST_NAME = 80;
/** 1, 01, 1. and １ are one code. Empty: no code. */
export const codeKey: (text: string) => string = remembering((text) => {
  if (text.length > LONGEST_CODE) return '';
  const code = plain(text).replace(/[.,:)]+$/, '');
  return /^0\d/.test(code) && /^\d+$/.test(code) ? code.replace(/^0+(?=\d)/, '') : code;
});
