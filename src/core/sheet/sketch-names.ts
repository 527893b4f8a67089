import type { PackIndex } from './pack-index.js';
import { isEmpty, type SheetView } from './spread-merges.js';
import { bandWidth, headerBand, headsFigures, WIDEST, type HeaderBand } from './table-header.js';
import { MOST_TABLES, rowsByColumn, sketchOf, type NameHit, type TableSketch } from './table-sketch.js';

/** A header stands at most so many rows above the first name. */
const FARTHEST = 6;
const LOOKED_AT = 50;

/**
 * Tables around columns that hold names of the pack, where no header says so: two names below one another make one; in a
 * pack of one or two indicators one does.
 */
export function sketchAroundNames(
  view: SheetView,
  names: readonly NameHit[],
  placed: readonly TableSketch[],
  index: PackIndex,
): readonly TableSketch[] {
  const enough = index.forms.some((each) => each.places.size <= 2) ? 1 : 2;
  const columns = [...rowsByColumn(uncovered(names, placed))].filter(([, rows]) => rows.length >= enough);
  return columns.slice(0, MOST_TABLES).flatMap(([column, rows]) => {
    const first = rows[0]!;
    const band = bandAbove(view, first, column, index);
    const headed = band.bottom >= band.top;
    if (!headed && !hasNumbers(view, rows, column)) return [];
    const width = (headed ? bandWidth(view, band) : null) ?? rowWidth(view, first);
    const [left, right] = [Math.min(width[0], column), Math.max(width[1], column)];
    return right > left ? [sketchOf(view, band, left, right, [column], column)] : [];
  });
}

function uncovered(names: readonly NameHit[], sketches: readonly TableSketch[]): readonly NameHit[] {
  const covers = (each: TableSketch, { row, column }: NameHit) =>
    row >= Math.min(each.header.top, each.body.top) &&
    row <= each.body.bottom &&
    column >= each.left &&
    column <= each.right;
  return names.filter((hit) => !sketches.some((each) => covers(each, hit)));
}

/** The nearest row above the first name that heads figures; none: a band whose bottom is above its top. */
function bandAbove(view: SheetView, first: number, column: number, index: PackIndex): HeaderBand {
  for (let row = first - 1; row >= Math.max(0, first - FARTHEST); row -= 1) {
    const band = headerBand(view, row, [column], index);
    const width = bandWidth(view, { ...band, top: row, bottom: row });
    if (
      width &&
      width[1] > column &&
      headsFigures(view, { ...band, top: row, bottom: row }, width[0], width[1], index)
    ) {
      return band.bottom < first ? band : { ...band, bottom: first - 1 };
    }
  }
  return { top: first, bottom: first - 1, numberRows: new Set() };
}

/** Beside names without a header stand figures at least; a page that explains the indicators has none. */
function hasNumbers(view: SheetView, rows: readonly number[], column: number): boolean {
  const beside = (row: number) => view.grid.cells[row]?.slice(column + 1, column + WIDEST) ?? [];
  return rows.slice(0, LOOKED_AT).some((row) => beside(row).some((cell) => typeof cell?.value === 'number'));
}

function rowWidth(view: SheetView, row: number): readonly [number, number] {
  const cells = view.grid.cells[row] ?? [];
  const filled = [...cells.keys()].filter((column) => !isEmpty(cells[column]));
  return [filled[0] ?? 0, Math.min(filled.at(-1) ?? 0, (filled[0] ?? 0) + WIDEST - 1)];
}
