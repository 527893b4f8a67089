import type { Judged } from '../judge-case.js';
import type { Term } from '../term.js';
import { guarded } from './guards.js';
import type { FormulaPlace } from './print-term.js';
import { nested, shortFormula } from './verdict-formula.js';

/** The difference as a number, in its unit or, under a percent format, as a share; of a range by the end that is broken, and nothing within. */
export function differenceFormula(judged: Judged, place: FormulaPlace, asShare: boolean): string | null {
  const [first, ...more] = judged.branches;
  const one = more.every((each) => each.difference === first?.difference);
  const printed = (term: Term | null): string | null => {
    const short = term && shortFormula(term, judged, place);
    return short && (asShare ? `${short}/100` : short);
  };
  const content = one
    ? printed(first?.difference ?? null)
    : nested(judged.branches, place, ({ difference }) => (difference ? printed(difference) : '""'));
  return content ? guarded(content, judged, place, 'nothing') : null;
}
