import type { ReviewSubject } from '../../src/core/check/check.js';
import { figuredCells, sealed, STAMP_SCHEMA, type Stamp } from '../../src/core/submission/stamp.js';

/** The stamp of a return as it is, made by nobody in particular; `given` says what the case is about. */
export function stampOf({ filed, pack }: ReviewSubject, given: Partial<Omit<Stamp, 'digest'>> = {}): Stamp {
  return sealed({
    schema: STAMP_SCHEMA,
    tool: '0.1.0',
    pack: { id: pack.id, version: pack.version, digest: 'sha256:test' },
    org: filed.org?.value ?? '',
    period: filed.period?.value ?? '',
    forms: filed.tables.map(({ form }) => form.id),
    submission: 1,
    time: '2026-01-12T10:31:00+08:00',
    figures: [...figuredCells(filed).values()].map(({ id, holds }) => ({ id, holds })),
    explanations: [],
    counts: { error: 0, quasi: 0, query: 0, hint: 0 },
    ...given,
  });
}
