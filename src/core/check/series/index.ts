import type { Check } from '../check.js';
import { cumulativeDecrease } from './cumulative-decrease.js';
import { jump } from './jump.js';
import { previousDiffers } from './previous-differs.js';
import { rowShift } from './row-shift.js';
import { scaleShift } from './scale-shift.js';
import { signChange } from './sign-change.js';
import { unchanged } from './unchanged.js';

/** Against earlier periods: the sheet's own columns, the earlier return, the pack's figures. */
export const seriesChecks: readonly Check[] = [
  jump,
  unchanged,
  rowShift,
  previousDiffers,
  cumulativeDecrease,
  scaleShift,
  signChange,
];
