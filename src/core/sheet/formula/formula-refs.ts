import type { Area } from '../grid.js';
import { parseFormula } from './parse-formula.js';
import { areasIn, nodesOf, type Expr, type SheetArea } from './syntax.js';

/** Functions that find cells by what they are told at the time. */
const ROAMING = new Set(['INDIRECT', 'OFFSET']);

/**
 * Every area that a formula names, in reading order, whole columns included; `sheet` null is its own sheet. Null where that does not tell all:
 * the formula cannot be read, or uses a defined name, a table, a spill, another book, several sheets, INDIRECT or OFFSET.
 */
export function formulaRefs(text: string): readonly SheetArea[] | null {
  const parsed = parseFormula(text);
  if (!parsed.ok) return null;
  const roams = nodesOf(parsed.expr).some(
    (node) => node.kind === 'unsupported' || (node.kind === 'call' && ROAMING.has(node.name)),
  );
  return roams ? null : areasIn(parsed.expr);
}

/** Areas of more than one cell that the formula's SUM calls cover, in reading order; empty where there are none. */
export function sumAreas(text: string): readonly SheetArea[] {
  const parsed = parseFormula(text);
  return parsed.ok
    ? nodesOf(parsed.expr).flatMap((node) => (node.kind === 'call' && node.name === 'SUM' ? areasOf(node.args) : []))
    : [];
}

function areasOf(args: readonly Expr[]): SheetArea[] {
  return args.flatMap((each) => (each.kind === 'area' && isMany(each.at.area) ? [each.at] : []));
}

function isMany({ top, left, bottom, right }: Area): boolean {
  return bottom > top || right > left;
}

/** Numbers of the other books that a formula names, as in `[1]Sheet1!A1`, or their names; empty where it names none or cannot be read. */
export function otherBooks(text: string): readonly string[] {
  const parsed = parseFormula(text);
  if (!parsed.ok) return [];
  const books = nodesOf(parsed.expr).flatMap((node) =>
    node.kind === 'unsupported' && node.what === 'external' ? [/\[([^[\]]*)\]/.exec(node.text)?.[1] ?? ''] : [],
  );
  return [...new Set(books)];
}
