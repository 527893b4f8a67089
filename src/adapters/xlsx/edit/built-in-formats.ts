/** Number formats that every reader knows by id (ECMA-376 part 1, 18.8.30); those that differ between languages are left out. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [49, '@'],
]);
const IDS: ReadonlyMap<string, number> = new Map([...BUILT_IN].map(([id, code]) => [code, id]));

export function builtInFormat(id: number): string | null {
  return BUILT_IN.get(id) ?? null;
}

export function builtInFormatId(code: string): number | null {
  return IDS.get(code) ?? null;
}
