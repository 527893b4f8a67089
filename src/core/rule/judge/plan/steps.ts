/** Computed columns of a rule, a run of records at a time; whole doubles in, whole doubles out, NaN for a blank. */
export type Step = (columns: readonly Float64Array[], from: number, to: number) => void;

export interface Term {
  readonly source: number;
  readonly coefficient: number;
}

/** Σ coefficient × column + constant. */
export function weigh(target: number, terms: readonly Term[], constant: number): Step {
  return (columns, from, to) => {
    const out = columns[target]!;
    out.fill(constant, from, to);
    for (const { source, coefficient } of terms) {
      const column = columns[source]!;
      for (let i = from; i < to; i += 1) out[i]! += coefficient * column[i]!;
    }
  };
}

export function multiply(target: number, left: number, right: number): Step {
  return (columns, from, to) => {
    const [out, a, b] = [columns[target]!, columns[left]!, columns[right]!];
    for (let i = from; i < to; i += 1) out[i] = a[i]! * b[i]!;
  };
}

export function size(target: number, of: number): Step {
  return (columns, from, to) => {
    const [out, a] = [columns[target]!, columns[of]!];
    for (let i = from; i < to; i += 1) out[i] = Math.abs(a[i]!);
  };
}

/** A dividend with its divisor's sign; blank where the divisor is blank or 0. */
export function withSignOf(target: number, of: number, divisor: number): Step {
  return (columns, from, to) => {
    const [out, a, b] = [columns[target]!, columns[of]!, columns[divisor]!];
    for (let i = from; i < to; i += 1) out[i] = b[i]! > 0 ? a[i]! : b[i]! < 0 ? -a[i]! : Number.NaN;
  };
}

/** The greatest of all, or with `sign` −1 the least; blank where any is. */
export function extreme(target: number, of: readonly number[], sign: 1 | -1): Step {
  return (columns, from, to) => {
    const out = columns[target]!;
    out.set(columns[of[0]!]!.subarray(from, to), from);
    for (const source of of) {
      const column = columns[source]!;
      if (sign === 1) for (let i = from; i < to; i += 1) out[i] = Math.max(out[i]!, column[i]!);
      else for (let i = from; i < to; i += 1) out[i] = Math.min(out[i]!, column[i]!);
    }
  };
}

/** Sum of what is filled; blank where nothing is. */
export function addFilled(target: number, of: readonly number[]): Step {
  return (columns, from, to) => {
    const out = columns[target]!;
    out.fill(Number.NaN, from, to);
    for (const source of of) {
      const column = columns[source]!;
      for (let i = from; i < to; i += 1) {
        const value = column[i]!;
        if (value === value) out[i] = out[i] === out[i] ? out[i]! + value : value;
      }
    }
  };
}

/** How many are filled. */
export function countFilled(target: number, of: readonly number[]): Step {
  return (columns, from, to) => {
    const out = columns[target]!;
    out.fill(0, from, to);
    for (const source of of) {
      const column = columns[source]!;
      for (let i = from; i < to; i += 1) if (column[i] === column[i]) out[i]! += 1;
    }
  };
}

/**
 * dividend × times ÷ (by × divisor), to the nearest whole number, half away from zero; the divisor is above 0, or the dividend
 * blank. The floor is exact: a quotient of whole numbers that is below k is so by 1 / divisor at least, which no rounding makes
 * k while k × divisor is below 2^53.
 */
export function nearest(target: number, dividend: number, times: number, divisor: number | null, by: number): Step {
  return (columns, from, to) => {
    const [out, a] = [columns[target]!, columns[dividend]!];
    const b = divisor === null ? null : columns[divisor]!;
    for (let i = from; i < to; i += 1) {
      const half = b === null ? by : by * b[i]!;
      const whole = Math.floor((2 * times * Math.abs(a[i]!) + half) / (2 * half));
      out[i] = a[i]! < 0 ? -whole : whole;
    }
  };
}
