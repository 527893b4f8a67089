import { HostError } from '../../../app/ports/host-error.js';
import type { FormulaSurvey } from './formula-survey.js';
import { isAlternate, isMain } from './namespaces.js';
import type { ChildSpot } from './spots.js';
import type { XmlCursor } from './xml-cursor.js';

/** Reads the cell on whose tag the cursor is, formulas into `formulas`, and leaves the cursor at its end. */
export function surveyCell(
  cursor: XmlCursor,
  row: number,
  column: number,
  formulas: FormulaSurvey,
): readonly ChildSpot[] {
  if (cursor.kind === 'empty') return [];
  const children: ChildSpot[] = [];
  const cellDepth = cursor.depth;
  while (cursor.next()) {
    if (cursor.kind === 'close' && cursor.depth === cellDepth) return children;
    if (cursor.kind === 'other' && cursor.depth === cellDepth + 1) {
      children.push({ start: cursor.start, end: cursor.end, kind: 'other' });
    }
    if (!cursor.onElement()) continue;
    const { start, local } = cursor;
    if (isAlternate(cursor))
      throw new HostError('not-writable', { reason: 'alternate-content', where: cursor.where, row: row + 1 });
    const known = isMain(cursor);
    if (known && local === 'f') formulas.read(cursor, row, column);
    else cursor.innerRange();
    const kind = !known ? 'other' : local === 'f' ? 'formula' : local === 'v' || local === 'is' ? 'value' : 'other';
    children.push({ start, end: cursor.end, kind });
  }
  throw cursor.broken();
}
