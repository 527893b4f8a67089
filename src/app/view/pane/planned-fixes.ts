import type { CellWrite } from '../../../core/completion/plan.js';
import type { Fix } from '../../../core/finding/finding.js';
import { cellAt } from '../../../core/sheet/grid.js';
import { derived } from './derived.js';
import { keyedFindings } from './keyed-findings.js';
import type { ReviewedWorkbook } from './pane-state.js';
import { cellKey } from './place-text.js';

/** A write that mends the format of a cell, and the finding that it answers. */
export interface PlannedFix {
  readonly key: string;
  readonly indicator: string | null;
  readonly write: CellWrite;
  /** Number format of the cell once it is written. */
  readonly format: string | null;
}

/** Every fix that the findings carry, in the order of the list; a cell is mended once. */
export const plannedFixes: (result: ReviewedWorkbook) => readonly PlannedFix[] = derived((result) => {
  const { grids } = result.review.subject;
  const sheets = new Map(grids.map((grid) => [grid.name, grid]));
  const mended = new Set<string>();
  return keyedFindings(result).flatMap(({ key, judged: { finding } }) => {
    const { fix, place } = finding;
    const grid = fix && sheets.get(fix.at.sheet);
    if (!fix || !grid || mended.has(cellKey(fix.at))) return [];
    mended.add(cellKey(fix.at));
    const cell = cellAt(grid, fix.at.row, fix.at.column);
    const expected = { value: cell?.value ?? null, formula: cell?.formula ?? null };
    const write = { at: fix.at, expected, value: stored(fix), formula: null, format: fix.format ?? null };
    return [{ key, indicator: place.indicator ?? null, write, format: fix.format ?? cell?.format ?? null }];
  });
});

function stored({ kind, value }: Fix): string | number {
  return kind === 'number' ? Number(value) : value;
}
