/**
 * Loops over columns: is low ≤ Σ coefficient × column ≤ high? Whole doubles below 2^53 all the way, so every sum is exact;
 * NaN, a blank, is in neither and outside neither. Written out by number of terms, because that is what makes them fast.
 */
export type Column = Float64Array;

/** Passes × 2^16 + failures of at most 2^15 records: one small whole number, no object a block. */
export type Tally = number;
export const TALLY = 65_536;

// tally… count; code… write a byte a record as well: 0 fails, 1 unknown, 2 passes.

// prettier-ignore
export function tallyOne(
  x: Column, a: number, low: number, high: number, from: number, to: number,
): Tally {
  let passed = 0;
  let failed = 0;
  for (let i = from; i < to; i += 1) {
    const sum = a * x[i]!;
    if (sum >= low && sum <= high) passed += 1;
    else if (sum < low || sum > high) failed += 1;
  }
  return passed * TALLY + failed;
}

// prettier-ignore
export function codeOne(
  out: Uint8Array, x: Column, a: number, low: number, high: number, from: number, to: number,
): Tally {
  let passed = 0;
  let failed = 0;
  for (let i = from; i < to; i += 1) {
    const sum = a * x[i]!;
    if (sum >= low && sum <= high) {
      passed += 1;
      out[i] = 2;
    } else if (sum < low || sum > high) {
      failed += 1;
      out[i] = 0;
    } else out[i] = 1;
  }
  return passed * TALLY + failed;
}

// prettier-ignore
export function tallyTwo(
  x: Column, a: number, y: Column, b: number, low: number, high: number, from: number, to: number,
): Tally {
  let passed = 0;
  let failed = 0;
  for (let i = from; i < to; i += 1) {
    const sum = a * x[i]! + b * y[i]!;
    if (sum >= low && sum <= high) passed += 1;
    else if (sum < low || sum > high) failed += 1;
  }
  return passed * TALLY + failed;
}

// prettier-ignore
export function codeTwo(
  out: Uint8Array, x: Column, a: number, y: Column, b: number, low: number, high: number, from: number, to: number,
): Tally {
  let passed = 0;
  let failed = 0;
  for (let i = from; i < to; i += 1) {
    const sum = a * x[i]! + b * y[i]!;
    if (sum >= low && sum <= high) {
      passed += 1;
      out[i] = 2;
    } else if (sum < low || sum > high) {
      failed += 1;
      out[i] = 0;
    } else out[i] = 1;
  }
  return passed * TALLY + failed;
}

// prettier-ignore
export function tallyThree(
  x: Column, a: number, y: Column, b: number, z: Column, c: number, low: number, high: number, from: number, to: number,
): Tally {
  let passed = 0;
  let failed = 0;
  for (let i = from; i < to; i += 1) {
    const sum = a * x[i]! + b * y[i]! + c * z[i]!;
    if (sum >= low && sum <= high) passed += 1;
    else if (sum < low || sum > high) failed += 1;
  }
  return passed * TALLY + failed;
}

// prettier-ignore
export function codeThree(
  out: Uint8Array, x: Column, a: number, y: Column, b: number, z: Column, c: number, low: number, high: number, from: number, to: number,
): Tally {
  let passed = 0;
  let failed = 0;
  for (let i = from; i < to; i += 1) {
    const sum = a * x[i]! + b * y[i]! + c * z[i]!;
    if (sum >= low && sum <= high) {
      passed += 1;
      out[i] = 2;
    } else if (sum < low || sum > high) {
      failed += 1;
      out[i] = 0;
    } else out[i] = 1;
  }
  return passed * TALLY + failed;
}

/** Either of two claims over a column each: what `if x > 0 then y > 0` comes to. */
// prettier-ignore
export function tallyEitherOne(
  x: Column, a: number, low: number, high: number,
  y: Column, b: number, least: number, most: number, from: number, to: number,
): Tally {
  let passed = 0;
  let failed = 0;
  for (let i = from; i < to; i += 1) {
    const first = a * x[i]!;
    const second = b * y[i]!;
    if ((first >= low && first <= high) || (second >= least && second <= most)) passed += 1;
    else if ((first < low || first > high) && (second < least || second > most)) failed += 1;
  }
  return passed * TALLY + failed;
}

/** Either of two claims over a column each: what `if x > 0 then y > 0` comes to. */
// prettier-ignore
export function codeEitherOne(
  out: Uint8Array, x: Column, a: number, low: number, high: number,
  y: Column, b: number, least: number, most: number, from: number, to: number,
): Tally {
  let passed = 0;
  let failed = 0;
  for (let i = from; i < to; i += 1) {
    const first = a * x[i]!;
    const second = b * y[i]!;
    if ((first >= low && first <= high) || (second >= least && second <= most)) {
      passed += 1;
      out[i] = 2;
    } else if ((first < low || first > high) && (second < least || second > most)) {
      failed += 1;
      out[i] = 0;
    } else out[i] = 1;
  }
  return passed * TALLY + failed;
}

/** Either of two claims over two columns each. */
// prettier-ignore
export function tallyEitherTwo(
  x: Column, a: number, y: Column, b: number, low: number, high: number,
  z: Column, c: number, w: Column, d: number, least: number, most: number, from: number, to: number,
): Tally {
  let passed = 0;
  let failed = 0;
  for (let i = from; i < to; i += 1) {
    const first = a * x[i]! + b * y[i]!;
    const second = c * z[i]! + d * w[i]!;
    if ((first >= low && first <= high) || (second >= least && second <= most)) passed += 1;
    else if ((first < low || first > high) && (second < least || second > most)) failed += 1;
  }
  return passed * TALLY + failed;
}

/** Either of two claims over two columns each. */
// prettier-ignore
export function codeEitherTwo(
  out: Uint8Array, x: Column, a: number, y: Column, b: number, low: number, high: number,
  z: Column, c: number, w: Column, d: number, least: number, most: number, from: number, to: number,
): Tally {
  let passed = 0;
  let failed = 0;
  for (let i = from; i < to; i += 1) {
    const first = a * x[i]! + b * y[i]!;
    const second = c * z[i]! + d * w[i]!;
    if ((first >= low && first <= high) || (second >= least && second <= most)) {
      passed += 1;
      out[i] = 2;
    } else if ((first < low || first > high) && (second < least || second > most)) {
      failed += 1;
      out[i] = 0;
    } else out[i] = 1;
  }
  return passed * TALLY + failed;
}

/** Passes are the codes 2, unknowns the codes 1. */
export function tallyCodes(codes: Uint8Array, from: number, to: number): Tally {
  let passed = 0;
  let unknown = 0;
  for (let i = from; i < to; i += 1) {
    passed += codes[i]! >> 1;
    unknown += codes[i]! & 1;
  }
  return passed * TALLY + (to - from - passed - unknown);
}
