import { keyedFindings, type KeyedFinding } from '../../view/pane/keyed-findings.js';
import type { PaneState } from '../../view/pane/pane-state.js';

/**
 * The selection after a new review: the same finding, while it is there; else the next of those that were below it, or the
 * one above, so that whoever mends one after the other goes on from there.
 */
export function selectedAfter({ selected, result }: PaneState, now: readonly KeyedFinding[]): string | null {
  if (selected === null) return null;
  const there = new Set(now.map(({ key }) => key));
  if (there.has(selected)) return selected;
  const before = (result ? keyedFindings(result) : []).map(({ key }) => key);
  const at = before.indexOf(selected);
  if (at < 0) return null;
  const below = before.slice(at + 1).find((key) => there.has(key));
  return (
    below ??
    before
      .slice(0, at)
      .reverse()
      .find((key) => there.has(key)) ??
    null
  );
}
