import type { Check, ReviewSubject } from '../../src/core/check/check.js';
import type { Finding } from '../../src/core/finding/finding.js';
import type { Pack } from '../../src/core/indicator/pack.js';
import type { ReviewContext } from '../../src/core/review/context.js';
import { prepare } from '../../src/core/review/prepare.js';
import type { SheetGrid } from '../../src/core/sheet/grid.js';

/** What the checks look at, for drawn sheets: bound and judged as in a real review. 兴国县 in 2025 unless told otherwise. */
export function subjectOf(
  grids: SheetGrid | readonly SheetGrid[],
  pack: Pack,
  context: ReviewContext = { org: '360732', period: '2025' },
): ReviewSubject {
  return prepare('cells' in grids ? [grids] : grids, pack, context);
}

export function findings(check: Check, subject: ReviewSubject): Finding[] {
  return [...check.run(subject)];
}

/** The codes that a check finds, in its own order. */
export function codes(check: Check, subject: ReviewSubject): string[] {
  return findings(check, subject).map((each) => each.code);
}
