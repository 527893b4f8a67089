import type { Status } from '../../../completion/completion.js';
import type { CellFindings } from '../../families/cell.js';
import { unitLabel } from '../../../quantity/units.js';
import { figure } from './wording.js';

export const cellMessages: { readonly [C in keyof CellFindings]: (data: CellFindings[C]) => string } = {
  'cell.missing': (d) =>
    d.text === ''
      ? 'The actual value is not reported. Fill it in: 0 where it is nought; ask the bureau where an exemption should apply.'
      : `The actual value is “${d.text}”, which counts as not reported. Fill in the actual figure.`,
  'cell.text-number': (d) =>
    `“${d.text}” is text, not a number; it reads as ${figure(d.reads, d.unit)}. Change it to a number.`,
  'cell.not-a-number': (d) => `${notANumber(d)} Enter a number, and put remarks in the note column.`,
  'cell.error-value': (d) => `The cell holds the error ${d.error}. Check the formula and the cells that it refers to.`,
  'cell.date-for-number': (d) =>
    `A number is expected here, but the cell holds the date “${d.text}”. Set the format to General and enter it again.`,
  'cell.unit-in-value': (d) =>
    d.reads === null
      ? `“${d.text}” carries a unit that cannot be converted to ${unitLabel(d.unit) || "the row's unit"} with certainty. Enter the number alone, in the row's unit.`
      : `“${d.text}” carries a unit; in the row's unit it is ${figure(d.reads, d.unit)}. Enter the number alone.`,
  'cell.percent-scale': (d) =>
    `The figure ${figure(d.written, d.unit)} looks like a misplaced percentage; it may be ${figure(d.likely, d.unit)}. Check it, or explain why it is right.`,
  'cell.unit-scale': (d) =>
    d.likely === null
      ? `The figure ${figure(d.written, d.unit)} is out of scale for this indicator; its unit may be wrong. Check it, or explain why it is right.`
      : `The figure ${figure(d.written, d.unit)} is out of scale for this indicator; it may be in ${d.likelyUnit}, and ${figure(d.written, d.likelyUnit)} is ${figure(d.likely, d.unit)}. Check it, or explain why it is right.`,
  'cell.display-differs': (d) =>
    `The cell stores ${figure(d.stored, d.unit)} but shows ${figure(d.shown, d.unit)}; the stored figure is judged “${STATUS[d.storedStatus]}”, the shown one “${STATUS[d.shownStatus]}”. Enter the figure at its reporting precision.`,
  'cell.numerator-exceeds': (d) =>
    d.value === null
      ? `The numerator ${d.numerator ?? ''} is greater than the denominator ${d.denominator ?? ''}; a part cannot exceed its whole. Check both figures.`
      : `The figure ${figure(d.value, d.unit)} is more than ${figure(d.limit, d.unit)}; a part cannot exceed its whole. Check numerator and denominator.`,
  'cell.too-many-decimals': (d) =>
    `The figure ${d.value} has ${d.decimals} decimals; the definition declares ${d.allowed}. Report it at the declared precision.`,
  'cell.not-an-integer': (d) =>
    d.unit === d.wholeUnit
      ? `The figure ${figure(d.value, d.unit)} is not a whole number, as this indicator must be. Check it.`
      : `The figure ${figure(d.value, d.unit)} is ${figure(d.whole, d.wholeUnit)}, which is not a whole number. Check it.`,
  'cell.negative': (d) =>
    `The figure ${figure(d.value, d.unit)} is negative, which this indicator cannot be. Check the sign.`,
  'cell.out-of-range': (d) =>
    `The figure ${figure(d.value, d.unit)} is outside the allowed range (${range(d)}). Check the figure and its unit.`,
  'cell.formula-overwritten': (d) =>
    `The neighbouring ${d.neighbour} holds the formula =${excerpt(d.formula)}, but this cell the constant ${d.value}: a formula may have been overwritten. Check it, or restore the formula.`,
  'cell.formula-stale': (d) =>
    `The stored result of =${excerpt(d.formula)} is ${d.stored}, but it recalculates to ${d.recalculated}. Recalculate in the spreadsheet program and save.`,
  'cell.formula-range': (d) =>
    `The range ${d.range} summed by =${excerpt(d.formula)} leaves out ${d.missed} beside it. Check the range.`,
};

function notANumber({ text, why }: CellFindings['cell.not-a-number']): string {
  if (why === 'boolean') return `A number is expected here, but the cell holds the logical value ${text}.`;
  if (why === 'inexact') return `“${text}” is not an exact figure.`;
  return why === 'unclear'
    ? `“${text}” can be read as more than one number.`
    : `A number is expected here, but the cell holds “${text}”.`;
}

function range({ min, max, unit }: CellFindings['cell.out-of-range']): string {
  if (min !== null && max !== null) return `${min} to ${figure(max, unit)}`;
  return min === null ? `at most ${figure(max ?? '', unit)}` : `at least ${figure(min, unit)}`;
}

const STATUS: { readonly [S in Status]: string } = {
  met: 'met',
  exceeded: 'exceeded',
  unmet: 'unmet',
  'in-progress': 'not yet due',
  'actual-missing': 'not reported',
  'reference-missing': 'reference value missing',
  manual: 'judged by a person',
  'not-applicable': 'not applicable',
  invalid: 'figure to be verified',
};

/** A formula's beginning: whole ones may fill a page. */
function excerpt(formula: string): string {
  return formula.length > 60 ? `${formula.slice(0, 60)}…` : formula;
}
