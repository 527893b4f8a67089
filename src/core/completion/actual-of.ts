import { Exact } from '../quantity/exact.js';
import type { ReportedValue } from '../sheet/return.js';
import type { Unmeasured } from './measure/completion-case.js';
import { figure, type Leaf } from './term.js';

/** The figure to judge; or why there is none, with a stand-in where the cell is blank and a formula can wait for it. */
export interface ActualFigure {
  readonly leaf: Leaf | null;
  readonly stop: Unmeasured | null;
}

/**
 * Blank, “—” and 待定 are 未填报, “/” is 不适用; what is doubtful or cannot be read is 数据待核实. Of an org with a nil return
 * 零报 a blank or a mark is 0. “…” is below the smallest unit: `judgeRow` looks whether that settles it.
 */
export function actualOf(cell: ReportedValue | null, nil: boolean): ActualFigure {
  if (!cell) return { leaf: nil ? figure(0) : null, stop: nil ? null : { status: 'actual-missing' } };
  if (cell.state === 'figure' && cell.figure) return { leaf: figure(cell.figure, cell), stop: null };
  const silent = cell.state === 'blank' || cell.state === 'mark';
  if (silent && nil) return { leaf: figure(Exact.zero, cell.state === 'blank' ? cell : null), stop: null };
  if (cell.state === 'blank') return { leaf: { ...figure(1, cell), blank: true }, stop: { status: 'actual-missing' } };
  if (cell.state !== 'mark') return { leaf: null, stop: { status: 'invalid' } };
  const status = { 'not-applicable': 'not-applicable', 'below-unit': 'invalid' } as const;
  return { leaf: null, stop: { status: status[cell.reading.kind as keyof typeof status] ?? 'actual-missing' } };
}

/** 达标数 ÷ 应达标数 in percent, for a sheet that has both and no actual column; null without both. */
export function shareOf(numerator: ReportedValue | null, denominator: ReportedValue | null): Exact | null {
  const [part, whole] = [figureIn(numerator), figureIn(denominator)];
  return part && whole && !whole.isZero ? part.over(whole).times(Exact.hundred) : null;
}

/** A denominator of 0: there was nothing to reach. */
export function isEmptyWhole(denominator: ReportedValue | null): boolean {
  return figureIn(denominator)?.isZero ?? false;
}

function figureIn(cell: ReportedValue | null): Exact | null {
  return cell?.state === 'figure' ? cell.figure : null;
}
