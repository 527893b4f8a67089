import type { DefinitionTable, DefinitionTableKey } from '../column.js';
import { actualTable, referenceTable, referenceValueTable } from './figures.js';
import { formColumnTable, formTable, ruleTable } from './forms.js';
import { indicatorTable } from './indicators.js';
import { orgTable } from './orgs.js';
import { exemptionTable, measureTable, noteTable, sourceTable } from './others.js';
import { settingTable } from './settings.js';
import { targetTable } from './targets.js';

/** The sheets of a definition workbook, in their order: reading, writing and the documentation follow this list. */
export const TABLES: readonly DefinitionTable[] = [
  settingTable,
  indicatorTable,
  targetTable,
  orgTable,
  formTable,
  formColumnTable,
  ruleTable,
  referenceTable,
  referenceValueTable,
  actualTable,
  exemptionTable,
  measureTable,
  sourceTable,
  noteTable,
];

export function tableOf(key: DefinitionTableKey): DefinitionTable {
  return TABLES.find((each) => each.key === key)!;
}
