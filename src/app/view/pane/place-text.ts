import { areaText } from '../../../core/sheet/address.js';
import type { CellRef } from '../../../core/sheet/grid.js';

/** One name a cell, for telling cells apart. */
export function cellKey({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row},${column}`;
}

export interface PlaceStyle {
  /** The one sheet that goes without saying; null: the return is on several, so that each is told. */
  readonly home: string | null;
  readonly join: string;
  /** After the first runs of many cells. */
  readonly andMore: (first: string, cells: number) => string;
}

/** More runs than these are not spelled out. */
const MOST_RUNS = 3;

/** F12, F20–F22, or D5–F5, H5: neighbours down a column (else along a row) are one run. Empty for no cells. */
export function placeText(cells: readonly CellRef[], { home, join, andMore }: PlaceStyle): string {
  const [first] = cells;
  if (!first) return '';
  const isAcross = cells.length > 1 && cells.every(({ sheet, row }) => sheet === first.sheet && row === first.row);
  const runs = runsOf(cells, isAcross).map((run) => runText(run, home));
  if (runs.length <= MOST_RUNS) return runs.join(join);
  return andMore(runs.slice(0, MOST_RUNS - 1).join(join), cells.length);
}

interface Run {
  readonly first: CellRef;
  readonly last: CellRef;
}

function runsOf(cells: readonly CellRef[], isAcross: boolean): readonly Run[] {
  const runs: Run[] = [];
  for (const cell of inOrder(cells)) {
    const run = runs.at(-1);
    if (run && cellKey(run.last) === cellKey(cell)) continue;
    if (run && follows(run.last, cell, isAcross)) runs[runs.length - 1] = { first: run.first, last: cell };
    else runs.push({ first: cell, last: cell });
  }
  return runs;
}

/** Sheets in the order of their first cell, then by column and row. */
function inOrder(cells: readonly CellRef[]): readonly CellRef[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of cells) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  return [...cells].sort((a, b) => sheets.get(a.sheet)! - sheets.get(b.sheet)! || a.column - b.column || a.row - b.row);
}

function follows(last: CellRef, next: CellRef, isAcross: boolean): boolean {
  if (last.sheet !== next.sheet) return false;
  const [along, beside] = isAcross
    ? [next.column - last.column, next.row - last.row]
    : [next.row - last.row, next.column - last.column];
  return along === 1 && beside === 0;
}

function runText({ first, last }: Run, home: string | null): string {
  const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
  const text = areaText(area).replace(':', '–');
  return first.sheet === home ? text : `${first.sheet}!${text}`;
}
