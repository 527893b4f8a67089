import { SEVERITIES, type Finding, type Severity } from '../finding/finding.js';
import { findingId } from '../finding/finding-id.js';
import type { Settings } from '../indicator/pack.js';
import type { RuleRelease } from '../rule/release.js';
import type { ReviewContext } from './context.js';

/** A finding with its identity and the severity that holds in this pack. */
export interface JudgedFinding {
  readonly id: string;
  readonly severity: Severity;
  readonly finding: Finding;
  /** A quasi finding that the bureau lets through 放行: it is shown, and does not block. */
  readonly released?: RuleRelease;
}

export interface ReviewSummary {
  readonly error: number;
  readonly quasi: number;
  readonly query: number;
  readonly hint: number;
  /** Any error or unreleased quasi; for submission also a query without its explanation. */
  readonly blocked: boolean;
}

/** Gives a finding its identity and severity. The pack's word on severity goes before the check's own. */
export function judged(finding: Finding, settings: Pick<Settings, 'severities'>): JudgedFinding {
  const own = Object.hasOwn(settings.severities, finding.code) ? settings.severities[finding.code] : undefined;
  const severity = own ?? finding.severity ?? SEVERITIES[finding.code];
  return { id: findingId(finding), severity, finding };
}

export function summarise(
  findings: readonly JudgedFinding[],
  context: Pick<ReviewContext, 'forSubmission' | 'explained'>,
): ReviewSummary {
  const count = { error: 0, quasi: 0, query: 0, hint: 0 };
  for (const { severity } of findings) count[severity] += 1;
  const unexplained = findings.some((each) => each.severity === 'query' && !context.explained?.has(each.id));
  const released = findings.filter((each) => each.severity === 'quasi' && each.released).length;
  const blocked = count.error + count.quasi > released || (context.forSubmission === true && unexplained);
  return { ...count, blocked };
}
