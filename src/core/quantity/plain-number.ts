import { Exact } from './exact.js';

/** A figure in ASCII digits at the beginning of a text. */
export interface PlainNumber {
  readonly value: Exact;
  /** Characters that it takes up. */
  readonly length: number;
  readonly separators: boolean;
  /** `5.`: a point and nothing after it. */
  readonly strayPoint: boolean;
}

const LONGEST = 120;

/**
 * Reads 12.50, .5, 1,234.5, 1 234.5 or 1.2E3, without a sign. Separators stand between whole groups of three, all of one
 * kind, after a first group of one to three that does not begin with 0: what is written otherwise (1,23, 0,123, 1,2345) has
 * no certain reading and is null.
 */
export function readPlainNumber(text: string): PlainNumber | null {
  const digits = /^[0-9][0-9, ]*/.exec(text.slice(0, LONGEST))?.[0] ?? '';
  const whole = groups(digits);
  if (whole === null) return null;
  const after = text.slice(whole.length, whole.length + LONGEST);
  const rest = /^(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,3})(?![0-9A-Za-z]))?/.exec(after)!;
  if (whole.digits === '' && !rest[1]) return null;
  const value = Exact.parse(`${whole.digits}.${rest[1] ?? ''}${rest[2] === undefined ? '' : `e${rest[2]}`}`);
  if (value === null) return null;
  const length = whole.length + rest[0].length;
  return { value, length, separators: whole.separated, strayPoint: rest[1] === '' };
}

/** The whole part with its separators; trailing ones belong to what follows. */
function groups(text: string): { digits: string; length: number; separated: boolean } | null {
  const trimmed = /[, ]$/.test(text) ? text.slice(0, lastDigit(text) + 1) : text;
  const mark = /[, ]/.exec(trimmed)?.[0];
  if (mark === undefined) return { digits: trimmed, length: trimmed.length, separated: false };
  const parts = trimmed.split(mark);
  const [first = '', ...others] = parts;
  const fine = /^[1-9][0-9]{0,2}$/.test(first) && others.every((each) => /^[0-9]{3}$/.test(each));
  return fine ? { digits: parts.join(''), length: trimmed.length, separated: true } : null;
}

function lastDigit(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && (text[at] === ',' || text[at] === ' ')) at -= 1;
  return at;
}
