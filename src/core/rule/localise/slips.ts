import { Exact } from '../../quantity/exact.js';
import type { SlipClue } from './localisation.js';
import { differingPlaces, figureOfDigits, withoutDigit, withSwapped, writtenDigits } from './written-digits.js';

export type SlipKind = SlipClue['kind'];

/** A figure that a slip may have been made from. */
export interface Slip {
  readonly kind: SlipKind;
  readonly likely: Exact;
  readonly factor: Exact | null;
}

/** Likeliest first: of two slips that would explain as much, the first is told. */
export const SLIP_KINDS: readonly SlipKind[] = [
  'sign',
  'scale',
  'percent-scale',
  'swapped-digits',
  'swapped-cells',
  'doubled-digit',
  'dropped-digit',
  'wrong-digit',
];

export interface Reported {
  readonly figure: Exact;
  /** Declared decimals at least; 0: as many as the figure has. */
  readonly decimals: number;
  readonly isPercent: boolean;
}

/** 元 for 万元 is ×10,000, 人 for 百人 ×100: the units of reports differ by these. */
const SCALES = [1, 2, 3, 4];

/** Longer figures are no slips of the hand. */
const MOST_DIGITS = 40;

/**
 * Figures that a slip would have turned into the reported one, whatever the rules say: a lost or added sign, another unit, two
 * neighbouring digits swapped, a digit typed twice. Likeliest first.
 */
export function slipsFrom(reported: Reported): readonly Slip[] {
  const { figure } = reported;
  if (figure.isZero) return [];
  const slips: Slip[] = [{ kind: 'sign', likely: figure.negated(), factor: null }, ...scalesOf(reported)];
  const written = writtenDigits(figure, reported.decimals);
  if (!written || written.digits.length > MOST_DIGITS) return slips;
  const { digits } = written;
  for (let at = 0; at + 1 < digits.length; at += 1) {
    const isPair = digits[at] === digits[at + 1];
    const likely = figureOfDigits(isPair ? withoutDigit(written, at) : withSwapped(written, at));
    if (likely) slips.push({ kind: isPair ? 'doubled-digit' : 'swapped-digits', likely, factor: null });
  }
  return slips.filter(({ likely }) => !likely.equals(figure));
}

function scalesOf({ figure, isPercent }: Reported): readonly Slip[] {
  return SCALES.flatMap((power) => {
    const tens = Exact.integer(10 ** power);
    const kind = isPercent && power === 2 ? 'percent-scale' : 'scale';
    return [
      { kind, likely: figure.over(tens), factor: tens },
      { kind, likely: figure.times(tens), factor: Exact.one.over(tens) },
    ] as const;
  });
}

/**
 * The slip that turns a figure into the reported one: any of `slipsFrom`, or a digit that was left out or mistyped, which say
 * something only where the rules leave this one figure. Figures of one digit are like any other.
 */
export function slipBetween(likely: Exact, reported: Reported): Slip | null {
  const known = slipsFrom(reported).filter((slip) => slip.likely.equals(likely));
  if (known.length > 0) return known.sort((a, b) => SLIP_KINDS.indexOf(a.kind) - SLIP_KINDS.indexOf(b.kind))[0]!;
  const from = writtenDigits(likely, Math.max(reported.decimals, reported.figure.decimals ?? 0));
  const to = writtenDigits(reported.figure, reported.decimals);
  if (!from || !to || to.digits.length < 2 || Math.max(from.digits.length, to.digits.length) > MOST_DIGITS) return null;
  if (from.digits.length > to.digits.length && isDropped(from, reported.figure))
    return { kind: 'dropped-digit', likely, factor: null };
  return differingPlaces(from, to) === 1 ? { kind: 'wrong-digit', likely, factor: null } : null;
}

function isDropped(from: NonNullable<ReturnType<typeof writtenDigits>>, reported: Exact): boolean {
  for (let at = 0; at < from.digits.length; at += 1)
    if (figureOfDigits(withoutDigit(from, at))?.equals(reported)) return true;
  return false;
}
