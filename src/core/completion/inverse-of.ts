import { cellAt, type Cell, type SheetGrid } from '../sheet/grid.js';
import type { CellContent, CellWrite } from './plan.js';

/** What takes a plan back. */
export interface Inverse {
  /** To be written where the cells still hold what the plan wrote. */
  readonly writes: readonly CellWrite[];
  /** Writes of the plan whose cells somebody has changed since: they are left alone, and to be told. */
  readonly changed: readonly CellWrite[];
}

/**
 * The plan that undoes `plan`: each cell gets back the value, the formula and the number format that it had in `before`.
 * A cell is still ours while it holds the value that was written, or the formula, whatever that comes to `now`. What was
 * there is taken from `before`, the plan's own `expected` where the sheet is not among it. An error that somebody typed
 * cannot be written back as such: the cell becomes blank.
 */
export function inverseOf(
  plan: readonly CellWrite[],
  before: readonly SheetGrid[],
  now: readonly SheetGrid[],
): Inverse {
  // of several writes to a cell only the last is there
  const last = new Map(plan.map((write) => [`${write.at.row},${write.at.column},${write.at.sheet}`, write]));
  const writes: CellWrite[] = [];
  const changed: CellWrite[] = [];
  for (const write of last.values()) {
    const held = contentOf(cellIn(now, write));
    if (!isOurs(write, held)) changed.push(write);
    else writes.push({ at: write.at, expected: held, ...formerOf(write, before) });
  }
  return { writes, changed };
}

function formerOf(write: CellWrite, before: readonly SheetGrid[]): Pick<CellWrite, 'value' | 'formula' | 'format'> {
  const isKnown = before.some(({ name }) => name === write.at.sheet);
  const cell = cellIn(before, write);
  const content = isKnown ? contentOf(cell) : write.expected;
  // only what the plan set is set back: a format that somebody has chosen since stays
  const format = write.format === null || !isKnown ? null : (cell?.format ?? 'General');
  return { ...content, format };
}

function isOurs(write: CellWrite, held: CellContent): boolean {
  if (write.formula !== null) return held.formula === write.formula;
  return held.formula === null && held.value === write.value;
}

function contentOf(cell: Cell | null): CellContent {
  return { value: cell?.value ?? null, formula: cell?.formula ?? null };
}

function cellIn(grids: readonly SheetGrid[], { at }: CellWrite): Cell | null {
  const grid = grids.find(({ name }) => name === at.sheet);
  return grid ? cellAt(grid, at.row, at.column) : null;
}
