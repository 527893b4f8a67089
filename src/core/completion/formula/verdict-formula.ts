import type { Branch, Comparison } from '../branches.js';
import { differenceDecimals, type Judged } from '../judge-case.js';
import { shortDecimals } from '../short-text.js';
import { evaluate, type Term } from '../term.js';
import type { Part } from '../verdict-words.js';
import { guarded } from './guards.js';
import { printFigure, printTerm, type FormulaPlace } from './print-term.js';
import { rateFormula, type RateFormula } from './rate-formula.js';
import { cleared, quoted, rounded, tellingDecimals } from './rounding-formula.js';

/** The verdict as nested IFs, one for each way that the judging can turn out. Null: it cannot be written. */
export function verdictFormula(judged: Judged, place: FormulaPlace): string | null {
  const chain = nested(judged.branches, place, (branch) => phraseFormula(branch, judged, place));
  return chain && guarded(chain, judged, place, 'words');
}

/** IF(first, …, IF(second, …, last)). */
export function nested(
  branches: readonly Branch[],
  place: FormulaPlace,
  content: (branch: Branch) => string | null,
): string | null {
  return (
    branches.reduceRight<string | null | undefined>((rest, branch) => {
      const own = content(branch);
      if (branch.when === null) return own;
      const test = comparisonFormula(branch.when, place);
      return own && test && rest ? `IF(${test},${own},${rest})` : null;
    }, undefined) ?? null
  );
}

function comparisonFormula({ left, is, right }: Comparison, place: FormulaPlace): string | null {
  const [one, other] = [printFigure(left, place), printFigure(right, place)];
  return one && other && `${one}${is}${other}`;
}

function phraseFormula({ phrase, status }: Branch, judged: Judged, place: FormulaPlace): string | null {
  const reached = status === 'met' || status === 'exceeded';
  const parts = phrase().map((part) => partFormula(part, judged, place, reached));
  return parts.includes(null) ? null : joined(parts as string[]);
}

/** Neighbouring literals are one. */
function joined(parts: readonly string[]): string {
  return parts.join('&').replaceAll('"&"', '');
}

function partFormula(part: Part, judged: Judged, place: FormulaPlace, reached: boolean): string | null {
  if (typeof part === 'string') return quoted(part);
  if (part.show === 'rate') return ratePart(part, rateFormula(judged, place, reached));
  return part.show === 'short' ? shortFormula(part.of, judged, place) : shareFormula(part.of, judged, place);
}

function ratePart({ before, after }: { before: string; after: string }, rate: RateFormula | null): string | null {
  if (!rate) return null;
  const text = joined([quoted(before), rate.text, ...(after === '' ? [] : [quoted(after)])]);
  return rate.onlyIf === null ? text : `IF(${rate.onlyIf},${text},"")`;
}

/** A difference as `shortText` prints it: whole where few decimals write it. A number joined to a text prints shortest. */
export function shortFormula(of: Term, { given }: Judged, place: FormulaPlace): string | null {
  const { rounding } = given.settings;
  const value = evaluate(of);
  const printed = printTerm(of, place);
  if (!value || !printed) return null;
  const decimals = shortDecimals(value, differenceDecimals(given), rounding);
  const exact = value.decimals !== null && value.decimals <= decimals;
  return exact ? `ROUND(${printed},${decimals})` : rounded(cleared(printed), String(decimals), rounding);
}

function shareFormula(of: Term, { given }: Judged, place: FormulaPlace): string | null {
  const { rounding, rateDecimals } = given.settings;
  const printed = printTerm(of, place);
  if (!printed) return null;
  const share = cleared(printed);
  return rounded(share, tellingDecimals(share, rateDecimals, rounding), rounding);
}
