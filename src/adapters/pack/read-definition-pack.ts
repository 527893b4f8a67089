import { readDefinition, type DefinitionReading } from '../../core/definition/read-definition.js';
import type { SheetGrid } from '../../core/sheet/grid.js';
import { schemaProblems } from './schema-problems.js';

/** A definition workbook as a pack that fits pack.schema.json and does not contradict itself; else everything that is wrong with it. */
export function readDefinitionPack(grids: readonly SheetGrid[]): DefinitionReading {
  return readDefinition(grids, (json) => schemaProblems(json));
}
