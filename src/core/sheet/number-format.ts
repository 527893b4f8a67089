import { Exact } from '../quantity/exact.js';
import { round } from '../quantity/rounding.js';
import { formatSections, type FormatSection } from './format-sections.js';

/**
 * A number format code, ECMA-376 part 1, 18.8.31. `0.0"%"` and `0.0\%` print a sign and scale nothing: only a `%` that is
 * part of the format makes percent. Where the sections differ, `value` (as stored) picks one; without it the first counts.
 */
export function isPercentFormat(code: string | undefined, value: Exact | null = null): boolean {
  return showsAs(code, value) === 'percent';
}

/** The number is shown as a date or a time: yyyy"年"m"月", [$-804]aaaa, [h]:mm. */
export function isDateFormat(code: string | undefined, value: Exact | null = null): boolean {
  return showsAs(code, value) === 'date';
}

/** Both questions at once: every number of a sheet is asked them. */
export function showsAs(code: string | undefined, value: Exact | null): 'date' | 'percent' | 'other' {
  const section = sectionFor(code, value);
  if (section === null) return 'other';
  if (section.kind === 'date') return 'date';
  return section.kind === 'number' && section.percents > 0 ? 'percent' : 'other';
}

/** Decimals that the format shows; null for General, texts, dates, fractions and powers, which show what they need. */
export function formatDecimals(code: string | undefined, value: Exact | null = null): number | null {
  const section = sectionFor(code, value);
  return section?.kind === 'number' && section.digits ? section.decimals : null;
}

/**
 * The figure as the format shows it, in the scale in which `readCell` reads the cell: 0.7549 under `0.0%` shows 75.5 (%);
 * 12345 under `0.0,` shows 12300. `value` is as stored. Null where a format shows no such figure (dates, fractions, powers of ten, hidden, words);
 * a zero that accounting formats show as “-” is zero. Under General, the value itself.
 */
export function shownFigure(value: Exact, code: string | undefined): Exact | null {
  const section = sectionFor(code, value);
  if (!section || section.kind === 'general' || section.kind === 'text') return value;
  if (section.kind !== 'number') return null;
  if (!section.digits) return value.isZero ? value : null;
  const percent = Exact.integer(100n ** BigInt(section.percents));
  const thousands = Exact.integer(1000n ** BigInt(section.thousands));
  return round(value.times(percent).over(thousands), section.decimals).times(thousands);
}

/** The section that shows the value: by its condition, else positive; negative; zero. Null for no code at all. */
function sectionFor(code: string | undefined, value: Exact | null): FormatSection | null {
  if (code === undefined || code === '') return null;
  const sections = formatSections(code);
  // nearly every format has one section, for any number
  if (value === null || (sections.length === 1 && sections[0]!.condition === null)) return sections[0] ?? null;
  const conditional = sections.some((each) => each.condition !== null);
  return (conditional ? byCondition(sections, value) : bySign(sections, value)) ?? sections[0] ?? null;
}

function bySign(sections: readonly FormatSection[], value: Exact): FormatSection | undefined {
  if (value.sign < 0) return sections[1] ?? sections[0];
  return value.isZero ? (sections[2] ?? sections[0]) : sections[0];
}

/** Sections with a condition come first; the first without one takes what is left (a fourth section is for texts). */
function byCondition(sections: readonly FormatSection[], value: Exact): FormatSection | undefined {
  return sections.slice(0, 3).find(({ condition }) => condition === null || condition(value));
}
