import type { Indicator, Sense } from '../../indicator/pack.js';

/** The target is a ceiling: 不超过, 以内; or a figure to be met exactly or about, of which less is better. */
export function isCeiling(indicator: Indicator, sense: Sense): boolean {
  if (sense === 'at-most' || sense === 'less-than') return true;
  return (sense === 'equal' || sense === 'about') && indicator.direction === 'lower-is-better';
}
