/** Every figure as it is typed, by indicator. */
export function asReported(figures: { readonly [indicator: string]: number }): { readonly [indicator: string]: string };
