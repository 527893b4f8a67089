import type { CompletionRole } from '../plan.js';
import type { Judged } from '../judge-case.js';
import { differenceFormula } from './difference-formula.js';
import { guarded } from './guards.js';
import type { FormulaPlace } from './print-term.js';
import { progressFormula } from './progress-formula.js';
import { rateFormula } from './rate-formula.js';
import { verdictFormula } from './verdict-formula.js';

/** Excel takes 8,192 characters. */
const MOST_CHARACTERS = 8000;

/**
 * The Excel formula of a completion cell, without `=`: it gives what was computed here, and stays right when the actual
 * changes. Only functions that Excel 2010 and LibreOffice share. Null where a formula cannot say it: the value is written.
 */
export function completionFormula(
  role: CompletionRole,
  judged: Judged,
  place: FormulaPlace,
  asShare: boolean,
): string | null {
  const formula = written(role, judged, place, asShare);
  return formula && formula.length <= MOST_CHARACTERS ? formula : null;
}

function written(role: CompletionRole, judged: Judged, place: FormulaPlace, asShare: boolean): string | null {
  if (role === 'progress') return progressFormula(judged, place);
  if (role === 'verdict') return verdictFormula(judged, place);
  if (role === 'difference') return differenceFormula(judged, place, asShare);
  const rate = rateFormula(judged, place);
  if (!rate) return null;
  const figure = asShare ? `${rate.figure}/100` : rate.figure;
  return guarded(rate.onlyIf === null ? figure : `IF(${rate.onlyIf},${figure},"")`, judged, place, 'nothing');
}
