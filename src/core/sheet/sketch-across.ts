import { findUnit } from '../quantity/units.js';
import { codeKey, type PackIndex } from './pack-index.js';
import { orgOf } from './org-names.js';
import { readHeader } from './read-header.js';
import { bandWidth, headerParts, type HeaderBand } from './table-header.js';
import { cellText, isEmpty, type SheetView } from './spread-merges.js';
import type { TableSketch } from './table-sketch.js';

const NONE: ReadonlySet<number> = new Set();
const DEEPEST = 3;
const LOOKED_AT = 50;

/** A table whose row `row` names indicators side by side: orgs, years or roles (目标值, 实际值) stand down its rows. */
export function sketchAcross(
  view: SheetView,
  row: number,
  columns: readonly number[],
  index: PackIndex,
): TableSketch | null {
  const first = columns[0]!;
  let bottom = row;
  while (bottom < row + DEEPEST && bottom + 1 < view.rows && headsBelow(view, bottom + 1, first, index)) bottom += 1;
  const band: HeaderBand = { top: row, bottom, numberRows: NONE };
  const width = bandWidth(view, band);
  const label = labelColumn(view, bottom + 1, first, index);
  if (!width || label === null || bottom + 1 >= view.rows) return null;
  return {
    view,
    orientation: 'columns',
    header: { top: row, bottom },
    numberRows: NONE,
    left: Math.min(label, width[0]),
    right: width[1],
    body: { top: bottom + 1, bottom: view.rows - 1 },
    repeats: NONE,
    names: [label],
    main: label,
    across: row,
  };
}

/** A row under the names that goes on with the header: roles (目标值, 实际值), units or codes, nothing else. */
function headsBelow(view: SheetView, row: number, first: number, index: PackIndex): boolean {
  const cells = view.grid.cells[row] ?? [];
  let found = 0;
  for (let column = 0; column < Math.min(cells.length, first + 512); column += 1) {
    if (isEmpty(cells[column])) continue;
    const text = cellText(cells[column]);
    const heads = text.length <= 24 && (findUnit(text) !== null || readHeader([text], index, null)?.role != null);
    if (column < first ? !heads : !heads && !index.byCode.has(codeKey(text))) return false;
    if (column >= first) found += 1;
  }
  return found > 0 && !isBodyRow(view, row, first, index);
}

/** A row that begins with an org or a role is the body's, though codes may stand for figures in it. */
function isBodyRow(view: SheetView, row: number, first: number, index: PackIndex): boolean {
  for (let column = 0; column < first; column += 1) {
    const text = cellText(view.grid.cells[row]?.[column]);
    if (text !== '' && (orgOf(index.orgs, text) || readHeader([text], index, null)?.role === 'actual')) return true;
  }
  return false;
}

/** The column left of the figures that labels the rows: the one with most orgs, else the nearest with any text. */
function labelColumn(view: SheetView, top: number, first: number, index: PackIndex): number | null {
  let best: { column: number; orgs: number } | null = null;
  for (let column = first - 1; column >= Math.max(0, first - 6); column -= 1) {
    let texts = 0;
    let orgs = 0;
    for (let row = top; row < Math.min(view.rows, top + LOOKED_AT); row += 1) {
      const cell = view.grid.cells[row]?.[column];
      if (typeof cell?.value !== 'string' || cell.value.trim() === '') continue;
      texts += 1;
      if (orgOf(index.orgs, cell.value)) orgs += 1;
    }
    if (texts > 0 && (best === null || orgs > best.orgs)) best = { column, orgs };
  }
  return best?.column ?? null;
}

/** The parts of a header with indicators across that stand below the row of their names. */
export function partsBelowNames(view: SheetView, sketch: TableSketch, column: number): readonly string[] {
  const top = (sketch.across ?? sketch.header.top) + 1;
  return headerParts(view, { top, bottom: sketch.header.bottom, numberRows: NONE }, column);
}
