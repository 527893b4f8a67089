import type { Check, LateCheck } from './check.js';
import { cellChecks } from './cell/index.js';
import { completionChecks } from './completion/index.js';
import { fileChecks } from './file/index.js';
import { formChecks } from './form/index.js';
import { ruleChecks } from './rule/index.js';
import { seriesChecks } from './series/index.js';
import { explanationChecks, stampChecks } from './stamp/index.js';
import { targetChecks } from './target/index.js';

/** Every check of the sheets, in the order of the finding codes' contract. docs/checks.md is generated from this list and the next. */
export const CHECKS: readonly Check[] = [
  ...fileChecks,
  ...formChecks,
  ...cellChecks,
  ...ruleChecks,
  ...targetChecks,
  ...completionChecks,
  ...seriesChecks,
  ...stampChecks,
];

/** Checks of what those found. */
export const LATE_CHECKS: readonly LateCheck[] = explanationChecks;
