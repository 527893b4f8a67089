import type { Exact } from './exact.js';
import { writeShort } from './rounding.js';

/** Decimals at which a figure that no finite decimal writes (100 元/人·年 a month is 8.333…) is cut for output. */
const OUTPUT_DECIMALS = 12;

/** A figure as it leaves Hebao: its exact decimal, or 12 decimals where there is no exact one. */
export function decimalText(value: Exact): string {
  return value.toDecimal() ?? writeShort(value, OUTPUT_DECIMALS);
}
