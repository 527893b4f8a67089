import type { Area } from '../../../core/sheet/grid.js';
import { formulaShifter } from '../edit/shift-formula.js';
import { attribute, attributesOf } from '../edit/xml-attributes.js';
import type { XmlCursor } from '../edit/xml-cursor.js';
import { arrayArea, type OpenCell } from './array-areas.js';
import { rememberingFormulas, shownFormula } from './formula-text.js';
import { boundedText, plainText, rawText } from './rich-text.js';
import type { WorkbookSetting } from './workbook-setting.js';

/** The cell that has the text of a formula which others share. */
interface Master {
  readonly row: number;
  readonly column: number;
  readonly length: number;
  readonly shifted: ReturnType<typeof formulaShifter>;
}

const decodedFormula = rememberingFormulas(plainText);

/** Reads the formulas of a sheet, each as if written in its own cell. */
export class SheetFormulas {
  /** Areas of array formulas with their spills, and of data tables. */
  readonly arrays: Area[] = [];
  private readonly masters = new Map<string, Master>();

  constructor(
    private readonly cursor: XmlCursor,
    private readonly setting: WorkbookSetting,
  ) {}

  /** Reads the `f` on whose tag the cursor is into its cell, and leaves the cursor at its end. */
  read(cell: OpenCell, row: number, column: number): void {
    const attributes = attributesOf(this.cursor);
    const kind = attribute(attributes, 't');
    const ref = attribute(attributes, 'ref');
    const text = this.shown(rawText(this.cursor));
    if (kind === 'array' || kind === 'dataTable') {
      this.arrays.push(arrayArea(ref, row, column));
      cell.array = true;
    }
    const index = kind === 'shared' ? attribute(attributes, 'si') : null;
    const formula = index === null ? text : this.shared(index, { text, ref, row, column });
    if (formula !== '') cell.formula = formula;
  }

  /** Reads an `f` that says nothing of itself, by what it holds. */
  readPlain(cell: OpenCell, raw: string): void {
    const text = this.shown(raw);
    if (text !== '') cell.formula = text;
  }

  private shown(raw: string): string {
    const { bounds, formulas } = this.setting;
    const { where } = this.cursor;
    const text = shownFormula(boundedText(decodedFormula(raw, where), bounds, where));
    formulas.spend(text.length, where);
    return text;
  }

  /** The first cell of a shared formula has its text, the others only its index. */
  private shared(
    index: string,
    {
      text,
      ref,
      row,
      column,
    }: { readonly text: string; readonly ref: string | null; readonly row: number; readonly column: number },
  ): string {
    const master = this.masters.get(index);
    if (text !== '' && (ref !== null || !master)) {
      this.masters.set(index, { row, column, length: text.length, shifted: formulaShifter(text) });
      return text;
    }
    if (!master) {
      this.setting.degraded = true;
      return '';
    }
    this.setting.formulas.spend(master.length, this.cursor.where);
    return master.shifted({ rows: row - master.row, columns: column - master.column });
  }
}
