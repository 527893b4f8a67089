import { findOrg, type Form, type Pack } from '../indicator/pack.js';
import { parsePeriod } from '../indicator/period.js';
import type { Return } from '../sheet/return.js';

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
  const parts = [org.value, name, period.value, reportName(period.value, tables[0]?.form), `v${submission}`];
  return `${parts
    .map(fileSafe)
    .filter((part) => part !== '')
    .join('_')}.${extension}`;
}

/** 快报 where the form says so; else by the period. */
function reportName(period: string, form: Form | undefined): string {
  if (form?.cadence === 'flash') return '快报';
  const kind = parsePeriod(period)?.kind ?? 'year';
  return { year: '年报', half: '半年报', quarter: '季报', month: '月报' }[kind];
}

/** Without what Windows refuses in a file's name, and without the mark that parts are joined by. */
function fileSafe(part: string): string {
  return part.replace(/[\\/:*?"<>|_\p{C}]/gu, '').trim();
}
