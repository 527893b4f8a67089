import { Exact } from '../quantity/exact.js';
import type { ReportedValue, Return } from '../sheet/return.js';
import type { Completion } from './completion.js';
import { formatFor, isShareColumn } from './fill-format.js';
import { isPoints } from './measure/compared.js';
import type { CompletionRole } from './plan.js';

/** What a completion cell is to hold. */
export interface FillContent {
  readonly value: string | number;
  /** Number format to set; null: the cell's own serves. */
  readonly format: string | null;
  /** The figure is stored as a share of 1: 1.013 shown 101.3%. */
  readonly asShare: boolean;
}

/** The content by role; null where the completion has none. */
export function fillContent(
  role: CompletionRole,
  completion: Completion,
  cell: ReportedValue,
  filed: Return,
): FillContent | null {
  if (role === 'verdict') return words(completion.verdict);
  if (role === 'progress') return completion.progress && words(completion.progress.text);
  const { rateText, rateDecimals, differenceText, differenceUnit } = completion;
  if (role === 'rate')
    return rateText === null ? null : figure(rateText, rateDecimals, cell, isShareColumn(cell, filed));
  if (differenceText === null) return null;
  return figure(differenceText, null, cell, isPoints(differenceUnit ?? '') && isShareColumn(cell, filed));
}

const words = (value: string): FillContent => ({ value, format: null, asShare: false });

function figure(text: string, decimals: number | null, cell: ReportedValue, asShare: boolean): FillContent {
  const shown = Exact.of(text);
  const stored = asShare ? shown.over(Exact.hundred) : shown;
  const format = formatFor(cell.cell?.format, { stored, shown, decimals, asShare });
  return { value: stored.toDouble(), format, asShare };
}
