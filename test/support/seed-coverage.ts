import { readFileSync } from 'node:fs';
import { readCsv } from './csv.js';

/** Where one quantified statement of a source document went. */
export interface CoveredRow {
  /** The document, and the number of the statement in it. */
  readonly seed: string;
  readonly no: string;
  /** Empty where it was left out. */
  readonly pack: string;
  /** Codes: one statement may speak of two indicators. */
  readonly indicators: readonly string[];
  readonly what: 'target' | 'actual' | 'milestone' | 'reference' | 'left-out';
  /** Why it was left out, and what it says; else empty. */
  readonly reason: string;
  readonly about: string;
}

export const SEED_COVERAGE: readonly CoveredRow[] = readCsv(
  readFileSync(new URL('../fixtures/seed-coverage.csv', import.meta.url), 'utf8'),
).map(({ seed, no, pack, indicator, what, reason, about }) => ({
  seed: seed!,
  no: no!,
  pack: pack!,
  indicators: indicator!.split(';').filter(Boolean),
  what: what as CoveredRow['what'],
  reason: reason!,
  about: about!,
}));
