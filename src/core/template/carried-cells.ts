/** What people put into input cells of an older sheet, by `carriedKey`. */
export interface CarriedCells {
  readonly cells: ReadonlyMap<string, CarriedContent>;
  /** Custom XML that goes along beside the template's own: explanations. */
  readonly parts: readonly { readonly id: string; readonly xml: string }[];
}

/** A figure as a decimal string in the unit of its cell, or a text as it was typed. */
export type CarriedContent = { readonly number: string } | { readonly text: string };

/** An indicator's cell under the form's column of that index. */
export function carriedKey(indicator: string, column: number): string {
  return `${column} ${indicator}`;
}
