import type { Settings } from '../indicator/pack.js';
import type { Progress } from './completion.js';
import type { Course } from './course.js';
import { shareText } from './short-text.js';
import { evaluate } from './term.js';

/** In words, rounded like a rate; a figure behind by however little never reads as on time. */
export function progressOf(course: Course, settings: Settings): Progress | null {
  const expected = evaluate(course.expected);
  const points = evaluate(course.points);
  if (!expected || !points) return null;
  const state = points.isZero ? 'on-time' : points.sign > 0 ? 'ahead' : 'behind';
  const size = shareText(points.abs(), settings.rateDecimals, settings.rounding);
  const text = state === 'on-time' ? ON_TIME : `${state === 'ahead' ? AHEAD : BEHIND}${size}个百分点`;
  return { expected, points, state, text };
}

export const ON_TIME = '符合序时进度';
export const AHEAD = '快于序时进度';
export const BEHIND = '滞后序时进度';
