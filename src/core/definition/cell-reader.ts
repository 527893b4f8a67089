import type { PackUnit } from '../indicator/pack.js';
import type { Cell } from '../sheet/grid.js';
import type { DefinitionColumn, Measure } from './column.js';
import type { BookProblemCode, BookProblems } from './definition-problem.js';

/** A cell that is being read, with what its row and sheet say of it. */
export interface CellReader {
  readonly column: DefinitionColumn;
  readonly cell: Cell;
  readonly date1904: boolean;
  readonly units: readonly PackUnit[];
  /** The unit that a figure of the row is in; `''`: a pure number. */
  unitOf(measure: Measure): string;
  /** Says what is wrong with this cell. */
  wrong<C extends BookProblemCode>(code: C, data: BookProblems[C]): Read;
  /** Says what is odd about it, though it counts. */
  odd<C extends BookProblemCode>(code: C, data: BookProblems[C]): void;
}

/** A value, or none that can be used: then a problem says why. */
export type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

export const UNREAD: Read = { ok: false };

export function read(value: unknown): Read {
  return { ok: true, value };
}
