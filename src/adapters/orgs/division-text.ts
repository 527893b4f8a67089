import type { DivisionList } from '../../core/template/divisions.js';

/**
 * Reads the product's own file of divisions (`hebao.divisions/1`, docs/decisions/0024).
 * @throws TypeError for what is no such file
 */
export function readDivisions(json: unknown): DivisionList {
  if (!isFile(json)) throw new TypeError('not a list of divisions (hebao.divisions/1)');
  return { source: json.source, divisions: json.divisions.map(([code, name]) => ({ code, name })) };
}

interface DivisionFile {
  readonly schema: 'hebao.divisions/1';
  readonly source: DivisionList['source'];
  readonly divisions: readonly (readonly [code: string, name: string])[];
}

function isFile(json: unknown): json is DivisionFile {
  const { schema, source, divisions } = (json ?? {}) as { readonly [name: string]: unknown };
  return schema === 'hebao.divisions/1' && typeof source === 'object' && source !== null && isRows(divisions);
}

function isRows(rows: unknown): boolean {
  return Array.isArray(rows) && rows.length > 0 && rows.every(isRow);
}

function isRow(row: unknown): boolean {
  if (!Array.isArray(row)) return false;
  const [code, name] = row as readonly unknown[];
  return typeof code === 'string' && /^\d{6}$/.test(code) && typeof name === 'string' && name !== '';
}
