import { findOrg, type Pack } from '../indicator/pack.js';
import { parsePeriod } from '../indicator/period.js';
import type { Return } from '../sheet/return.js';
import { reportFile, reportName } from './report-file.js';

export interface NamedSubmission {
  readonly filed: Pick<Return, 'org' | 'period' | 'tables'>;
  readonly pack: Pack;
  /** 1 for the first time. */
  readonly submission: number;
  readonly extension: 'xlsx' | 'xlsm';
}

/**
 * The file name proposed for a submission: 360732_兴国县_2025_年报_v2.xlsx. The same in every interface language, since the
 * bureau sorts by it. Null while the org or the period is not known.
 */
export function submissionName({ filed, pack, submission, extension }: NamedSubmission): string | null {
  const { org, period, tables } = filed;
  if (!org || !period) return null;
  const name = findOrg(pack, org.value)?.name ?? '';
  const report = reportName(parsePeriod(period.value)?.kind ?? 'year', tables[0]?.form);
  return reportFile([org.value, name, period.value, report, `v${submission}`], extension);
}
