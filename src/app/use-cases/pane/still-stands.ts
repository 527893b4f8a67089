import type { ReviewedWorkbook } from '../../view/pane/pane-state.js';

/** It carries a stamp, and nothing that was stamped has changed since. */
export function stillStands({ review }: ReviewedWorkbook): boolean {
  if (!review.subject.submission.stamp) return false;
  return !review.findings.some(({ finding: { code } }) =>
    ['stamp.altered-after-check', 'stamp.signature-invalid'].includes(code),
  );
}
