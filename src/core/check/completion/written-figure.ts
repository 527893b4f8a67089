import type { Completion } from '../../completion/completion.js';
import { Exact } from '../../quantity/exact.js';
import { standsFor } from '../../quantity/stands-for.js';
import { isPercentFormat } from '../../sheet/number-format.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { ReviewSubject } from '../check.js';
import { completionOf } from './completion-of.js';

/** A hand-filled figure, with the decimals of its writing: 97.0 has one. */
export interface WrittenFigure {
  readonly figure: Exact;
  readonly decimals: number;
}

/** The figure of a completion cell, in % for a rate; null where the cell holds none. */
export function writtenFigure({ reading, figure, cell }: ReportedValue): WrittenFigure | null {
  if (reading.kind !== 'number' || reading.value === null) return null;
  const typed = typeof cell?.value === 'string' && (figure === null || figure.equals(reading.value));
  return { figure: figure ?? reading.value, decimals: typed ? decimalsIn(reading.text) : 0 };
}

/** Decimals that a text writes, trailing zeros with them: “97.0%” has one. Full-width digits count. */
export function decimalsIn(text: string): number {
  return /[.．]([0-9０-９]*)/.exec(text)?.[1]?.length ?? 0;
}

/**
 * The written rate is what the definition gives. At the precision written; but no writing of 100 stands for a rate below it
 * (99.96), as none is printed so. A rate that no decimal or fraction writes, and a capped one, is compared as printed.
 */
export function isRate(written: WrittenFigure, { rate, rateText }: Completion, subject: Rounding): boolean {
  const { figure, decimals } = written;
  const { rounding } = subject.settings;
  const printed = rateText === null ? null : Exact.parse(rateText);
  if (printed && figure.equals(printed)) return true;
  if (rate === null) return printed !== null && standsFor(figure, printed, rounding, decimals);
  if (figure.atLeast(Exact.hundred) && rate.lessThan(Exact.hundred)) return false;
  return standsFor(figure, rate, rounding, decimals);
}

type Rounding = Pick<ReviewSubject, 'settings'>;

/**
 * A rate that is right but for the percent scale: an unformatted 0.967 for 96.7, or 9670% for 96.7%. It is asked about
 * (`cell.percent-scale`) and not called wrong, since the column's other cells show what is meant.
 */
export function hasSlippedScale(
  subject: Pick<ReviewSubject, 'completions' | 'settings'>,
  value: ReportedValue,
): boolean {
  if (value.role !== 'rate' || value.period !== null || typeof value.cell?.value !== 'number') return false;
  const completion = completionOf(subject, value);
  const written = writtenFigure(value);
  if (!completion || completion.rateText === null || !written || isRate(written, completion, subject)) return false;
  return isRate({ figure: slipUndone(value, written.figure), decimals: 0 }, completion, subject);
}

/** What a figure whose percent scale slipped was meant to be: a hundredth under a percent format, else a hundredfold. */
export function slipUndone({ cell }: ReportedValue, figure: Exact): Exact {
  return isPercentFormat(cell?.format) ? figure.over(Exact.hundred) : figure.times(Exact.hundred);
}
