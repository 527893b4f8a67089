import type { Language } from '../../../core/finding/message-of.js';
import type { Severity } from '../../../core/finding/finding.js';
import type { Role } from '../../../core/indicator/pack.js';
import type { ProblemSeverity } from '../../../core/rule/lint/rule-lint-problem.js';
import type { SkipReason } from '../../../core/completion/plan.js';
import type { BindingReason, Certainty } from '../../../core/sheet/return.js';
import { en } from './en.js';
import { zh } from './zh-CN.js';

/** The words of the interface: the same in pane, desk, command line and reports. Findings have their own catalogue. */
export interface Words {
  readonly severity: { readonly [S in Severity]: string };
  readonly role: (role: Role) => string;
  readonly skip: { readonly [S in SkipReason]: string };
  readonly reason: { readonly [R in BindingReason]: string };
  readonly certainty: { readonly [C in Certainty]: string };
  readonly packReason: { readonly given: string; readonly metadata: string; readonly fit: string };
  readonly review: {
    readonly passed: string;
    readonly blocked: string;
    readonly notBlocked: string;
    /** After an org that was not found for certain. */
    readonly told: (reason: string, certainty: string) => string;
    readonly noOrg: string;
    readonly noPeriod: string;
    readonly rows: (bound: number, all: number) => string;
    readonly judgedBy: string;
    readonly completion: string;
    readonly released: (person: string, reason: string) => string;
    readonly fix: (cell: string, value: string) => string;
    readonly wholeFile: string;
    readonly files: (count: number, blocked: number) => string;
    readonly columns: readonly [
      code: string,
      indicator: string,
      rate: string,
      difference: string,
      progress: string,
      verdict: string,
    ];
  };
  readonly fill: {
    readonly written: (cells: number, file: string) => string;
    readonly nothing: (file: string) => string;
    readonly columns: readonly string[];
    readonly skipped: (cells: number) => string;
    readonly conflict: (cells: number) => string;
  };
  readonly packs: {
    readonly columns: readonly [
      id: string,
      version: string,
      indicators: string,
      orgs: string,
      plan: string,
      title: string,
    ];
    readonly sound: (id: string) => string;
    readonly severity: { readonly [S in ProblemSeverity]: string };
    readonly problems: (errors: number, warnings: number) => string;
    readonly exported: (id: string, version: string, file: string) => string;
    readonly built: (id: string, version: string, digest: string, file: string) => string;
    readonly sameFile: (file: string) => string;
    readonly notAPack: (file: string) => string;
    readonly anotherPack: (file: string, there: string, here: string) => string;
    readonly versionTaken: (file: string, version: string) => string;
  };
}

/** Shapes go before the words, so that a severity is never a colour alone. */
export const SEVERITY_MARK: { readonly [S in Severity]: string } = { error: '■', quasi: '◆', query: '▲', hint: '●' };

export function wordsOf(lang: Language): Words {
  return lang === 'zh' ? zh : en;
}
