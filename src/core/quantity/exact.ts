/**
 * An exact rational number: every figure that Hebao reads, compares or computes is one, so that no rounding happens
 * before the last step (docs/decisions/0001). Immutable; always in lowest terms, with a positive denominator.
 */
export class Exact {
  static readonly zero = new Exact(0, 1, null);
  static readonly one = new Exact(1, 1, null);
  static readonly hundred = new Exact(100, 1, null);

  /** Nearly every figure of a return is a fraction of two safe integers; `large` holds one that is not, and counts alone then. */
  private constructor(
    private readonly top: number,
    private readonly bottom: number,
    private readonly large: LargeFraction | null,
  ) {}

  get numerator(): bigint {
    return this.large === null ? BigInt(this.top) : this.large.numerator;
  }
  get denominator(): bigint {
    return this.large === null ? BigInt(this.bottom) : this.large.denominator;
  }

  /** numerator / denominator in lowest terms. Throws RangeError when the denominator is 0. */
  static ratio(numerator: bigint, denominator: bigint): Exact {
    if (denominator === 0n) throw new RangeError('division by zero');
    if (denominator < 0n) return Exact.ratio(-numerator, -denominator);
    const size = numerator < 0n ? -numerator : numerator;
    if (size <= SAFE && denominator <= SAFE) return Exact.small(Number(numerator), Number(denominator));
    const divisor = denominator === 1n ? 1n : greatestCommonDivisor(size, denominator);
    const [top, bottom] = [numerator / divisor, denominator / divisor];
    if (size / divisor <= SAFE && bottom <= SAFE) return new Exact(Number(top), Number(bottom), null);
    return new Exact(0, 1, { numerator: top, denominator: bottom });
  }

  /** Of safe integers, the denominator above 0. */
  private static small(top: number, bottom: number): Exact {
    if (bottom === 1) return new Exact(top + 0, 1, null); // -0 is 0
    const divisor = smallDivisor(top < 0 ? -top : top, bottom);
    return new Exact(top / divisor + 0, bottom / divisor, null);
  }

  static integer(value: number | bigint): Exact {
    if (typeof value === 'number' && Number.isSafeInteger(value)) return new Exact(value + 0, 1, null);
    return Exact.ratio(BigInt(value), 1n);
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
    if (digits.length <= 15 && scale >= 0 && scale <= 15) return Exact.decimal(Number(match[1] + digits), scale);
    const whole = BigInt(digits) * (match[1] === '-' ? -1n : 1n);
    return scale > 0 ? Exact.ratio(whole, 10n ** BigInt(scale)) : Exact.ratio(whole * 10n ** BigInt(-scale), 1n);
  }

  /** A literal of our own (a setting, a test, a pack already checked against its schema). Throws on anything else. */
  static of(text: string | number): Exact {
    const value = Exact.parse(String(text));
    if (value === null) throw new RangeError(`not a decimal: ${text}`);
    return value;
  }

  /** A whole number of 10^-decimals. */
  static ofScaled(scaled: bigint | number, decimals: number): Exact {
    const small = typeof scaled === 'number' && decimals <= 15;
    return small ? Exact.decimal(scaled, decimals) : Exact.ratio(BigInt(scaled), 10n ** BigInt(decimals));
  }

  /** `top` × 10^-scale: only 2 and 5 can divide both sides, so no greatest common divisor is searched for. */
  private static decimal(top: number, scale: number): Exact {
    if (top === 0) return Exact.zero;
    if (scale === 0) return new Exact(top, 1, null);
    let numerator = top;
    let twos = scale;
    let fives = scale;
    for (; twos > 0 && numerator % 2 === 0; twos -= 1) numerator /= 2;
    for (; fives > 0 && numerator % 5 === 0; fives -= 1) numerator /= 5;
    return new Exact(numerator, 2 ** twos * 5 ** fives, null);
  }

  /** A double out of a workbook, read to 15 significant digits as Excel shows it; null for NaN and infinities. */
  static fromDouble(value: number): Exact | null {
    if (Number.isInteger(value) && value < 1e15 && value > -1e15) return new Exact(value + 0, 1, null);
    return Number.isFinite(value)
      ? (Exact.fromShort(value) ?? Exact.parse(String(Number(value.toPrecision(15)))))
      : null;
  }

