import { addressOf } from '../sheet/address.js';
import type { DefinitionColumn } from './column.js';
import type { LocatedTable } from './locate-header.js';
import { groupOf } from './member.js';
import { shown, type ProblemList } from './problem-list.js';
import type { ReadRow } from './read-table.js';
import { standInFor } from './stand-in.js';

export interface Building {
  [member: string]: unknown;
}

/**
 * The record of a row, its members in the order of the columns. What is needed and missing is said, and a value stands in for it;
 * so it does for what could not be read.
 */
export function assembleRecord(located: LocatedTable, row: ReadRow, problems: ProblemList): Building {
  const record: Building = {};
  for (const column of located.table.columns) {
    if (column.value.kind === 'past' || column.field === '~key') continue;
    sayMissing(located, column, row, problems);
    const group = groupOf(column.field);
    if (group !== null && row.values.has(group)) record[group] ??= {};
    if (row.values.has(column.field)) setMember(record, column.field, row.values.get(column.field));
    else if (column.needed && row.wrong.has(column.field))
      setMember(record, column.field, standInFor(column, row.number));
    else if (isUnit(column)) setMember(record, column.field, '');
  }
  return record;
}

export function setMember(record: Building, field: string, value: unknown): void {
  const steps = field.split('.');
  const last = steps.pop()!;
  let holder = record;
  for (const step of steps) {
    holder[step] ??= {};
    holder = holder[step] as Building;
  }
  holder[last] = value;
}

/** A needed unit may be blank: a pure number has none. */
function isUnit({ value, needed }: DefinitionColumn): boolean {
  return needed === true && value.kind === 'text' && value.shape === 'unit';
}

export function sayMissing(
  { grid, columns }: LocatedTable,
  column: DefinitionColumn,
  row: ReadRow,
  problems: ProblemList,
): void {
  const { field, needed } = column;
  if (!needed || isUnit(column) || row.values.has(field) || row.wrong.has(field)) return;
  row.wrong.add(field);
  const found = columns.find((each) => each.column === column);
  if (!found) return; // that the column is missing is said once
  const cell = addressOf(row.number - 1, found.index);
  problems.add('book.value-missing', { sheet: grid.name, row: row.number, column: shown(found.header), cell }, {});
}
