import type { FiledReturn } from '../../../core/group/filed-return.js';
import type { GroupReview } from '../../../core/group/group-review.js';

/** Findings that forbid 审核通过: errors, and quasi ones that the bureau has not released; those of the set about this file too. */
export function standingErrors(filed: FiledReturn, group: GroupReview | null): number {
  return ownErrors(filed) + (group ? groupErrors(filed, group) : 0);
}

export function ownErrors({ summary }: FiledReturn): number {
  if (summary.error > 0) return summary.error;
  return summary.blocked ? summary.quasi : 0;
}

/** An earlier file of the same org is no fault of the one that stands. */
function groupErrors({ file, org }: FiledReturn, { findings, standing }: GroupReview): number {
  const stands = org !== null && Object.hasOwn(standing, org) && standing[org] === file;
  return findings.filter(({ severity, released, finding: { code, place } }) => {
    if (place.file !== file || (stands && code === 'group.duplicate-return')) return false;
    return severity === 'error' || (severity === 'quasi' && !released);
  }).length;
}
