import type { Check } from '../check.js';
import { dateForNumber } from './date-for-number.js';
import { displayDiffers } from './display-differs.js';
import { errorValue } from './error-value.js';
import { formulaOverwritten } from './formula-overwritten.js';
import { formulaRange } from './formula-range.js';
import { formulaStale } from './formula-stale.js';
import { missing } from './missing.js';
import { negative } from './negative.js';
import { notANumber } from './not-a-number.js';
import { notAnInteger } from './not-an-integer.js';
import { numeratorExceeds } from './numerator-exceeds.js';
import { outOfRange } from './out-of-range.js';
import { percentScale } from './percent-scale.js';
import { textNumber } from './text-number.js';
import { tooManyDecimals } from './too-many-decimals.js';
import { unitInValue } from './unit-in-value.js';
import { unitScale } from './unit-scale.js';

/** One cell at a time: what is written, what it can be, and the formulas around it. */
export const cellChecks: readonly Check[] = [
  missing,
  textNumber,
  notANumber,
  errorValue,
  dateForNumber,
  unitInValue,
  percentScale,
  unitScale,
  displayDiffers,
  numeratorExceeds,
  tooManyDecimals,
  notAnInteger,
  negative,
  outOfRange,
  formulaOverwritten,
  formulaStale,
  formulaRange,
];
