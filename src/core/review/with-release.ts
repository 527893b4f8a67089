import type { ReviewSubject } from '../check/check.js';
import { releaseFor } from '../rule/release.js';
import type { JudgedFinding } from './judged.js';

/** Marks a quasi finding of a rule that was released for this org and period. Errors are never released, queries need no release. */
export function withRelease(judged: JudgedFinding, { releases, filed, pack }: ReviewSubject): JudgedFinding {
  const { place } = judged.finding;
  if (!releases || judged.severity !== 'quasi' || !place.rule) return judged;
  const org = place.org ?? filed.org?.value ?? null;
  const asked = { kind: 'released', rule: place.rule, org, period: filed.period?.value ?? null } as const;
  const release = releaseFor(releases, asked, pack);
  return release ? { ...judged, released: release } : judged;
}
