import { duplicateReturn } from './duplicate-return.js';
import type { GroupCheck } from './group-check.js';
import { orgOutside } from './org-outside.js';
import { outlier } from './outlier.js';
import { packVersionDiffers } from './pack-version-differs.js';
import { partMissing } from './part-missing.js';
import { periodDiffers } from './period-differs.js';
import { returnMissing } from './return-missing.js';
import { sumMismatch } from './sum-mismatch.js';

/** Every check of a set of returns, in the order of the finding codes' contract. */
export const GROUP_CHECKS: readonly GroupCheck[] = [
  duplicateReturn,
  returnMissing,
  sumMismatch,
  partMissing,
  outlier,
  packVersionDiffers,
  periodDiffers,
  orgOutside,
];
