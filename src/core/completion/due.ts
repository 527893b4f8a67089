import type { Indicator, Target } from '../indicator/pack.js';
import { lastMonth, type Period } from '../indicator/period.js';

/**
 * Whether a target is to be reached in a period. 保持 is judged every period; a milestone for the very period makes it
 * due. Otherwise a target is due at the end of its year (年末): a year's return, or the quarter or month that closes it;
 * 每年 in any year, 期末 in the target's year or later. So a return for the first quarter is never told that it missed
 * what is to be reached by December.
 */
export function isDue(indicator: Indicator, target: Target, period: Period, byMilestone: boolean): boolean {
  if (indicator.due === 'hold' || byMilestone || period.year > target.year) return true;
  const closes = lastMonth(period) === 12;
  return closes && (indicator.due === 'each-year' || period.year === target.year);
}
