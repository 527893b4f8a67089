/**
 * An exact rational number: every figure that Hebao reads, compares or computes is one, so that no rounding happens
 * before the last step (docs/decisions/0001). Immutable; always in lowest terms, with a positive denominator.
 */
export class Exact {
  static readonly zero = new Exact(0n, 1n);
  static readonly one = new Exact(1n, 1n);
  static readonly hundred = new Exact(100n, 1n);

  /** Built by `fewDigits`, `parse` and arithmetic: in lowest terms already. */
  static lowest(numerator: bigint, denominator: bigint): Exact {
    return new Exact(numerator, denominator);
  }

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  /** numerator / denominator in lowest terms. Throws RangeError when the denominator is 0. */
  static ratio(numerator: bigint, denominator: bigint): Exact {
    if (denominator === 0n) throw new RangeError('division by zero');
    if (denominator === 1n) return new Exact(numerator, 1n);
    if (denominator < 0n) return Exact.ratio(-numerator, -denominator);
    const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
    return divisor === 1n ? new Exact(numerator, denominator) : new Exact(numerator / divisor, denominator / divisor);
  }

  static integer(value: number | bigint): Exact {
    return new Exact(BigInt(value), 1n);
  }

  /**
   * Reads a plain ASCII decimal, `-12.50` or `1e-3`, or a fraction `29/30`; null for anything else. Exponents beyond
   * ±400 are refused, so that a stranger's text cannot ask for a number of a billion digits.
   */
  static parse(text: string): Exact | null {
    const fraction = /^(-?\d{1,400})\/(\d{1,400})$/.exec(text);
    if (fraction) return BigInt(fraction[2]!) === 0n ? null : Exact.ratio(BigInt(fraction[1]!), BigInt(fraction[2]!));
    const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
    if (!match || (!match[2] && !match[3])) return null;
    const digits = (match[2] ?? '') + (match[3] ?? '');
    const scale = (match[3]?.length ?? 0) - Number(match[4] ?? 0);
    if (Math.abs(scale) > 400 || digits.length > 400) return null;
    if (scale > 0 && digits.length <= 15) return fewDigits(Number(match[1] + digits), scale);
    const whole = BigInt(digits) * (match[1] === '-' ? -1n : 1n);
    return scale > 0 ? Exact.ratio(whole, 10n ** BigInt(scale)) : new Exact(whole * 10n ** BigInt(-scale), 1n);
  }

  /** A literal of our own (a setting, a test, a pack already checked against its schema). Throws on anything else. */
  static of(text: string | number): Exact {
    const value = Exact.parse(String(text));
    if (value === null) throw new RangeError(`not a decimal: ${text}`);
    return value;
  }

  /** A double out of a workbook, read to 15 significant digits as Excel shows it; null for NaN and infinities. */
  static fromDouble(value: number): Exact | null {
    if (Number.isInteger(value) && Math.abs(value) < 1e15) return new Exact(BigInt(value), 1n);
    if (Number.isInteger(value) && Math.abs(value) < 1e15) return new Exact(BigInt(value), 1n);
    return Number.isFinite(value) ? Exact.parse(String(Number(value.toPrecision(15)))) : null;
  }

  plus(other: Exact): Exact {
    if (this.isInteger && other.isInteger) return new Exact(this.numerator + other.numerator, 1n);
    return Exact.ratio(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }
  minus(other: Exact): Exact {
    return this.plus(other.negated());
  }
  times(other: Exact): Exact {
    return Exact.ratio(this.numerator * other.numerator, this.denominator * other.denominator);
  }
  /** Throws RangeError when `other` is 0: ask `isZero` first, a denominator of 0 has its own meaning (不适用). */
  over(other: Exact): Exact {
    return Exact.ratio(this.numerator * other.denominator, this.denominator * other.numerator);
  }
  /** A whole power, `exponent` ≥ 0 and at most 1,000. */
  power(exponent: number): Exact {
    if (!Number.isInteger(exponent) || exponent < 0 || exponent > 1000) throw new RangeError('power out of bounds');
    return new Exact(this.numerator ** BigInt(exponent), this.denominator ** BigInt(exponent));
  }
  negated(): Exact {
    return new Exact(-this.numerator, this.denominator);
  }
  abs(): Exact {
    return this.numerator < 0n ? this.negated() : this;
  }

  get sign(): -1 | 0 | 1 {
    return this.numerator < 0n ? -1 : this.numerator === 0n ? 0 : 1;
  }
  get isZero(): boolean {
    return this.numerator === 0n;
  }
  get isInteger(): boolean {
    return this.denominator === 1n;
  }
  compare(other: Exact): -1 | 0 | 1 {
    const alike = this.denominator === other.denominator;
    const left = alike ? this.numerator : this.numerator * other.denominator;
    const right = alike ? other.numerator : other.numerator * this.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
  }
  equals(other: Exact): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }
  lessThan(other: Exact): boolean {
    return this.compare(other) < 0;
  }
  atMost(other: Exact): boolean {
    return this.compare(other) <= 0;
  }
  moreThan(other: Exact): boolean {
    return this.compare(other) > 0;
  }
  atLeast(other: Exact): boolean {
    return this.compare(other) >= 0;
  }

  /** Decimals needed to write the value exactly; null when no finite decimal does (1/3). */
  get decimals(): number | null {
    let rest = this.denominator;
    let twos = 0;
    let fives = 0;
    for (; rest % 2n === 0n; rest /= 2n) twos += 1;
    for (; rest % 5n === 0n; rest /= 5n) fives += 1;
    return rest === 1n ? Math.max(twos, fives) : null;
  }

  /** The shortest exact decimal, `12.4`; null when there is none. */
  toDecimal(): string | null {
    const decimals = this.decimals;
    return decimals === null
      ? null
      : writeScaled((this.numerator * 10n ** BigInt(decimals)) / this.denominator, decimals);
  }
  /** `29/30`, or `97` when whole. */
  toFraction(): string {
    return this.denominator === 1n ? String(this.numerator) : `${this.numerator}/${this.denominator}`;
  }
  /** The shortest exact decimal where there is one, else the fraction. For messages and keys, never for arithmetic. */
  toString(): string {
    return this.toDecimal() ?? this.toFraction();
  }
  toJSON(): string {
    return this.toString();
  }
  /** For drawing and for host cells only: the nearest double. */
  toDouble(): number {
    const decimal = this.toDecimal();
    return decimal === null ? Number(this.numerator) / Number(this.denominator) : Number(decimal);
  }
}

/** A decimal of at most 15 digits: only 2 and 5 can divide both sides, so no greatest common divisor is searched for. */
function fewDigits(whole: number, scale: number): Exact {
  let numerator = whole;
  let [twos, fives] = numerator === 0 ? [0, 0] : [scale, scale];
  for (; twos > 0 && numerator % 2 === 0; twos -= 1) numerator /= 2;
  for (; fives > 0 && numerator % 5 === 0; fives -= 1) numerator /= 5;
  return Exact.lowest(BigInt(numerator), 2n ** BigInt(twos) * 5n ** BigInt(fives));
}

/** Writes an integer of 10^-decimals as a decimal: (-1250n, 2) is `-12.50`. */
export function writeScaled(scaled: bigint, decimals: number): string {
  const sign = scaled < 0n ? '-' : '';
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  if (a <= SAFE && b <= SAFE) return BigInt(smallDivisor(Number(a), Number(b)));
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** The same on doubles that are whole and safe, several times faster: nearly every figure of a return is. */
function smallDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a === 0 ? 1 : a;
}
