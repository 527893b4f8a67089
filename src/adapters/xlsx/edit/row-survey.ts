import { HostError } from '../../../app/ports/host-error.js';
import { parseAddress } from '../../../core/sheet/address.js';
import type { Area } from '../../../core/sheet/grid.js';
import { FormulaSurvey } from './formula-survey.js';
import { surveyCell } from './cell-survey.js';
import { isAlternate, isMain } from './namespaces.js';
import type { CellSpot, RowSpot, SharedFormula, Wanted } from './spots.js';
import { attribute, attributesOf, flag, spotOf, whole, type TagSpot, type XmlAttribute } from './xml-attributes.js';
import type { XmlCursor } from './xml-cursor.js';

interface RowsSurvey {
  readonly data: { readonly tag: TagSpot; readonly insertAt: number };
  readonly rows: readonly RowSpot[];
  readonly arrays: readonly Area[];
  readonly shared: readonly SharedFormula[];
  readonly hasFormulas: boolean;
}

const NOWHERE = -1;

/** Reads `sheetData`, on whose tag the cursor is, and leaves the cursor at its end. */
export function surveyRows(cursor: XmlCursor, wanted: Wanted): RowsSurvey {
  const tag = spotOf(cursor);
  const rows = [...wanted].map(([row, columns]) => blankRow(row, columns));
  const walk = new RowWalk(cursor, rows);
  if (cursor.kind === 'open') while (cursor.nextChild(2)) walk.step();
  const insertAt = cursor.kind === 'empty' ? cursor.end : cursor.start;
  for (const row of rows) if (row.insertAt === NOWHERE) row.insertAt = insertAt;
  const { arrays, shared, hasFormulas } = walk.formulas;
  return { data: { tag, insertAt }, rows, arrays, shared, hasFormulas };
}

function blankRow(row: number, columns: readonly number[]): RowSpot {
  const cells = columns.map((column) => {
    const cell: CellSpot = { column, tag: null, insertAt: NOWHERE, end: NOWHERE, style: null, children: [] };
    return cell;
  });
  return { row, tag: null, style: null, insertAt: NOWHERE, cells };
}

/** The walk over rows and their cells; places without an address follow the one before (ECMA-376 part 1, 18.3.1.73). */
class RowWalk {
  readonly formulas = new FormulaSurvey();
  private readonly byRow: ReadonlyMap<number, RowSpot>;
  private row = -1;
  /** Rows of the plan before this index lie before a row already seen. */
  private passed = 0;

  constructor(
    private readonly cursor: XmlCursor,
    private readonly rows: readonly RowSpot[],
  ) {
    this.byRow = new Map(rows.map((row) => [row.row, row]));
  }

  step(): void {
    const { cursor } = this;
    refuseAlternate(cursor);
    if (!isMain(cursor, 'row')) return;
    const attributes = attributesOf(cursor);
    this.row = rowNumber(attributes, this.row + 1, cursor);
    for (let next = this.rows[this.passed]; next && next.row < this.row; next = this.rows[(this.passed += 1)]) {
      if (next.insertAt === NOWHERE) next.insertAt = cursor.start;
    }
    const spot = this.byRow.get(this.row) ?? null;
    const tag = spotOf(cursor);
    const isEmpty = cursor.kind === 'empty';
    this.readCells(spot?.cells ?? []);
    if (spot) this.keepRow(spot, tag, isEmpty ? cursor.end : cursor.start, attributes);
  }

  private keepRow(spot: RowSpot, tag: TagSpot, insertAt: number, attributes: readonly XmlAttribute[]): void {
    // written twice: readers disagree which one counts
    if (spot.tag) throw notWritable('row-twice', this.cursor.where, this.row + 1);
    spot.tag = tag;
    spot.insertAt = insertAt;
    spot.style = flag(attributes, 'customFormat') === true ? whole(attribute(attributes, 's')) : null;
    for (const cell of spot.cells) if (cell.insertAt === NOWHERE) cell.insertAt = insertAt;
  }

  private readCells(cells: readonly CellSpot[]): void {
    const { cursor } = this;
    if (cursor.kind === 'empty') return;
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
    let column = -1;
    let passed = 0;
    while (cursor.nextChild(3)) {
      refuseAlternate(cursor);
      if (!isMain(cursor, 'c')) continue;
      const attributes = attributesOf(cursor);
      column = this.columnNumber(attributes, column + 1);
      for (let next = cells[passed]; next && next.column < column; next = cells[(passed += 1)]) {
        if (next.insertAt === NOWHERE) next.insertAt = cursor.start;
      }
      this.readCell(column, attributes, byColumn.get(column) ?? null);
    }
  }

  private readCell(column: number, attributes: readonly XmlAttribute[], spot: CellSpot | null): void {
    const { cursor } = this;
    const tag = spotOf(cursor);
    const children = surveyCell(cursor, this.row, column, this.formulas);
    if (!spot) return;
    if (spot.tag) throw notWritable('cell-twice', cursor.where, this.row + 1);
    spot.tag = tag;
    spot.end = cursor.end;
    spot.style = whole(attribute(attributes, 's'));
    spot.children = children;
  }

  private columnNumber(attributes: readonly XmlAttribute[], implied: number): number {
    const text = attribute(attributes, 'r');
    if (text === null) return implied;
    const place = parseAddress(text);
    if (!place) throw this.cursor.broken();
    // some readers go by the cell's own row, others by the row around it
    if (place.row !== this.row) throw notWritable('cell-address', this.cursor.where, this.row + 1);
    return place.column;
  }
}

function rowNumber(attributes: readonly XmlAttribute[], implied: number, cursor: XmlCursor): number {
  const text = attribute(attributes, 'r');
  if (text === null) return implied;
  const number = whole(text);
  if (!number) throw cursor.broken();
  return number - 1;
}

function refuseAlternate(cursor: XmlCursor): void {
  if (isAlternate(cursor)) throw notWritable('alternate-content', cursor.where, 0);
}

function notWritable(reason: string, where: string, row: number): HostError {
  return new HostError('not-writable', { reason, where, row });
}
