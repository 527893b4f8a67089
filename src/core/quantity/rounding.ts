import { Exact, writeScaled } from './exact.js';

/** 四舍五入 (half away from zero) · GB/T 8170 (half to even). */
export type RoundingMode = 'half-up' | 'half-even';

/** Rounds to `decimals` places (0 to 100). Judging never uses this: rounding happens once, last. */
export function round(value: Exact, decimals: number, mode: RoundingMode = 'half-up'): Exact {
  return Exact.ofScaled(value.scaled(decimals, mode === 'half-even'), decimals);
}

/** Rounded and written with exactly `decimals` places: 97.0, -2.50. A negative that rounds to zero is written `0.0`. */
export function writeFixed(value: Exact, decimals: number, mode: RoundingMode = 'half-up'): string {
  return writeScaled(value.scaled(decimals, mode === 'half-even'), decimals);
}

/** Rounded to at most `decimals` places, trailing zeros dropped: 2.50 is 2.5. */
export function writeShort(value: Exact, decimals: number, mode: RoundingMode = 'half-up'): string {
  return round(value, decimals, mode).toDecimal() ?? '';
}
