import type { Check } from '../check.js';
import { differs } from './differs.js';
import { missing } from './missing.js';

/** The completion columns as they stand, against what the definition gives. */
export const completionChecks: readonly Check[] = [differs, missing];
