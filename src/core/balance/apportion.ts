import { Exact } from '../quantity/exact.js';

/**
 * Parts as whole numbers that add up to `total`, by largest remainder: each is rounded down, and what is left goes, one
 * each, to the parts that lost most, the first of equals first. Whole parts (zeros among them) stay as they are. Takes
 * parts whose exact sum is less than 1 from `total`; each then moves by less than 1.
 * @throws RangeError where the parts are not such
 */
export function apportion(total: bigint, parts: readonly Exact[]): readonly bigint[] {
  const down = parts.map(floor);
  const left = total - down.reduce((sum, each) => sum + each, 0n);
  const broken = parts.map((_, index) => index).filter((index) => !parts[index]!.isInteger);
  if (left < 0n || left > BigInt(broken.length)) throw new RangeError('the parts do not add up to their total');
  broken.sort((a, b) => remainder(parts[b]!).compare(remainder(parts[a]!)) || a - b);
  const up = new Set(broken.slice(0, Number(left)));
  return down.map((each, index) => (up.has(index) ? each + 1n : each));
}

/** The largest whole number that is no larger, of negatives too. */
function floor({ numerator, denominator }: Exact): bigint {
  const towardsZero = numerator / denominator;
  return numerator < 0n && numerator % denominator !== 0n ? towardsZero - 1n : towardsZero;
}

function remainder(value: Exact): Exact {
  return value.minus(Exact.integer(floor(value)));
}
