import { unitLabel } from '../../../quantity/units.js';
import type { Clue, RuleFindings, Suspect, Suspects } from '../../families/rule.js';
import { figure, list, size } from './wording.js';

export const ruleMessages: { readonly [C in keyof RuleFindings]: (data: RuleFindings[C]) => string } = {
  'rule.failed': (d) =>
    `The relation ${d.relation} ${fault(d)}${d.explanation ? ` (“${d.explanation.replace(/[。.]$/u, '')}”)` : ''}. ${remedy(d)}`,
  'rule.within-rounding': (d) =>
    `The relation ${d.relation}: ${d.figures} is ${figure(size(d.gap), d.unit)} apart, within the ${figure(size(d.allowance), d.unit)} that rounding may leave. Nothing needs to be done.`,
  'rule.not-evaluable': (d) => `The relation ${d.relation} cannot be judged: ${obstacle(d)}`,
};

type Failed = RuleFindings['rule.failed'];
type NotEvaluable = RuleFindings['rule.not-evaluable'];

function fault({ why, figures, gap, unit }: Failed): string {
  if (why === 'total-blank') return `has parts but no total: ${figures}`;
  if (why === 'parts-blank') return `has a total but no parts: ${figures}`;
  if (why === 'blank') return `needs a figure that is blank: ${figures}`;
  return `does not hold: ${figures}${gap === null ? '' : `, ${figure(size(gap), unit)} apart`}`;
}

function remedy({ why, suspects }: Failed): string {
  if (why === 'total-blank') return 'Fill in the total from your records.';
  if (why === 'parts-blank') return 'Fill in the parts, or explain why there are none.';
  if (why === 'blank') return 'Fill it in from your records.';
  return checkThese(suspects);
}

function checkThese({ status, sets }: Suspects): string {
  if (status === 'too-many')
    return 'Too many cells may be wrong to name them; check every figure of it against your records.';
  if (status === 'bound-reached' && sets.length === 0)
    return 'Too many relations are involved to tell which cell is wrong; check every figure of it against your records.';
  if (sets.length === 0) return 'Check every figure of it against your records.';
  const shown = sets.slice(0, MOST).map((set) => set.map(suspect).join(' and '));
  const more = sets.length > MOST ? `, and ${sets.length - MOST} other possibilities` : '';
  return `Look at ${shown.join('; or ')}${more}, and check against your records.`;
}
const MOST = 3;

function suspect({ cell, reported, unit, low, high, clue }: Suspect): string {
  const told = reported === null ? 'blank' : figure(reported, unit);
  return `${cell} (${told}${clue ? `, ${clueWords(clue, reported ?? '', unit)}` : range(low, high, unit)})`;
}

/** What the other relations leave open: a range, never a figure to copy. */
function range(low: string | null, high: string | null, unit: string): string {
  if (low !== null && low === high) return '';
  if (low !== null && high !== null) return `, other relations allow ${low} to ${figure(high, unit)}`;
  if (low !== null) return `, other relations need at least ${figure(low, unit)}`;
  return high === null ? '' : `, other relations need at most ${figure(high, unit)}`;
}

function clueWords({ kind, likely, other, factor }: Clue, reported: string, unit: string): string {
  const pair = `${reported}/${likely}`;
  switch (kind) {
    case 'swapped-digits':
      return `perhaps two digits were swapped, ${pair}`;
    case 'dropped-digit':
      return `perhaps a digit was dropped, ${pair}`;
    case 'doubled-digit':
      return `perhaps a digit was typed twice, ${pair}`;
    case 'wrong-digit':
      return `perhaps one digit is wrong, ${pair}`;
    case 'scale':
      return `perhaps the unit or the decimal point is wrong, ${pair}${times(factor)}`;
    case 'sign':
      return `perhaps the sign is wrong, ${pair}`;
    case 'swapped-cells':
      return other === null ? 'perhaps exchanged with another cell' : `perhaps exchanged with ${other}`;
    case 'percent-scale':
      return `perhaps the percentage was written differently, ${pair}${unitLabel(unit)}`;
  }
}

function times(factor: string | null): string {
  return factor === null ? '' : factor.startsWith('1/') ? `, ${factor} of it` : `, ${factor} times as much`;
}

function obstacle({ why, figures, indicators }: NotEvaluable): string {
  const which = `${indicators.length === 1 ? 'indicator' : 'indicators'} ${list(indicators)}`;
  const is = indicators.length === 1 ? 'is' : 'are';
  switch (why) {
    case 'blank':
      return `${which} ${is} blank (${figures}). It is judged once filled in.`;
    case 'unreadable':
      return `${which} cannot be read for certain (${figures}). Correct the cell first.`;
    case 'not-on-sheet':
      return `${which} ${is} not in the workbook. See whether the return is complete.`;
    case 'no-earlier-figure':
      return `there is no earlier figure of ${which}. Give the earlier return with the check.`;
    case 'no-other-org':
      return `the figures of the organisations above or below are not here (${which}). A review of all returns judges it.`;
    case 'division-by-zero':
      return `it divides by 0 (${figures}). Nothing needs to be done where 0 is right.`;
    case 'unreadable-rule':
      return 'its text cannot be read. Tell whoever keeps the definitions.';
  }
}
