/**
 * Loops over columns: is low ≤ Σ coefficient × column ≤ high? Each writes a byte a record: 0 fails, 1 unknown, 2 passes. Whole
 * doubles below 2^53 all the way, so every sum is exact; NaN, a blank, is in neither and outside neither. Written out by number
 * of terms, because that is what makes them fast.
 */
export type Column = Float64Array;

// prettier-ignore
export function codeOne(
  out: Uint8Array, x: Column, a: number, low: number, high: number, from: number, to: number,
): void {
  for (let i = from; i < to; i += 1) {
    const sum = a * x[i]!;
    if (sum >= low && sum <= high) out[i] = 2;
    else out[i] = sum < low || sum > high ? 0 : 1;
  }
}

// prettier-ignore
export function codeTwo(
  out: Uint8Array, x: Column, a: number, y: Column, b: number, low: number, high: number, from: number, to: number,
): void {
  for (let i = from; i < to; i += 1) {
    const sum = a * x[i]! + b * y[i]!;
    if (sum >= low && sum <= high) out[i] = 2;
    else out[i] = sum < low || sum > high ? 0 : 1;
  }
}

// prettier-ignore
export function codeThree(
  out: Uint8Array, x: Column, a: number, y: Column, b: number, z: Column, c: number, low: number, high: number, from: number, to: number,
): void {
  for (let i = from; i < to; i += 1) {
    const sum = a * x[i]! + b * y[i]! + c * z[i]!;
    if (sum >= low && sum <= high) out[i] = 2;
    else out[i] = sum < low || sum > high ? 0 : 1;
  }
}

/** Either of two claims over a column each: what `if x > 0 then y > 0` comes to. */
// prettier-ignore
export function codeEitherOne(
  out: Uint8Array, x: Column, a: number, low: number, high: number,
  y: Column, b: number, least: number, most: number, from: number, to: number,
): void {
  for (let i = from; i < to; i += 1) {
    const first = a * x[i]!;
    const second = b * y[i]!;
    if ((first >= low && first <= high) || (second >= least && second <= most)) out[i] = 2;
    else out[i] = (first < low || first > high) && (second < least || second > most) ? 0 : 1;
  }
}

/** Either of two claims over two columns each. */
// prettier-ignore
export function codeEitherTwo(
  out: Uint8Array, x: Column, a: number, y: Column, b: number, low: number, high: number,
  z: Column, c: number, w: Column, d: number, least: number, most: number, from: number, to: number,
): void {
  for (let i = from; i < to; i += 1) {
    const first = a * x[i]! + b * y[i]!;
    const second = c * z[i]! + d * w[i]!;
    if ((first >= low && first <= high) || (second >= least && second <= most)) out[i] = 2;
    else out[i] = (first < low || first > high) && (second < least || second > most) ? 0 : 1;
  }
}
