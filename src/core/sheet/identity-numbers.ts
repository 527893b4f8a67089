import type { Cell } from './grid.js';

/** GB 11643: what each of the first 17 digits weighs, and the check character by the weighted sum modulo 11. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/** First two digits: the provinces of GB/T 2260, and 81 to 83 for residents from Hong Kong, Macao and Taiwan. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);

const SMALLEST = 1e17;
const LARGEST = 1e18;

/**
 * How many 18-digit identity numbers a cell holds. In a text the check character must fit. A number of 18 digits has lost
 * its last ones (workbooks keep 15 to 17), so there the province and the date of birth must do.
 */
export function identityNumbersIn(value: Cell['value']): number {
  if (typeof value === 'number')
    return value >= SMALLEST && value < LARGEST && hasBirth(BigInt(value).toString()) ? 1 : 0;
  if (typeof value !== 'string' || value.length < 18) return 0;
  let count = 0;
  for (const [digits] of halfWidthDigits(value).matchAll(/(?<!\d)\d{17}[\dX](?!\d)/g)) {
    if (hasBirth(digits) && hasCheck(digits)) count += 1;
  }
  return count;
}

function halfWidthDigits(text: string): string {
  return text.replace(/[０-９Ｘｘx]/g, (char) =>
    char >= '０' && char <= '９' ? String(char.charCodeAt(0) - 0xff10) : 'X',
  );
}

function hasBirth(digits: string): boolean {
  const [year, month, day] = [digits.slice(6, 10), digits.slice(10, 12), digits.slice(12, 14)].map(Number);
  const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month! - 1];
  return PROVINCES.has(digits.slice(0, 2)) && year! >= 1900 && year! <= 2099 && day! >= 1 && day! <= (days ?? 0);
}

function hasCheck(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return CHECKS[sum % 11] === digits[17];
}
