import { SEVERITY_ORDER } from '../../../core/finding/finding.js';
import type { JudgedFinding } from '../../../core/review/judged.js';
import { derived } from './derived.js';
import type { PaneResult } from './pane-state.js';

/** A finding under a key that it keeps from one review to the next: its id, with `#2` … where several share it. */
export interface KeyedFinding {
  readonly key: string;
  readonly judged: JudgedFinding;
}

/** By severity, each in reading order. */
export const keyedFindings: (result: PaneResult) => readonly KeyedFinding[] = derived((result) => {
  const seen = new Map<string, number>();
  const found = result.kind === 'reviewed' ? result.review.findings : result.findings;
  const keyed = found.map((judged) => {
    const count = (seen.get(judged.id) ?? 0) + 1;
    seen.set(judged.id, count);
    return { key: count === 1 ? judged.id : `${judged.id}#${count}`, judged };
  });
  return SEVERITY_ORDER.flatMap((severity) => keyed.filter((each) => each.judged.severity === severity));
});
