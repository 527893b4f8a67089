import type { SlipKind } from '../../rule/localise/localisation.js';
import type { Severity } from '../finding.js';

/**
 * What each `rule.*` finding carries. Figures are decimal strings in the unit named; blank is null. `relation` is the canonical
 * print, `figures` the same with figures put in (1200 = 700 + 450, a blank as □).
 */
export interface RuleFindings {
  'rule.failed': {
    readonly relation: string;
    readonly figures: string;
    /**
     * false: it does not hold · blank: a required figure is blank · total-blank: parts are filled, their total is not ·
     * parts-blank: a total without any part.
     */
    readonly why: 'false' | 'blank' | 'total-blank' | 'parts-blank';
    /** Left less right, where one comparison fails; null: none does alone. */
    readonly gap: string | null;
    readonly unit: string;
    /** The pack's own words on the rule. */
    readonly explanation: string | null;
    readonly suspects: Suspects;
  };
  'rule.within-rounding': {
    readonly relation: string;
    readonly figures: string;
    readonly gap: string;
    readonly allowance: string;
    readonly unit: string;
  };
  /** Why it could not be judged, by what stood in the way; `cells` of the place are those in the way. */
  'rule.not-evaluable': {
    readonly relation: string;
    readonly figures: string;
    readonly why:
      | 'blank'
      | 'unreadable'
      | 'not-on-sheet'
      | 'no-earlier-figure'
      | 'no-other-org'
      | 'division-by-zero'
      | 'unreadable-rule';
    /** Codes of the indicators in the way. */
    readonly indicators: readonly string[];
  };
}

/**
 * Cells to look at, over all failed error rules of the return together: clues, never a fix. several: any one of the sets would do ·
 * too-many: more sets than are worth telling · bound-reached: the search stopped at its count of steps · none: not looked for.
 */
export interface Suspects {
  readonly status: 'one' | 'several' | 'too-many' | 'bound-reached' | 'none';
  /** Best first. */
  readonly sets: readonly (readonly Suspect[])[];
}

export interface Suspect {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly indicator: string;
  /** As reported, in `unit`; null: blank. */
  readonly reported: string | null;
  readonly unit: string;
  /** What the rules leave open for it, the rest as reported; null: no bound. */
  readonly low: string | null;
  readonly high: string | null;
  readonly clue: Clue | null;
}

/** A well-known slip that would explain the figure, and the figure that suggests it. */
export interface Clue {
  readonly kind: SlipKind;
  /** The figure that the slip would have been made from, in the suspect's unit. */
  readonly likely: string;
  /** The other cell, for swapped cells. */
  readonly other: string | null;
  /** ×10, ×100, ×1000, ×10000 or its inverse as 1/10, for scale. */
  readonly factor: string | null;
}

export const ruleSeverities: { readonly [C in keyof RuleFindings]: Severity } = {
  'rule.failed': 'error',
  'rule.within-rounding': 'hint',
  'rule.not-evaluable': 'hint',
};
