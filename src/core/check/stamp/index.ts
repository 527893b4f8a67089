import type { Check, LateCheck } from '../check.js';
import { absent } from './absent.js';
import { alteredAfterCheck } from './altered-after-check.js';
import { explanationEmptyWords } from './explanation-empty-words.js';
import { explanationMissing } from './explanation-missing.js';
import { signatureInvalid } from './signature-invalid.js';

/** What was stamped against what is there. */
export const stampChecks: readonly Check[] = [absent, alteredAfterCheck, signatureInvalid];

/** Queries against their explanations: after all else is found. */
export const explanationChecks: readonly LateCheck[] = [explanationMissing, explanationEmptyWords];
