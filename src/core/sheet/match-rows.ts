import type { BindingOverrides } from '../review/context.js';
import { PART_NAMES, TOTAL_NAMES } from './label-words.js';
import { likeness, nearName } from './near-name.js';
import { codeKey, knownNames, spellingsOf, type FormIndex, type KnownName, type PackIndex } from './pack-index.js';
import { plain } from './plain-text.js';
import { codeIn, type RawRow } from './raw-rows.js';
import type { BindingReason, Certainty } from './return.js';

/** The indicator that a row is, by its place in the pack; null place: a person said that it is none. */
export interface RowMatch {
  readonly place: number | null;
  readonly certainty: Certainty;
  readonly reason: BindingReason;
}

interface Matching {
  readonly rows: readonly RawRow[];
  readonly form: FormIndex;
  readonly index: PackIndex;
  /** Codes are not mere running numbers. */
  readonly codesCount: boolean;
}

/** Near names are looked up for so many rows of a table at most. */
const NEAR_LOOKED_AT = 1000;
/** A name at least so like the definition's may be a slip of it. */
const ALIKE = 0.5;

/**
 * Which indicator each row is: by exact name, its code agreeing or not (a contradicting code makes it `likely`: rows may have
 * been reordered), then by code, then by near name where no other row has that indicator exactly.
 */
export function matchRows(
  rows: readonly RawRow[],
  form: FormIndex,
  index: PackIndex,
  overrides: BindingOverrides,
): ReadonlyMap<RawRow, RowMatch> {
  const exact = new Map<RawRow, KnownName>();
  rows.forEach((raw, at) => {
    const known = exactName(rows, at, form, index);
    if (known) exact.set(raw, known);
  });
  const matching: Matching = { rows, form, index, codesCount: codesCount(exact, form, index) };
  const matches = new Map<RawRow, RowMatch>();
  for (const [raw, known] of exact) matches.set(raw, namedMatch(raw, known, matching));
  const taken = new Set([...exact.values()].map((each) => each.place));
  matchTheRest(matching, matches, taken);
  for (const raw of rows) {
    const given = overrides.rows?.find((each) => each.sheet === raw.at.sheet && each.row === raw.row);
    if (!given) continue;
    const place = given.indicator === null ? null : (index.byCode.get(codeKey(given.indicator)) ?? null);
    matches.set(raw, { place, certainty: 'certain', reason: 'given' });
  }
  return matches;
}

/** 合计 under 低保标准 is 低保标准 itself; 城市 under it may be 城市低保标准. */
function exactName(rows: readonly RawRow[], at: number, form: FormIndex, index: PackIndex): KnownName | null {
  const raw = rows[at]!;
  const known = inForm(knownNames(index, raw.key), form);
  if (known) return known;
  const heading = raw.headings.at(-1) ?? (isPartName(raw.key) ? headingAbove(rows, at) : null);
  if (heading === null || raw.key === '') return null;
  if (TOTAL_NAMES.has(raw.key)) return raw.headings.length > 0 ? inForm(knownNames(index, heading), form) : null;
  const part = spellingsOf(raw.key).at(-1)!;
  const whole = inForm(knownNames(index, part + heading), form) ?? inForm(knownNames(index, heading + part), form);
  if (whole || !raw.ownHeading || isPartName(raw.key)) return whole;
  return inForm(knownNames(index, heading), form);
}

/** 城市, 其中：农村: a breakdown, whatever it is of. */
export function isPartName(key: string): boolean {
  return PART_NAMES.has(spellingsOf(key).at(-1)!);
}

/** The name that a breakdown such as 城市 is of: the nearest above that is no part itself. */
function headingAbove(rows: readonly RawRow[], at: number): string | null {
  for (let above = at - 1; above >= Math.max(0, at - 8); above -= 1) {
    const { key } = rows[above]!;
    if (key !== '' && !isPartName(key) && !TOTAL_NAMES.has(key)) return spellingsOf(key).at(-1)!;
  }
  return null;
}

function inForm(known: readonly KnownName[], form: FormIndex): KnownName | null {
  return (
    known.find((each) => form.places.has(each.place) && !each.alias) ??
    known.find((each) => form.places.has(each.place)) ??
    null
  );
}

/** Codes that contradict the names more often than they agree only number the rows. */
function codesCount(exact: ReadonlyMap<RawRow, KnownName>, form: FormIndex, index: PackIndex): boolean {
  let balance = 0;
  for (const [raw, { place }] of exact) {
    const code = codeIn(raw, form, index);
    if (code !== null) balance += code === place ? 1 : -1;
  }
  return balance >= 0;
}

function namedMatch(raw: RawRow, { place, alias }: KnownName, { form, index, codesCount: counts }: Matching): RowMatch {
  const code = counts ? codeIn(raw, form, index) : null;
  if (code === place) return { place, certainty: 'certain', reason: 'code' };
  return { place, certainty: code === null ? 'certain' : 'likely', reason: alias ? 'alias' : 'name' };
}

interface Guess {
  readonly raw: RawRow;
  readonly place: number;
  readonly likeness: number;
}

/** Rows without an exact name: by their code, then the best near name for each indicator that no row has yet. */
function matchTheRest(matching: Matching, matches: Map<RawRow, RowMatch>, exact: ReadonlySet<number>): void {
  const taken = new Set(exact);
  const guesses: Guess[] = [];
  let left = NEAR_LOOKED_AT;
  for (const raw of matching.rows) {
    if (matches.has(raw) || raw.continued) continue;
    const near = raw.key !== '' && left-- > 0 ? nearest(raw, matching) : null;
    const coded = codedMatch(raw, near, matching, exact);
    if (coded) {
      matches.set(raw, coded);
      taken.add(coded.place!);
    } else if (near) guesses.push({ raw, ...near });
  }
  guesses.sort((a, b) => b.likeness - a.likeness || a.raw.row - b.raw.row);
  for (const { raw, place } of guesses) {
    if (taken.has(place)) continue;
    taken.add(place);
    matches.set(raw, { place, certainty: 'guess', reason: 'near-name' });
  }
}

type Near = Omit<Guess, 'raw'>;

function nearest(raw: RawRow, { form }: Matching): Near | null {
  for (const spelling of spellingsOf(raw.key)) {
    if (TOTAL_NAMES.has(spelling) || PART_NAMES.has(spelling)) return null;
    const near = nearName(form.grams, spelling);
    if (near) return { place: near.owner, likeness: near.likeness };
  }
  return null;
}

/** Null: no code, or the name is clearly another indicator's, or the indicator of that code stands elsewhere by its name. */
function codedMatch(raw: RawRow, near: Near | null, matching: Matching, exact: ReadonlySet<number>): RowMatch | null {
  const { form, index, codesCount: counts } = matching;
  const place = counts ? codeIn(raw, form, index) : null;
  if (place === null) return null;
  if (raw.key === '') return { place, certainty: 'certain', reason: 'code' };
  const name = plain(index.pack.indicators[place]!.name);
  const alike = Math.max(...spellingsOf(raw.key).map((each) => likeness(each, name)));
  if (alike >= ALIKE) return { place, certainty: 'likely', reason: 'code' };
  if (exact.has(place) || TOTAL_NAMES.has(raw.key) || (near && near.place !== place)) return null;
  return { place, certainty: 'guess', reason: 'code' };
}
