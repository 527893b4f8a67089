import type { Attribute } from '../../indicator/pack.js';
import type { Severity } from '../finding.js';

/** What each `target.*` finding carries. Figures are decimal strings in the unit named; blank is null. */
export interface TargetFindings {
  /** `actual` and `bar` in `unit`; `gap`: how far it is off, without a sign, in `gapUnit`; `side`: on which side of the bar. */
  'target.unmet': {
    readonly actual: string | null;
    readonly bar: string | null;
    readonly unit: string;
    readonly gap: string | null;
    readonly gapUnit: string | null;
    readonly side: 'below' | 'above';
    readonly attribute: Attribute;
    /** As the plan prints the target. */
    readonly target: string;
  };
  /** `actual` and `expected` in `unit`; `points`: percentage points behind, without a sign. */
  'target.behind': {
    readonly actual: string | null;
    readonly expected: string;
    readonly unit: string;
    readonly points: string;
    readonly attribute: Attribute;
  };
  /** `on`: where the words stand that no one can read as a target; `planned`: what the plan prints instead, for the sheet's. */
  'target.unreadable': { readonly text: string; readonly on: 'pack' | 'sheet'; readonly planned: string | null };
  'target.reference-missing': { readonly name: string; readonly owner: 'org' | 'parent' | 'other' };
  /** Both as the plan prints them. */
  'target.looser-than-parent': { readonly target: string; readonly parent: string; readonly year: number };
  /** `before` and `now` in `unit`; `since`: the period of the earlier figure, null: the sheet's own previous column. */
  'target.regressed': {
    readonly before: string | null;
    readonly since: string | null;
    readonly now: string | null;
    readonly unit: string;
    readonly target: string;
  };
}

/** `behind` is a hint for anticipatory indicators; `reference-missing` an error where the org owns the reference. */
export const targetSeverities: { readonly [C in keyof TargetFindings]: Severity } = {
  'target.unmet': 'query',
  'target.behind': 'query',
  'target.unreadable': 'error',
  'target.reference-missing': 'query',
  'target.looser-than-parent': 'query',
  'target.regressed': 'query',
};
