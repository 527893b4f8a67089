import type { ReviewSubject } from '../../src/core/check/check.js';
import { judgeCompletions } from '../../src/core/completion/judge-completions.js';
import { findIndicator, settingsOf, type Pack } from '../../src/core/indicator/pack.js';
import { NO_FACTS } from '../../src/core/sheet/facts.js';
import type { BindingReason, Bound, BoundTable, Return } from '../../src/core/sheet/return.js';
import { NO_SUBMISSION } from '../../src/core/submission/submission-part.js';
import { filedFor, type JudgedGiven } from './judged.js';

/** Something bound, for cases that are about why. */
export function bound<T>(value: T, reason: BindingReason, given: Partial<Bound<T>> = {}): Bound<T> {
  return { value, certainty: 'certain', reason, at: null, text: String(value), ...given };
}

/** A table of the pack's first form with nothing in it but what the case gives. */
export function boundTable(pack: Pack, given: Partial<BoundTable> = {}): BoundTable {
  return {
    form: pack.forms[0]!,
    binding: { certainty: 'certain', reason: 'title', at: null, text: '' },
    sheet: 'Sheet1',
    area: { top: 0, left: 0, bottom: 0, right: 0 },
    header: { top: 0, bottom: 0 },
    orientation: 'rows',
    columns: [],
    rows: [],
    unit: null,
    footer: [],
    ...given,
  };
}

/** What checks look at, for a return that the case writes out itself: one table, no org, no period, nothing judged. */
export function subjectWith(pack: Pack, given: Partial<Return>, beside: Partial<ReviewSubject> = {}): ReviewSubject {
  const filed: Return = {
    ...{ org: null, period: null, orgEvidence: [], periodEvidence: [], metadata: null, values: [] },
    tables: [boundTable(pack)],
    ...given,
  };
  return {
    ...{ grids: [], facts: NO_FACTS, pack, settings: settingsOf(pack), filed, completions: [], previous: null },
    ...{ forSubmission: false, today: null, submission: NO_SUBMISSION, explained: new Set<string>() },
    indicator: (code) => findIndicator(pack, code)!,
    ...beside,
  };
}

/** The same for one indicator in a row of cells by role, bound without a sheet being read, and judged. */
export function judgedSubject(given: JudgedGiven): ReviewSubject {
  const { pack, filed, grids } = filedFor(given);
  const previous = given.previous ?? null;
  return subjectWith(pack, filed, { grids, previous, completions: judgeCompletions(filed, pack, previous) });
}
