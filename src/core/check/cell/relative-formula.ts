import { parseAddress } from '../../sheet/address.js';

/** A string, a quoted sheet name, a reference (its `$`s in the groups), any other word, or one other character. */
const TOKEN = /"[^"]*"|'[^']*'|(\$?)[A-Za-z]{1,3}(\$?)[1-9][0-9]{0,6}(?![A-Za-z0-9_.(])|[A-Za-z0-9_.]+|[^]/g;

/** No formula that Excel takes is longer. */
const LONGEST = 8192;

/**
 * A formula with its relative references written as distances from its cell, so that copies of one formula are one text:
 * `E5/D5` in F5 and `E6/D6` in F6 are both `R[0]C[-1]/R[0]C[-2]`. Not meant to be read back.
 */
export function relativeFormula(formula: string, at: { readonly row: number; readonly column: number }): string {
  if (formula.length > LONGEST) return formula;
  return formula.replace(TOKEN, (token: string, fixedColumn?: string, fixedRow?: string) => {
    const place = fixedColumn === undefined ? null : parseAddress(token);
    if (!place) return token.startsWith('"') ? token : token.toUpperCase();
    const row = fixedRow === '$' ? `R${place.row}` : `R[${place.row - at.row}]`;
    return row + (fixedColumn === '$' ? `C${place.column}` : `C[${place.column - at.column}]`);
  });
}
