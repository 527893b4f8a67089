import type { Exact } from '../../quantity/exact.js';
import type { CellRef } from '../../sheet/grid.js';
import type { ReportedValue } from '../../sheet/return.js';

/** What stands in the way of a figure. `exempt`: the org owes none, so what rests on it is not judged, silently. */
export type Lack = 'blank' | 'unreadable' | 'not-on-sheet' | 'no-earlier-figure' | 'no-other-org' | 'exempt';

/** The figure of one variable in one return. */
export interface KnownFigure {
  /** In the variable's unit; null: none, and `lack` says why. */
  readonly figure: Exact | null;
  readonly lack: Lack | null;
  /** The cell that it was read from; null: it comes from the pack, an earlier return, or a computation. */
  readonly at: CellRef | null;
  /** The indicator, and the place's role, of that cell. */
  readonly value: ReportedValue | null;
  /** No change of this return's cells can change it. */
  readonly fixed: boolean;
}

export function lacking(lack: Lack, value: ReportedValue | null = null, fixed = false): KnownFigure {
  return { figure: null, lack, at: value?.at ?? null, value, fixed };
}

export function given(figure: Exact): KnownFigure {
  return { figure, lack: null, at: null, value: null, fixed: true };
}

/**
 * What a cell says. “—” is blank; “/” says that the indicator does not apply; “…” is a figure below the smallest unit, words and
 * a figure whose scale is in doubt are none to rely on.
 */
export function inCell(value: ReportedValue): KnownFigure {
  if (value.state === 'figure' && value.figure)
    return { figure: value.figure, lack: null, at: value.at, value, fixed: false };
  if (value.state === 'blank') return lacking('blank', value);
  if (value.state === 'mark' && value.reading.kind === 'not-applicable') return lacking('exempt', value);
  if (value.state === 'mark' && value.reading.kind === 'unknown') return lacking('blank', value);
  return lacking('unreadable', value);
}
