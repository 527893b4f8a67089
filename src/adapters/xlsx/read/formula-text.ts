import { tooLarge, type Bounds } from '../bounds.js';

/**
 * A formula as Excel shows it: functions newer than the file format are stored under `_xlfn.`, their siblings under
 * `_xlws.` and `_xlpm.`. Text in quotes stays.
 */
export function shownFormula(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula
    .split('"')
    .map((piece, index) => (index % 2 === 0 ? piece.replace(/_xl(?:fn|ws|pm)\./g, '') : piece))
    .join('"');
}

/** What all formulas of a workbook come to, shared ones written out. */
export class FormulaBudget {
  private spent = 0;

  constructor(private readonly bounds: Bounds) {}

  /** Before the text is made. @throws HostError `too-large` */
  spend(length: number, where: string): void {
    this.spent += length;
    const { formulaText } = this.bounds;
    if (this.spent > formulaText) throw tooLarge('formulaText', formulaText, this.spent, where);
  }
}
