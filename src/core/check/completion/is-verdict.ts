import type { Completion } from '../../completion/completion.js';
import { Exact } from '../../quantity/exact.js';
import { standsFor } from '../../quantity/stands-for.js';
import { convert, findUnit } from '../../quantity/units.js';
import type { ReviewSubject } from '../check.js';
import { plainVerdict, readVerdict, type Amount, type Claim } from './verdict-reading.js';
import { decimalsIn, isRate } from './written-figure.js';

type Known = Pick<ReviewSubject, 'pack' | 'settings' | 'indicator'>;

/**
 * Whether a verdict in a person's words is the one that the definition gives: the same words, or words that claim the same,
 * with figures that stand for the same. 完成 holds for what was exceeded, too; 未完成 for what is not due yet. Null: it cannot
 * be told, because no claim can be read, or it is one about 序时进度 where that is not judged.
 */
export function isVerdict(text: string, completion: Completion, subject: Known): boolean | null {
  if (plainVerdict(text) === plainVerdict(completion.verdict)) return true;
  const reading = readVerdict(text);
  if (!reading) return null;
  const claim = holds(reading.claim, completion, reading.amounts.length > 0);
  if (claim !== true) return claim;
  const course = isCourse(reading.claim);
  return reading.amounts.every((each) =>
    course ? isPoints(each, completion, subject) : isAmount(each, completion, subject),
  );
}

/** The same of a 序时进度 cell; words that say nothing of it cannot be told. */
export function isProgress(text: string, completion: Completion, subject: Known): boolean | null {
  if (completion.progress === null) return null;
  if (plainVerdict(text) === plainVerdict(completion.progress.text)) return true;
  const reading = readVerdict(text);
  return reading && isCourse(reading.claim) ? isVerdict(text, completion, subject) : null;
}

function isCourse(claim: Claim): boolean {
  return claim === 'ahead' || claim === 'on-course' || claim === 'behind';
}

function holds(claim: Claim, { status, difference, progress }: Completion, withAmount: boolean): boolean | null {
  const reached = status === 'met' || status === 'exceeded';
  switch (claim) {
    case 'reached':
    case 'early':
      return reached;
    case 'exceeded':
      return status === 'exceeded';
    case 'missed':
      return !reached;
    case 'pending':
      return status === 'in-progress';
    case 'above':
    case 'below':
      return isSide(claim, difference);
    case 'rate':
      return true;
    default:
      return progress && isState(claim, progress.state, withAmount);
  }
}

/** 超过 and 低于 say on which side of the target the figure is, whichever side is good; without a difference no one can tell. */
function isSide(claim: 'above' | 'below', difference: Exact | null): boolean | null {
  return difference && difference.sign === (claim === 'above' ? 1 : -1);
}

/** 符合 without a figure is said of what is ahead, too. */
function isState(claim: Claim, state: 'ahead' | 'on-time' | 'behind', withAmount: boolean): boolean {
  if (claim === 'on-course') return state === 'on-time' || (state === 'ahead' && !withAmount);
  return claim === state;
}

/** A % is the rate, or by how much it is over or short of 100; points and units are the difference. An unknown unit is not judged. */
function isAmount(amount: Amount, completion: Completion, subject: Known): boolean {
  if (isPrinted(amount, completion.verdict)) return true;
  const figure = Exact.parse(amount.digits);
  if (!figure) return true;
  const decimals = decimalsIn(amount.digits);
  if (amount.unit.startsWith('%')) return isShare(figure, decimals, completion, subject);
  const { difference, differenceUnit } = completion;
  const exact = difference && inUnit(difference.abs(), differenceUnit ?? '', amount.unit, subject);
  return exact === null || standsFor(figure, exact, subject.settings.rounding, decimals);
}

function isShare(figure: Exact, decimals: number, completion: Completion, subject: Known): boolean {
  if (completion.rateText === null) return true;
  if (isRate({ figure, decimals }, completion, subject)) return true;
  const beyond = completion.rate?.minus(Exact.hundred).abs() ?? null;
  return beyond !== null && standsFor(figure, beyond, subject.settings.rounding, decimals);
}

function isPoints({ digits }: Amount, { progress }: Completion, { settings }: Known): boolean {
  const figure = Exact.parse(digits);
  if (!figure || !progress) return true;
  return standsFor(figure, progress.points.abs(), settings.rounding, decimalsIn(digits));
}

/** The same figure and unit stand in the verdict that Hebao would write. */
function isPrinted({ digits, unit }: Amount, verdict: string): boolean {
  const printed = readVerdict(verdict)?.amounts ?? [];
  return printed.some((each) => each.unit === unit && Exact.parse(each.digits)?.equals(Exact.of(digits)));
}

/** The difference in the unit written, 个 for 万个; no unit is the difference's own. Null where the units do not convert. */
function inUnit(figure: Exact, from: string, written: string, { pack }: Known): Exact | null {
  if (written === '' || written === from) return figure;
  const [own, other] = [findUnit(from, pack.units), findUnit(written, pack.units)];
  return own && other ? convert(figure, own, other) : null;
}
