import type { Cell } from '../../../core/sheet/grid.js';

/** What Excel answers for a block of cells, row by row. */
export interface BlockContent {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** The properties to load for it. */
export const BLOCK_PROPERTIES = ['values', 'formulas', 'valueTypes', 'numberFormat'] as const;

/**
 * Number formats that a file names by id alone and that Excel spells by the language of its code, en-US, where files of
 * Chinese offices have the one of their own (ECMA-376 part 1, 18.8.30: 14 and 22).
 */
const DATE_FORMATS: ReadonlyMap<string, string> = new Map([
  ['m/d/yyyy', 'yyyy/m/d'],
  ['m/d/yyyy h:mm', 'yyyy/m/d h:mm'],
]);

/** The cell at a place of a block, as the file reader would give it; null: it holds nothing and has no format of its own. */
export function cellOf(content: BlockContent, row: number, column: number): Cell | null {
  const value = content.values[row]?.[column] ?? '';
  const type = content.valueTypes[row]?.[column] ?? 'Empty';
  const formula = formulaOf(content.formulas[row]?.[column], value);
  const format = formatOf(content.numberFormat[row]?.[column]);
  const held = heldBy(value, type);
  if (held.value === null && held.error === undefined && formula === null && format === null) return null;
  return { ...held, ...(formula === null ? {} : { formula }), ...(format === null ? {} : { format }) };
}

/** A formula that comes to the empty text holds it; a cell that nobody filled holds nothing. Excel's values are '' for both. */
function heldBy(value: unknown, type: string): Pick<Cell, 'value' | 'error'> {
  if (type === 'Error') return { value: null, error: String(value) };
  if (type === 'Empty') return { value: null };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return { value };
  return { value: String(value) };
}

/**
 * Excel answers a text such as `=1+1`, written behind an apostrophe, without the apostrophe, among formulas too: it is told
 * from a formula by being its own value.
 */
export function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula.length > 1 && formula !== value
    ? formula.slice(1)
    : null;
}

/** Null: General. */
function formatOf(format: unknown): string | null {
  if (typeof format !== 'string' || format === '' || /^general$/i.test(format)) return null;
  return DATE_FORMATS.get(format) ?? format;
}
