import type { Check } from '../check.js';
import { behind } from './behind.js';
import { looserThanParent } from './looser-than-parent.js';
import { referenceMissing } from './reference-missing.js';
import { regressed } from './regressed.js';
import { unmet } from './unmet.js';
import { unreadable } from './unreadable.js';

/** `target.*` codes, in the order of the contract. */
export const targetChecks: readonly Check[] = [
  unmet,
  behind,
  unreadable,
  referenceMissing,
  looserThanParent,
  regressed,
];
