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

const MOST_TEXTS = 1_024;
const MOST_CHARACTERS = 400_000;
const LONGEST = 8_192;

/**
 * `read` for the formulas of one template's returns, which are the same texts cell by cell: each is decoded once. Who later looks
 * for what a formula means then asks with the very same string. Bounded; errors are not remembered.
 */
export function rememberingFormulas(
  read: (raw: string, where: string) => string,
): (raw: string, where: string) => string {
  const known = new Map<string, string>();
  let characters = 0;
  return (raw, where) => {
    if (raw.length > LONGEST) return read(raw, where);
    const before = known.get(raw);
    if (before !== undefined) return before;
    if (known.size >= MOST_TEXTS || characters > MOST_CHARACTERS) {
      known.clear();
      characters = 0;
    }
    const own = detached(raw);
    const text = read(own, where);
    known.set(own, text);
    characters += raw.length;
    return text;
  };
}

/** The same text, but no piece of a larger one: a kept piece would keep the sheet that it was cut from in memory. */
export function detached(text: string): string {
  return ` ${text}`.slice(1);
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
