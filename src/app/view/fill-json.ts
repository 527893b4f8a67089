import type { Role } from '../../core/indicator/pack.js';
import type { PlannedWrite, SkippedCell } from '../../core/completion/plan.js';
import type { Language } from '../../core/finding/message-of.js';
import { addressOf } from '../../core/sheet/address.js';
import type { ReviewSummary } from '../../core/review/judged.js';
import type { FillOutcome } from '../use-cases/fill-completion.js';
import { findingJson, type FindingJson } from './review-json.js';

/** What `fill` did: every cell before and after, and every cell left alone with the reason. */
export interface FillJson {
  readonly schema: 'hebao.fill/1';
  readonly file: string;
  /** Null: no file was written. */
  readonly out: string | null;
  readonly pack: { readonly id: string; readonly version: string; readonly digest: string } | null;
  readonly org: string | null;
  readonly period: string | null;
  readonly written: readonly WrittenJson[];
  readonly skipped: readonly {
    readonly indicator: string;
    readonly role: Role;
    readonly sheet: string;
    readonly cell: string;
    readonly why: SkippedCell['why'];
  }[];
  /** Cells that changed after the plan was made: then nothing is written. */
  readonly conflicts: readonly string[];
  readonly findings: readonly FindingJson[];
  /** Of the workbook as it was before filling. */
  readonly summary: ReviewSummary;
}

export interface WrittenJson {
  readonly indicator: string;
  readonly role: Role;
  readonly sheet: string;
  readonly cell: string;
  readonly before: string | number | boolean | null;
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
}

export function fillJson(
  { outcome, plan, conflicts }: FillOutcome,
  files: { readonly file: string; readonly out: string | null },
  lang: Language,
): FillJson {
  const reviewed = outcome.kind === 'reviewed' ? outcome : null;
  const findings = reviewed ? reviewed.review.findings : outcome.kind === 'refused' ? outcome.findings : [];
  return {
    schema: 'hebao.fill/1',
    ...files,
    pack: reviewed && {
      id: reviewed.loaded.pack.id,
      version: reviewed.loaded.pack.version,
      digest: reviewed.loaded.digest,
    },
    org: reviewed?.review.subject.filed.org?.value ?? null,
    period: reviewed?.review.subject.filed.period?.value ?? null,
    written: conflicts.length > 0 ? [] : (plan?.writes ?? []).map(writtenJson),
    skipped: (plan?.skipped ?? []).map(({ indicator, role, at, why }) => ({
      indicator,
      role,
      sheet: at.sheet,
      cell: addressOf(at.row, at.column),
      why,
    })),
    conflicts: conflicts.map(({ at }) => `${at.sheet}!${addressOf(at.row, at.column)}`),
    findings: findings.map((each) => findingJson(each, lang)),
    summary: outcome.kind === 'reviewed' ? outcome.review.summary : outcome.summary,
  };
}

function writtenJson({ indicator, role, at, expected, value, formula }: PlannedWrite): WrittenJson {
  return {
    indicator,
    role,
    sheet: at.sheet,
    cell: addressOf(at.row, at.column),
    before: expected.value,
    value,
    formula,
  };
}
