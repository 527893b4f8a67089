import { SEVERITY_ORDER } from '../../../core/finding/finding.js';
import type { CellMark } from '../../ports/workbook-marks-port.js';
import { MARK_COLOURS } from '../grid/cell-mark.js';
import { cellsOf } from './finding-items.js';
import { keyedFindings } from './keyed-findings.js';
import type { PaneResult } from './pane-state.js';
import { cellKey } from './place-text.js';

/** A cell is marked by the worst that was found in it. */
export function marksOf(result: PaneResult): readonly CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const severity of SEVERITY_ORDER) {
    const found = keyedFindings(result).filter(({ judged }) => judged.severity === severity);
    for (const at of found.flatMap(cellsOf)) {
      if (!marks.has(cellKey(at))) marks.set(cellKey(at), { at, colour: MARK_COLOURS[severity] });
    }
  }
  return [...marks.values()];
}
