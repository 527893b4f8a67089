import type { Judged } from '../judge-case.js';
import { AHEAD, BEHIND, ON_TIME } from '../progress.js';
import { guarded } from './guards.js';
import { printTerm, type FormulaPlace } from './print-term.js';
import { cleared, quoted, rounded, tellingDecimals } from './rounding-formula.js';

/** 快于序时进度3.2个百分点, worked out in the sheet. */
export function progressFormula(judged: Judged, place: FormulaPlace): string | null {
  const { rounding, rateDecimals } = judged.given.settings;
  const printed = judged.course && printTerm(judged.course.points, place);
  if (!printed) return null;
  const points = cleared(printed);
  const size = rounded(`ABS(${points})`, tellingDecimals(points, rateDecimals, rounding), rounding);
  const words = `IF(${points}>0,${quoted(AHEAD)},${quoted(BEHIND)})&${size}&${quoted('个百分点')}`;
  return guarded(`IF(${points}=0,${quoted(ON_TIME)},${words})`, judged, place, 'nothing');
}