  /** Of a double that is the nearest to a decimal of at most 15 digits and 6 places, as typed figures are; null: of another. */
  private static fromShort(value: number): Exact | null {
    for (let places = 1; places <= 6; places += 1) {
      const scale = TENS[places]!;
      const whole = Math.round(value * scale);
      if (whole / scale === value) return whole < 1e15 && whole > -1e15 ? Exact.decimal(whole, places) : null;
    }
    return null;
  }

  plus(other: Exact): Exact {
    return this.add(other, 1);
  }
  minus(other: Exact): Exact {
    return this.add(other, -1);
  }
  private add(other: Exact, sign: 1 | -1): Exact {
    if (this.large === null && other.large === null) {
      const alike = this.bottom === other.bottom;
      const left = alike ? this.top : this.top * other.bottom;
      const right = sign * (alike ? other.top : other.top * this.bottom);
      const bottom = alike ? this.bottom : this.bottom * other.bottom;
      if (areSafe(left, right) && areSafe(left + right, bottom)) return Exact.small(left + right, bottom);
    }
    return Exact.ratio(
      this.numerator * other.denominator + BigInt(sign) * other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }
  times(other: Exact): Exact {
    if (this.large === null && other.large === null) {
      const top = this.top * other.top;
      const bottom = this.bottom * other.bottom;
      if (areSafe(top, bottom)) return Exact.small(top, bottom);
    }
    return Exact.ratio(this.numerator * other.numerator, this.denominator * other.denominator);
  }
  /** Throws RangeError when `other` is 0: ask `isZero` first, a denominator of 0 has its own meaning (不适用). */
  over(other: Exact): Exact {
    if (this.large === null && other.large === null && other.top !== 0) {
      const top = this.top * other.bottom;
      const bottom = this.bottom * other.top;
      if (areSafe(top, bottom)) return bottom < 0 ? Exact.small(-top, -bottom) : Exact.small(top, bottom);
    }
    return Exact.ratio(this.numerator * other.denominator, this.denominator * other.numerator);
  }
  /** A whole power, `exponent` ≥ 0 and at most 1,000. */
  power(exponent: number): Exact {
    if (!Number.isInteger(exponent) || exponent < 0 || exponent > 1000) throw new RangeError('power out of bounds');
    return Exact.ratio(this.numerator ** BigInt(exponent), this.denominator ** BigInt(exponent));
  }
  negated(): Exact {
    if (this.large === null) return new Exact(0 - this.top, this.bottom, null);
    return new Exact(0, 1, { numerator: -this.large.numerator, denominator: this.large.denominator });
  }
  abs(): Exact {
    return this.sign < 0 ? this.negated() : this;
  }

  get sign(): -1 | 0 | 1 {
    if (this.large === null) return this.top < 0 ? -1 : this.top === 0 ? 0 : 1;
    return this.large.numerator < 0n ? -1 : 1;
  }
  get isZero(): boolean {
    return this.large === null && this.top === 0;
  }
  get isInteger(): boolean {
    return this.large === null ? this.bottom === 1 : this.large.denominator === 1n;
  }
  compare(other: Exact): -1 | 0 | 1 {
    if (this.large === null && other.large === null) {
      if (this.bottom === other.bottom) return this.top < other.top ? -1 : this.top > other.top ? 1 : 0;
      const left = this.top * other.bottom;
      const right = other.top * this.bottom;
      if (areSafe(left, right)) return left < right ? -1 : left > right ? 1 : 0;
    }
    const left = this.numerator * other.denominator;
    const right = other.numerator * this.denominator;
    return left < right ? -1 : left > right ? 1 : 0;
  }
  equals(other: Exact): boolean {
    if (this.large === null || other.large === null)
      return this.large === other.large && this.top === other.top && this.bottom === other.bottom;
    return this.large.numerator === other.large.numerator && this.large.denominator === other.large.denominator;
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

  /** Rounded to a whole number of 10^-decimals; `toEven`: half to even, else half away from zero. */
  scaled(decimals: number, toEven: boolean): bigint | number {
    const size = this.top < 0 ? -this.top : this.top;
    const large = this.large !== null || decimals > 15 || !areSafe(size * 10 ** decimals, this.bottom * 2);
    if (large) return scaledLarge(this.numerator, this.denominator, 10n ** BigInt(decimals), toEven);
    const whole = size * 10 ** decimals;
    const rest = whole % this.bottom;
    const floor = (whole - rest) / this.bottom;
    const up = rest * 2 === this.bottom ? !toEven || floor % 2 === 1 : rest * 2 > this.bottom;
    const magnitude = up ? floor + 1 : floor;
    return this.top < 0 ? 0 - magnitude : magnitude;
  }

  /** Decimals needed to write the value exactly; null when no finite decimal does (1/3). */
  get decimals(): number | null {
    if (this.large === null) return smallDecimals(this.bottom);
    let rest = this.large.denominator;
    let twos = 0;
    let fives = 0;
    for (; rest % 2n === 0n; rest /= 2n) twos += 1;
    for (; rest % 5n === 0n; rest /= 5n) fives += 1;
    return rest === 1n ? Math.max(twos, fives) : null;
  }

  /** The shortest exact decimal, `12.4`; null when there is none. */
  toDecimal(): string | null {
    if (this.large === null && this.bottom === 1) return String(this.top);
    const decimals = this.decimals;
    if (decimals === null) return null;
    const scaled = this.top * (10 ** decimals / this.bottom);
    if (this.large === null && decimals <= 15 && areSafe(scaled, 0)) return writeScaled(scaled, decimals);
    return writeScaled((this.numerator * 10n ** BigInt(decimals)) / this.denominator, decimals);
  }
  /** `29/30`, or `97` when whole. */
  toFraction(): string {
    return this.isInteger ? String(this.numerator) : `${this.numerator}/${this.denominator}`;
  }
  /** The shortest exact decimal where there is one, else the fraction. For messages and keys, never for arithmetic. */
  toString(): string {
    return this.toDecimal() ?? this.toFraction();
  }
  toJSON(): string {
    return this.toString();
  }
  /** The quotient of the two sides as doubles: right to some 15 digits, for what a margin decides and nothing else. */
  get approximate(): number {
    return this.large === null ? this.top / this.bottom : Number(this.large.numerator) / Number(this.large.denominator);
  }
  /** For drawing and for host cells only: the nearest double. */
  toDouble(): number {
    const decimal = this.toDecimal();
    return decimal === null ? Number(this.numerator) / Number(this.denominator) : Number(decimal);
  }
}

interface LargeFraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Writes a whole number of 10^-decimals as a decimal: (-1250, 2) is `-12.50`. */
export function writeScaled(scaled: bigint | number, decimals: number): string {
  const sign = scaled < 0 ? '-' : '';
  const digits = String(scaled < 0 ? -scaled : scaled).padStart(decimals + 1, '0');
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function scaledLarge(numerator: bigint, denominator: bigint, scale: bigint, toEven: boolean): bigint {
  const size = (numerator < 0n ? -numerator : numerator) * scale;
  const floor = size / denominator;
  const twice = (size % denominator) * 2n;
  const up = twice === denominator ? !toEven || floor % 2n === 1n : twice > denominator;
  const magnitude = up ? floor + 1n : floor;
  return numerator < 0n ? -magnitude : magnitude;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}
const TENS: readonly number[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** A whole product or sum of safe integers is exact where it is itself safe: a larger one never rounds down to it. */
function areSafe(a: number, b: number): boolean {
  return a <= LARGEST && a >= -LARGEST && b <= LARGEST && b >= -LARGEST;
}
const LARGEST = Number.MAX_SAFE_INTEGER;

function smallDivisor(a: number, b: number): number {
  while (b !== 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a === 0 ? 1 : a;
}

function smallDecimals(bottom: number): number | null {
  let rest = bottom;
  let twos = 0;
  let fives = 0;
  for (; rest % 2 === 0; rest /= 2) twos += 1;
  for (; rest % 5 === 0; rest /= 5) fives += 1;
  return rest === 1 ? Math.max(twos, fives) : null;
}
