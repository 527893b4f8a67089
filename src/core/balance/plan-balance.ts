import type { CellWrite } from '../completion/plan.js';
import { formatDecimals } from '../sheet/number-format.js';
import { cellAt, type CellRef, type SheetGrid } from '../sheet/grid.js';
import type { ReportedValue } from '../sheet/return.js';
import { balanceCells } from './balance-cells.js';
import type { BalancedCell, BalanceGoal, BalancePlan, BalanceSubject, Hindrance } from './balance-plan.js';
import { brokenFormulas } from './broken-formulas.js';
import { otherOutcomes } from './other-outcomes.js';
import { formulasReading } from './readers.js';
import { readTableCell, type TableCell } from './table-cells.js';
import { strangersUnder } from './strangers.js';
import { tableSums, type TableSums } from './table-sums.js';
import { unitPlaces } from './unit-places.js';

/**
 * What rounding the table to the goal would write: figures so that the sums that hold still hold, and the texts that name
 * the unit. Formulas stay, with the result that they now come to. Where anything hinders, nothing is to be written: half a
 * table in another unit is a wrong table.
 */
export function planBalance(subject: BalanceSubject, goal: BalanceGoal): BalancePlan {
  const sums = tableSums(subject.filed, subject.rules);
  const { cells, hindrances } = collect(subject, goal, sums);
  const { figures, relations } = balanceCells(cells, sums.sums, subject, goal);
  const units = unitPlaces(cells, subject.filed, subject.grids, subject.pack.units ?? []);
  const grids = new Map(subject.grids.map((grid) => [grid.name, grid]));
  const writes = [...figures.flatMap((each) => figureWrite(each, goal, grids)), ...units.flatMap(unitWrite)];
  const overlaps = figures.filter(({ after }) => after === null).map(({ at }): Hindrance => ({ why: 'overlap', at }));
  return {
    cells: figures,
    relations,
    others: otherOutcomes(sums.others, cells, figures),
    units,
    readers: formulasReading(figures, subject.filed, subject.grids),
    hindrances: [...hindrances, ...overlaps, ...brokenFormulas(figures, writes, subject.grids)],
    writes,
  };
}

interface Collected {
  readonly cells: readonly TableCell[];
  readonly hindrances: readonly Hindrance[];
}

function collect(subject: BalanceSubject, goal: BalanceGoal, { sums, duplicates }: TableSums): Collected {
  const summed = new Set(sums.flatMap(({ total, parts }) => [total, ...parts]).map((value) => value && rowKey(value)));
  const cells: TableCell[] = [];
  const hindrances: Hindrance[] = [];
  const converted: ReportedValue[] = [];
  for (const value of subject.filed.values) {
    const reading = readTableCell(value, subject, goal, summed.has(rowKey(value)));
    if (!reading) continue;
    if (reading.kind === 'hindered') hindrances.push({ why: reading.why, at: value.at });
    else if (reading.kind === 'passed') {
      if (reading.converts) converted.push(value);
    } else {
      cells.push(reading.cell);
      if (!reading.cell.from.perBase.equals(reading.cell.to.perBase)) converted.push(value);
    }
  }
  const rounded = new Set(cells.map(({ value }) => value));
  const twice = duplicates.filter((each) => rounded.has(each)).map(({ at }): Hindrance => ({ why: 'duplicate', at }));
  return { cells, hindrances: [...hindrances, ...twice, ...strangersUnder(converted, subject)] };
}

const rowKey = ({ indicator, table }: ReportedValue): string => `${table}|${indicator}`;

function figureWrite(
  { at, before, after, formula }: BalancedCell,
  { decimals }: BalanceGoal,
  grids: ReadonlyMap<string, SheetGrid>,
): readonly CellWrite[] {
  const cell = contentOf(grids, at);
  if (after === null || !cell || after.equals(before)) return [];
  const expected = { value: cell.value, formula: cell.formula ?? null };
  const shown = formatDecimals(cell.format, after);
  const short = shown !== null && (after.decimals ?? 0) > shown;
  const format = short ? `${cell.format?.includes(',') ? '#,##0' : '0'}.${'0'.repeat(decimals)}` : null;
  return [{ at, expected, value: after.toDouble(), formula: formula ? (cell.formula ?? null) : null, format }];
}

function unitWrite({ at, text }: BalancePlan['units'][number]): readonly CellWrite[] {
  if (!at || !text) return [];
  return [{ at, expected: { value: text.before, formula: null }, value: text.after, formula: null, format: null }];
}

function contentOf(grids: ReadonlyMap<string, SheetGrid>, { sheet, row, column }: CellRef): ReturnType<typeof cellAt> {
  const grid = grids.get(sheet);
  return grid ? cellAt(grid, row, column) : null;
}
