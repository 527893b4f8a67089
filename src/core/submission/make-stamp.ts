import type { Review } from '../review/review.js';
import { figuredCells, sealed, STAMP_SCHEMA, type Stamp } from './stamp.js';

/** What a stamp tells beside the review. */
export interface StampedBy {
  /** Version of this product. */
  readonly tool: string;
  /** Digest of the pack that judged. */
  readonly digest: string;
  /** 1 for the first time. */
  readonly submission: number;
  /** The host's clock, with its zone. */
  readonly time: string;
}

/**
 * The stamp of a return as it was last reviewed, or what it cannot do without. Only explanations of findings that still stand
 * go with it. Findings about stamps are not counted: they would be others once this stamp is there.
 */
export function makeStamp({ subject, findings }: Review, by: StampedBy): Stamp | 'no-form' | 'no-org' | 'no-period' {
  const { filed, pack, submission } = subject;
  const { org, period, tables } = filed;
  if (tables.length === 0) return 'no-form';
  if (!org) return 'no-org';
  if (!period) return 'no-period';
  const counts = { error: 0, quasi: 0, query: 0, hint: 0 };
  for (const { severity, finding } of findings) if (!finding.code.startsWith('stamp.')) counts[severity] += 1;
  const standing = new Set(findings.map(({ id }) => id));
  return sealed({
    schema: STAMP_SCHEMA,
    tool: by.tool,
    pack: { id: pack.id, version: pack.version, digest: by.digest },
    org: org.value,
    period: period.value,
    forms: [...new Set(tables.map(({ form }) => form.id))],
    submission: by.submission,
    time: by.time,
    figures: [...figuredCells(filed).values()].map(({ id, holds }) => ({ id, holds })),
    explanations: submission.explanations.filter((each) => each.findings.some((id) => standing.has(id))),
    counts,
  });
}
