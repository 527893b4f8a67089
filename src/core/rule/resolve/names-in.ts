import type { CellName, Claim, ColumnName, RowName } from '../tree.js';
import { leavesOf, topFigures } from '../walk.js';

/** The leaves of a relation that name figures. */
export type NameNode = CellName | RowName | ColumnName;

/** Every name of a claim, in reading order. */
export function namesIn(claim: Claim): readonly NameNode[] {
  return topFigures(claim)
    .flatMap(leavesOf)
    .flatMap((leaf) => (leaf.kind === 'literal' ? [] : [leaf]));
}
