import { parseArea } from '../../../core/sheet/address.js';
import type { Area } from '../../../core/sheet/grid.js';
import type { SharedFormula } from './spots.js';
import { attribute, attributesOf, spotOf } from './xml-attributes.js';
import type { XmlCursor } from './xml-cursor.js';

/** Gathers what formulas of a sheet mean for each other: who shares a text, and which cells one formula fills. */
export class FormulaSurvey {
  readonly arrays: Area[] = [];
  readonly shared: SharedFormula[] = [];
  hasFormulas = false;
  /** By index `si`; a later master with the same index takes over for the cells after it. */
  private readonly masters = new Map<string, SharedFormula>();

  /** Reads the `f` on whose tag the cursor is and leaves the cursor at its end. */
  read(cursor: XmlCursor, row: number, column: number): void {
    this.hasFormulas = true;
    const tag = spotOf(cursor);
    const attributes = attributesOf(cursor);
    const [start, end] = cursor.innerRange();
    const kind = attribute(attributes, 't');
    const ref = attribute(attributes, 'ref');
    if (kind === 'array' || kind === 'dataTable') {
      const area = parseArea(ref ?? '') ?? { top: row, left: column, bottom: row, right: column };
      this.arrays.push(area);
    }
    const index = attribute(attributes, 'si');
    if (kind !== 'shared' || index === null) return;
    const master = this.masters.get(index);
    if (end > start && (ref !== null || !master)) {
      const shared: SharedFormula = { row, column, raw: cursor.text.slice(start, end), dependents: [] };
      this.masters.set(index, shared);
      this.shared.push(shared);
    } else master?.dependents.push({ row, column, formula: tag, end: cursor.end });
  }
}
