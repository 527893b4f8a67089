import type { PackUnit } from '../indicator/pack.js';
import { Exact } from './exact.js';
import { parseUnit, type Unit } from './parse-unit.js';
import { remembering } from './remember.js';
import { normaliseUnit } from './unit-spelling.js';

export type { Unit } from './parse-unit.js';

/**
 * The unit of any spelling: brackets, blanks, full-width signs and the order of a denominator aside. `extra` are the
 * pack's own, which come first. Null for '' and for what is no unit.
 */
export function findUnit(text: string, extra: readonly PackUnit[] = NO_UNITS): Unit | null {
  if (text === '') return null;
  return extra.length === 0 ? asWritten(text) : finderOf(extra)(text);
}

const finders = new WeakMap<readonly PackUnit[], (text: string) => Unit | null>();

/** The units that texts name in a pack with units of its own. */
function finderOf(extra: readonly PackUnit[]): (text: string) => Unit | null {
  const before = finders.get(extra);
  if (before) return before;
  const fresh = remembering((text) => {
    const spelling = normaliseUnit(text);
    return spelling === null || spelling === '' ? null : unitAmong(spelling, ownUnits(extra));
  });
  finders.set(extra, fresh);
  return fresh;
}
const NO_UNITS: readonly PackUnit[] = [];

/** Converts exactly; null across dimensions (人 and 人次, % and 个百分点). */
export function convert(value: Exact, from: Unit, to: Unit): Exact | null {
  if (from.dimension !== to.dimension) return null;
  return from.perBase.equals(to.perBase) ? value : value.times(from.perBase).over(to.perBase);
}

/** Two spellings of one unit. Unknown units are one where they are spelled alike; '' is one with '' only. */
export function sameUnit(a: string, b: string, extra: readonly PackUnit[] = []): boolean {
  const [one, other] = [findUnit(a, extra), findUnit(b, extra)];
  if (one && other) return one.dimension === other.dimension && one.perBase.equals(other.perBase);
  return !one && !other && normaliseUnit(a) === normaliseUnit(b);
}

/** %, in any spelling; not ‰ (see `isRatio`), not 个百分点. */
export function isPercent(unit: string): boolean {
  return findUnit(unit)?.name === '%';
}

/** %, ‰, 千人比 and their like: parts of a whole, whose differences are points. */
export function isRatio(unit: string): boolean {
  return findUnit(unit)?.dimension === 'ratio';
}

/** 元, 万元, 元/人·月 …: money, or money per something. */
export function isMoney(unit: string): boolean {
  const dimension = findUnit(unit)?.dimension ?? '';
  return dimension === 'money' || dimension.startsWith('money/') || dimension.startsWith('money:');
}

/** 个, 人, 万户 …: things that come whole. A rate such as 张/千人 is none; nor is an empty unit, which may be a pure number. */
export function isCount(unit: string): boolean {
  const dimension = findUnit(unit)?.dimension ?? '';
  return dimension.startsWith('count:') && !dimension.includes('/');
}

/** The unit as it is printed, without the brackets around it: (元/人、月) is 元/人、月. */
export function unitLabel(unit: string): string {
  const bare = unit.trim();
  const inner = /^[(（[【]([^()（）[\]【】]*)[)）\]】]$/.exec(bare);
  return inner ? inner[1]!.trim() : bare;
}

/** The unit that a multiple is a multiple of, and by how much: 万个 is 个 and 10000. A unit that is no multiple is itself, and 1. */
export function wholeUnit(unit: Unit): { readonly unit: Unit; readonly times: Exact } {
  const match = /^(?:万亿|[十百千]?亿|[十百千]?万|[十百千])(.+)$/.exec(unit.name);
  const whole = match ? knownUnit(match[1]!) : null;
  if (!whole || whole.dimension !== unit.dimension) return { unit, times: Exact.one };
  return { unit: whole, times: unit.perBase.over(whole.perBase) };
}

/** The unit of a normalised spelling, out of the table alone. */
const knownUnit = remembering((spelling): Unit | null => parseUnit(spelling, () => null));

/** The unit of a text as it stands. */
const asWritten = remembering((text): Unit | null => {
  const spelling = normaliseUnit(text);
  return spelling === null || spelling === '' ? null : knownUnit(spelling);
});

function unitAmong(spelling: string, own: ReadonlyMap<string, Unit>): Unit | null {
  return own.get(spelling) ?? parseUnit(spelling, (word) => own.get(word) ?? null) ?? null;
}

const ownOfPack = new WeakMap<readonly PackUnit[], ReadonlyMap<string, Unit>>();

/** The pack's units by spelling. One that is defined by an unknown unit is a dimension of its own, as `lintPack` says. */
function ownUnits(extra: readonly PackUnit[]): ReadonlyMap<string, Unit> {
  const before = ownOfPack.get(extra);
  if (before) return before;
  const own = new Map<string, Unit>();
  for (const each of extra) {
    const of = normaliseUnit(each.of) ?? '';
    const base = unitAmong(of, own);
    const size = Exact.parse(each.numerator)?.times(inverse(each.denominator ?? '1')) ?? Exact.one;
    const unit: Unit = base
      ? { name: each.name, dimension: base.dimension, perBase: base.perBase.times(size) }
      : { name: each.name, dimension: `pack:${of}`, perBase: size };
    for (const name of [each.name, ...(each.aliases ?? [])]) own.set(normaliseUnit(name) ?? name, unit);
  }
  ownOfPack.set(extra, own);
  return own;
}

function inverse(text: string): Exact {
  const value = Exact.parse(text);
  return value === null || value.isZero ? Exact.one : Exact.one.over(value);
}
