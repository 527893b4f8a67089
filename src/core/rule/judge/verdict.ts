/**
 * What is found of one rule in one record. `within-rounding` holds, but only thanks to the rounding allowance of a comparison
 * where no tolerance is written. The code of each, as stored in columns, is its place here.
 */
export const VERDICTS = ['fail', 'unknown', 'pass', 'within-rounding'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const FAIL = 0;
export const UNKNOWN = 1;
export const PASS = 2;
export const WITHIN_ROUNDING = 3;

/** Over all records; the three add up to their number. */
export interface VerdictCounts {
  /** Those that pass within rounding alone are among them. */
  readonly pass: number;
  readonly fail: number;
  readonly unknown: number;
  readonly withinRounding: number;
}

export interface Verdicts {
  readonly records: number;
  /** One a rule, in the order in which they were compiled. */
  readonly counts: readonly VerdictCounts[];
  /** One a rule: a byte a record, the verdict's place in VERDICTS. */
  readonly codes: readonly Uint8Array[];
}

/** Of a rule, by its number, and a record. Throws RangeError beyond what was judged. */
export function verdictAt(verdicts: Verdicts, rule: number, record: number): Verdict {
  const verdict = VERDICTS[verdicts.codes[rule]?.[record] ?? -1];
  if (verdict === undefined) throw new RangeError(`not judged: rule ${rule}, record ${record}`);
  return verdict;
}

/** Counts the codes of one rule, four at a time: the passes are those with the bit 2, the unknowns those with the bit 1 alone. */
export function countCodes(codes: Uint8Array): VerdictCounts {
  const whole = codes.length - (codes.length % 4);
  const aligned = codes.byteOffset % 4 === 0 ? codes : codes.slice();
  const fours = new Uint32Array(aligned.buffer, aligned.byteOffset, whole / 4);
  let [pass, odd, withinRounding] = [0, 0, 0];
  for (let from = 0; from < fours.length; from += MOST_IN_A_BYTE) {
    const to = Math.min(from + MOST_IN_A_BYTE, fours.length);
    let [passes, odds, both] = [0, 0, 0];
    for (let at = from; at < to; at += 1) {
      const four = fours[at]!;
      const high = (four >>> 1) & EACH_LOWEST;
      const low = four & EACH_LOWEST;
      passes += high;
      odds += low;
      both += high & low;
    }
    pass += sumOfBytes(passes);
    odd += sumOfBytes(odds);
    withinRounding += sumOfBytes(both);
  }
  for (let record = whole; record < codes.length; record += 1) {
    const code = codes[record]!;
    pass += code >> 1;
    odd += code & 1;
    withinRounding += code & (code >> 1);
  }
  const unknown = odd - withinRounding;
  return { pass, fail: codes.length - pass - unknown, unknown, withinRounding };
}

/** The lowest bit of each of four bytes. */
const EACH_LOWEST = 0x01010101;
/** So many ones fit into each byte of a sum; with the sign bit left alone. */
const MOST_IN_A_BYTE = 127;

function sumOfBytes(four: number): number {
  return (four & 0xff) + ((four >>> 8) & 0xff) + ((four >>> 16) & 0xff) + (four >>> 24);
}
