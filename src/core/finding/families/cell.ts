import type { Status } from '../../completion/completion.js';
import type { Severity } from '../finding.js';

/** What each `cell.*` finding carries. Figures are decimal strings in the unit named; blank is null. */
export interface CellFindings {
  /** `text` is what stands there: nothing, or the mark “—”. */
  'cell.missing': { readonly text: string };
  /** `reads` is the figure that the digits give, in the unit that the cell should hold. */
  'cell.text-number': { readonly text: string; readonly reads: string; readonly unit: string };
  /** words: no figure at all · boolean: TRUE or FALSE · inexact: 约, 余, 以上 and their like · unclear: more than one reading. */
  'cell.not-a-number': { readonly text: string; readonly why: 'words' | 'boolean' | 'inexact' | 'unclear' };
  'cell.error-value': { readonly error: string };
  'cell.date-for-number': { readonly text: string };
  /** `reads` is in `unit`, the row's; null where the written unit cannot be converted to it, or is not known. */
  'cell.unit-in-value': {
    readonly text: string;
    readonly reads: string | null;
    readonly unit: string;
    readonly writtenUnit: string | null;
  };
  /** `written` as it reads now and `likely` as it was probably meant, both in `unit`. */
  'cell.percent-scale': { readonly written: string; readonly likely: string; readonly unit: string };
  /** `written` in `likelyUnit` is `likely` in `unit`, the row's: 58 in a row of 万个, and 58个 is 0.0058万个. Null: no likely one. */
  'cell.unit-scale': {
    readonly written: string;
    readonly unit: string;
    readonly likely: string | null;
    readonly likelyUnit: string | null;
  };
  'cell.display-differs': {
    readonly stored: string;
    readonly shown: string;
    readonly unit: string;
    /** How each would be judged. */
    readonly storedStatus: Status;
    readonly shownStatus: Status;
  };
  /** `value` is the indicator's figure above `limit`; else the two columns, the numerator being the greater. */
  'cell.numerator-exceeds': {
    readonly value: string | null;
    readonly limit: string;
    readonly unit: string;
    readonly numerator: string | null;
    readonly denominator: string | null;
  };
  'cell.too-many-decimals': { readonly value: string; readonly decimals: number; readonly allowed: number };
  /** `whole` is the figure in the whole unit: 0.00605万个 is 60.5个. */
  'cell.not-an-integer': {
    readonly value: string;
    readonly unit: string;
    readonly whole: string;
    readonly wholeUnit: string;
  };
  'cell.negative': { readonly value: string; readonly unit: string; readonly min: string };
  'cell.out-of-range': {
    readonly value: string;
    readonly unit: string;
    readonly min: string | null;
    readonly max: string | null;
  };
  /** `value` stands where `formula` (a neighbour's, without `=`) would be expected. */
  'cell.formula-overwritten': { readonly value: string; readonly formula: string; readonly neighbour: string };
  /** `stored` is the workbook's last result, `recalculated` what the formula gives now; an error is its name. */
  'cell.formula-stale': { readonly formula: string; readonly stored: string; readonly recalculated: string };
  'cell.formula-range': { readonly formula: string; readonly range: string; readonly missed: string };
}

export const cellSeverities: { readonly [C in keyof CellFindings]: Severity } = {
  'cell.missing': 'error',
  'cell.text-number': 'error',
  'cell.not-a-number': 'error',
  'cell.error-value': 'error',
  'cell.date-for-number': 'error',
  'cell.unit-in-value': 'error',
  'cell.percent-scale': 'query',
  'cell.unit-scale': 'query',
  'cell.display-differs': 'query',
  'cell.numerator-exceeds': 'error',
  'cell.too-many-decimals': 'hint',
  'cell.not-an-integer': 'error',
  'cell.negative': 'error',
  'cell.out-of-range': 'error',
  'cell.formula-overwritten': 'query',
  'cell.formula-stale': 'error',
  'cell.formula-range': 'query',
};
