import type { RoundingMode } from '../../quantity/rounding.js';

/**
 * Doubles are cleared of what arithmetic left in them before a tie is looked for: 96.25, not 96.24999999999999. Nine
 * decimals leave rates of up to a million within the 15 digits that a spreadsheet rounds alike everywhere.
 */
export function cleared(figure: string): string {
  return `ROUND(${figure},9)`;
}

/**
 * `figure` rounded to `decimals`, both formulas. ROUND is 四舍五入; half to even takes a tie to the even neighbour:
 * 12.25 → 12.2, 12.35 → 12.4.
 */
export function rounded(figure: string, decimals: string, mode: RoundingMode): string {
  const plain = `ROUND(${figure},${decimals})`;
  if (mode === 'half-up') return plain;
  const scaled = `ROUND(ABS(${figure})*10^(${decimals}),7)`;
  const even = `SIGN(${figure})*ROUND(2*ROUND(${scaled}/2,0)/10^(${decimals}),${decimals})`;
  return `IF(MOD(${scaled},1)=0.5,${even},${plain})`;
}

/** Decimals at which a figure that is not 0 no longer rounds to 0, at least `decimals`. Only where it is not 0. */
export function tellingDecimals(figure: string, decimals: number, mode: RoundingMode): string {
  return `MAX(${decimals},${leastDecimals(`ABS(${figure})`, mode === 'half-up')})`;
}

/** Decimals at which a gap still shows: of 0.04 2, for it takes 10^-2 to tell it from nothing. `ties`: half counts as shown. */
export function leastDecimals(gap: string, ties: boolean): string {
  return ties ? `-INT(ROUND(LOG10(2*${gap}),9))` : `INT(ROUND(-LOG10(2*${gap}),9))+1`;
}

/** A text literal. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
