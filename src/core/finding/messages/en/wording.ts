import { Exact } from '../../../quantity/exact.js';
import { writeShort } from '../../../quantity/rounding.js';
import type { Attribute, Role } from '../../../indicator/pack.js';
import { parsePeriod } from '../../../indicator/period.js';
import { unitLabel } from '../../../quantity/units.js';

/** The names of columns, as they stand inside a sentence. */
const ROLE_NAMES: { readonly [R in Role]: string } = {
  code: 'number',
  indicator: 'indicator',
  unit: 'unit',
  attribute: 'attribute',
  responsible: 'responsible unit',
  base: 'base-period value',
  target: 'target',
  'parent-target': 'parent target',
  milestone: 'milestone',
  previous: 'previous period',
  reference: 'reference value',
  numerator: 'numerator',
  denominator: 'denominator',
  actual: 'actual',
  rate: 'completion rate',
  difference: 'difference',
  progress: 'time-proportional progress',
  verdict: 'verdict',
  note: 'note',
};

const ATTRIBUTE_NAMES: { readonly [A in Attribute]: string } = { binding: 'binding', anticipatory: 'anticipatory' };

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export function roleName(role: Role): string {
  return ROLE_NAMES[role];
}

export function attributeName(attribute: Attribute): string {
  return ATTRIBUTE_NAMES[attribute];
}

/**
 * 72.5%, 2.5 percentage points, 770 元/人、月: a figure and its unit. Percent signs stand close; units of the sheet keep
 * their own writing, since the reader compares them with the sheet, without the brackets that some plans print around them.
 */
export function figure(value: string, unit: string | null): string {
  const bare = unitLabel(unit ?? '');
  if (bare === '') return value;
  if (bare === '个百分点' || bare === '百分点') return `${value} percentage ${value === '1' ? 'point' : 'points'}`;
  return bare === '%' || bare === '‰' ? value + bare : `${value} ${bare}`;
}

/** A canonical period in words: the first quarter of 2023 is `Q1 2023`, June is `June 2023`. */
export function period(text: string): string {
  const read = parsePeriod(text);
  if (!read) return text;
  if (read.kind === 'half') return `the ${read.part === 1 ? 'first' : 'second'} half of ${read.year}`;
  if (read.kind === 'quarter') return `Q${read.part} ${read.year}`;
  return read.kind === 'month' ? `${MONTHS[read.part - 1]} ${read.year}` : String(read.year);
}

/** A, B, C; after `most` names `and N more`. */
export function list(items: readonly string[], most = 5): string {
  return items.length <= most ? items.join(', ') : `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}

/** A size without its sign, cut to what a person compares: 1.235632183908 as about 1.2356. The exact one is in the data. */
export function size(value: string): string {
  const bare = value.replace(/^-/, '');
  const exact = (bare.split('.')[1]?.length ?? 0) > MOST_DECIMALS ? Exact.parse(bare) : null;
  const short = exact && writeShort(exact, MOST_DECIMALS);
  return short === null || short === '0' ? bare : `about ${short}`;
}
const MOST_DECIMALS = 4;
