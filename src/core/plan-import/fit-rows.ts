import { misfit, missing, NEVER, type CellLook } from './cell-fit.js';
import type { PlanColumn } from './plan-column.js';

/** A row of a flattened table: for each column the places of its cells among the lines, none for a missing one. */
export interface FittedRow {
  readonly from: number;
  /** First line after it. */
  readonly to: number;
  readonly columns: readonly (readonly number[])[];
}

export interface Fit {
  readonly rows: readonly FittedRow[];
  /** Lines explained, less what does not fit. */
  readonly score: number;
}

/** A cell that was broken over lines makes a row longer; more than these are another row. */
const BROKEN = 2;
const SPLIT = 2.5;

/**
 * Lays lines out into rows of these columns, from `start` on: the way that explains most lines at the least misfit. Rows may
 * lack cells, cells may be broken over lines, and running numbers, where the table has them, must run on. Work is bounded by
 * lines × columns².
 */
export function fitRows(lines: readonly CellLook[], columns: readonly PlanColumn[], start: number, end: number): Fit {
  const best: (Step | undefined)[] = [];
  best[start] = { score: 0, from: -1, row: null };
  const numbered = columns[0]?.role === 'code';
  let top = start;
  for (let at = start; at < end; at += 1) {
    const here = best[at];
    if (!here) continue;
    if (isSection(lines[at]!) && here.score > (best[at + 1]?.score ?? -Infinity)) {
      best[at + 1] = { score: here.score, from: at, row: null };
    }
    const longest = Math.min(end - at, columns.length + BROKEN);
    for (let length = 2; length <= longest; length += 1) {
      const to = at + length;
      if (numbered && to < end && !runsOn(lines, at, to)) continue;
      const fitted = fitRow(lines, columns, at, to);
      if (fitted === null) continue;
      const score = here.score + length - fitted.cost;
      if (score <= (best[to]?.score ?? -Infinity)) continue;
      best[to] = { score, from: at, row: fitted.row };
      if (score > best[top]!.score) top = to;
    }
  }
  return { rows: rowsTo(best, top), score: best[top]!.score };
}

interface Step {
  readonly score: number;
  readonly from: number;
  readonly row: FittedRow | null;
}

function rowsTo(best: readonly (Step | undefined)[], top: number): readonly FittedRow[] {
  const rows: FittedRow[] = [];
  for (let step = best[top]; step && step.from >= 0; step = best[step.from]) if (step.row) rows.push(step.row);
  return rows.reverse();
}

/** A heading between rows: 一、经济发展. */
function isSection({ kind, text }: CellLook): boolean {
  return (
    kind === 'words' &&
    text.length <= 24 &&
    /^[（(]?[一二三四五六七八九十]{1,3}[)）]?[、.．]|^[（(][一二三四五六七八九十]{1,3}[)）]/.test(text)
  );
}

/** Either the next row is numbered one higher, or the table ends here. */
function runsOn(lines: readonly CellLook[], at: number, to: number): boolean {
  const [own, next] = [lines[at]!.ordinal, lines[to]!.ordinal];
  return own !== null && (next === null || next === own + 1);
}

/** The cheapest way to lay a row's lines into the columns; null where some cell fits nowhere. */
function fitRow(
  lines: readonly CellLook[],
  columns: readonly PlanColumn[],
  from: number,
  to: number,
): { readonly row: FittedRow; readonly cost: number } | null {
  const count = to - from;
  const width = columns.length;
  // cost[i][j]: the first i lines laid into the first j columns.
  const cost = Array.from({ length: count + 1 }, () => new Array<number>(width + 1).fill(Infinity));
  const way = Array.from({ length: count + 1 }, () => new Array<'cell' | 'gap' | 'more'>(width + 1).fill('gap'));
  cost[0]![0] = 0;
  for (let i = 0; i <= count; i += 1) {
    for (let j = 0; j <= width; j += 1) {
      const offers = offersAt(lines, columns, cost, { i, j, from });
      for (const [kind, price] of offers) {
        if (price >= cost[i]![j]!) continue;
        cost[i]![j] = price;
        way[i]![j] = kind;
      }
    }
  }
  const total = cost[count]![width]!;
  if (total >= NEVER) return null;
  return { row: { from, to, columns: traced(way, count, width, from) }, cost: total };
}

function* offersAt(
  lines: readonly CellLook[],
  columns: readonly PlanColumn[],
  cost: readonly (readonly number[])[],
  { i, j, from }: { readonly i: number; readonly j: number; readonly from: number },
): Iterable<readonly ['cell' | 'gap' | 'more', number]> {
  if (i > 0 && j > 0) {
    const line = lines[from + i - 1]!;
    yield ['cell', cost[i - 1]![j - 1]! + misfit(line, columns[j - 1]!.role)];
    // More of the cell before: words go on, figures do not.
    if (i > 1 && line.kind === 'words' && lines[from + i - 2]!.kind === 'words') {
      yield ['more', cost[i - 1]![j]! + SPLIT];
    }
  }
  if (j > 0) yield ['gap', cost[i]![j - 1]! + missing(columns[j - 1]!.role)];
}

function traced(
  way: readonly (readonly ('cell' | 'gap' | 'more')[])[],
  count: number,
  width: number,
  from: number,
): readonly (readonly number[])[] {
  const columns: number[][] = Array.from({ length: width }, () => []);
  let [i, j] = [count, width];
  while (j > 0) {
    const kind = way[i]![j]!;
    if (kind !== 'gap') columns[j - 1]!.unshift(from + i - 1);
    if (kind !== 'gap') i -= 1;
    if (kind !== 'more') j -= 1;
  }
  return columns;
}
