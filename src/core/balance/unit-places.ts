import { findUnit } from '../quantity/units.js';
import type { PackUnit } from '../indicator/pack.js';
import { cellAt, type CellRef, type SheetGrid } from '../sheet/grid.js';
import type { BoundTable, Return } from '../sheet/return.js';
import type { UnitPlace } from './balance-plan.js';
import type { TableCell } from './table-cells.js';

/** Where a cell's unit was read, and the words of it. */
interface Source {
  readonly at: CellRef | null;
  readonly words: string;
  /** Only a text of nothing else (单位：元) is changed there, as a title may say more than the unit. */
  readonly alone: boolean;
}

/**
 * The texts that name the unit of cells that are converted, each once, in the order of the cells: unit cells, bracketed
 * units of names and headers, and a lone 单位：元 are changed; a title, or a text in which the unit is not to be told
 * apart, is left to a person.
 */
export function unitPlaces(
  cells: readonly TableCell[],
  filed: Return,
  grids: readonly SheetGrid[],
  extra: readonly PackUnit[],
): readonly UnitPlace[] {
  const sheets = new Map(grids.map((grid) => [grid.name, grid]));
  const found = new Map<string, UnitPlace>();
  for (const { value, from, to } of cells) {
    if (from.perBase.equals(to.perBase)) continue;
    const table = filed.tables[value.table]!;
    const fits = (text: string | null): boolean => findUnit(text ?? '', extra)?.dimension === from.dimension;
    const source = sourceOf(table, value.at, fits);
    const key = source.at ? JSON.stringify(source.at) : JSON.stringify([value.table, from.label]);
    if (found.has(key)) continue;
    const text = source.at ? textOf(sheets.get(source.at.sheet), source, to.label) : null;
    found.set(key, { at: source.at, from: from.label, to: to.label, text });
  }
  return [...found.values()];
}

/** The unit of the column's header, then the row's, then the whole table's: the order in which figures are read. */
function sourceOf(table: BoundTable, at: CellRef, fits: (text: string | null) => boolean): Source {
  const column = table.columns.find((each) => each.column === at.column);
  const row = table.rows.find((each) => each.row === at.row);
  if (column?.unit && fits(column.unit)) return { at: column.at, words: column.unit, alone: false };
  if (row?.unit && fits(row.unit)) return { at: unitCellOf(table, row.row) ?? row.at, words: row.unit, alone: false };
  if (table.unit && !row?.unit && fits(table.unit.text))
    return { at: table.unit.at, words: table.unit.text, alone: true };
  return { at: null, words: '', alone: false };
}

function unitCellOf(table: BoundTable, row: number): CellRef | null {
  if (table.orientation !== 'rows') return null;
  const column = table.columns.find(({ role }) => role === 'unit');
  return column ? { sheet: table.sheet, row, column: column.column } : null;
}

function textOf(grid: SheetGrid | undefined, { at, words, alone }: Source, label: string): UnitPlace['text'] {
  const cell = grid && at ? cellAt(grid, at.row, at.column) : null;
  const bare = words.trim();
  if (!cell || cell.formula !== undefined || typeof cell.value !== 'string' || bare === '') return null;
  const before = cell.value;
  const parts = before.split(bare);
  if (parts.length !== 2) return null;
  const [head, tail] = parts as [string, string];
  const lone = /^[\s（(【[]*(?:计量|金额)?单位\s*[：:]\s*$/.test(head) && /^[\s）)】\]]*$/.test(tail);
  if (alone && !lone) return null;
  return { before, after: head + label + tail };
}
