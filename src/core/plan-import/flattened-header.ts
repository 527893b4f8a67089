import { isHeaderTail, readColumn, holdsValues, type PlanColumn } from './plan-column.js';

/** Header cells of a flattened table, one way of reading them. */
export interface HeaderReading {
  readonly columns: readonly PlanColumn[];
  /** Lines that it takes up. */
  readonly lines: number;
}

const MOST_LINES = 24;
const MOST_JOINTS = 6;
const MOST_COLUMNS = 14;

/** The line can begin a table's header: 序号, 指标名称, 类别. */
export function beginsHeader(line: string): boolean {
  const column = readColumn(line);
  return (
    column?.certainty === 'certain' &&
    (column.role === 'code' || column.role === 'indicator' || column.role === 'group')
  );
}

/**
 * Every way to read the lines from `from` on as a header: how many of them belong to it is open, and so is where one column's
 * words end and the next one's begin, for a cell may be broken over lines. The rows below decide which one it is.
 */
export function* headersAt(lines: readonly string[], from: number, end: number): Iterable<HeaderReading> {
  const most = Math.min(end - from, MOST_LINES);
  let length = 0;
  while (length < most && couldBeHeader(lines[from + length]!)) length += 1;
  for (let count = length; count >= 2; count -= 1) {
    const parts = lines.slice(from, from + count);
    for (const cells of [...groupings(parts), ...stacked(parts)]) {
      const columns = columnsOf(cells);
      if (columns !== null) yield { columns, lines: count };
    }
  }
}

function couldBeHeader(line: string): boolean {
  return line.length <= 40 && (readColumn(line) !== null || isHeaderTail(line));
}

/** The lines grouped into cells, each joint that could be within a cell tried both ways. */
function* groupings(parts: readonly string[]): Iterable<readonly string[]> {
  const joints = parts
    .flatMap((part, at) => (at > 0 && couldContinue(parts[at - 1]!, part) ? [at] : []))
    .slice(0, MOST_JOINTS);
  for (let choice = 2 ** joints.length - 1; choice >= 0; choice -= 1) {
    const joined = new Set(joints.filter((_, bit) => choice & (1 << bit)));
    const cells: string[] = [];
    for (const [at, part] of parts.entries()) {
      if (joined.has(at)) cells.push(cells.pop()! + part);
      else cells.push(part);
    }
    yield cells;
  }
}

function couldContinue(before: string, part: string): boolean {
  return isHeaderTail(part) || readColumn(before) === null || isHeaderTail(before);
}

/**
 * A header of two rows: 指标 单位 目标值 属性, and below 目标值 the years 2020年 2025年, which come last in the text. The years
 * take the place of the cell that stands over them.
 */
function* stacked(parts: readonly string[]): Iterable<readonly string[]> {
  let years = 0;
  while (years < parts.length - 2 && readColumn(parts[parts.length - 1 - years]!)?.role === 'year') years += 1;
  if (years < 2) return;
  const upper = parts.slice(0, parts.length - years);
  const lower = parts.slice(parts.length - years);
  for (const [at, part] of upper.entries()) {
    const column = readColumn(part);
    if (column === null || !holdsValues(column.role) || column.role === 'year') continue;
    yield [...upper.slice(0, at), ...lower.map((each) => part + each), ...upper.slice(at + 1)];
  }
}

/** A table of indicators names them once, and has a figure of each; null: it is none. */
function columnsOf(cells: readonly string[]): readonly PlanColumn[] | null {
  if (cells.length < 2 || cells.length > MOST_COLUMNS) return null;
  const columns: PlanColumn[] = [];
  for (const cell of cells) {
    const column = readColumn(cell);
    if (column === null) return null;
    columns.push(column);
  }
  const once = (role: PlanColumn['role']) => columns.filter((each) => each.role === role).length;
  if (once('indicator') !== 1 || once('unit') > 1 || once('attribute') > 1 || once('code') > 1) return null;
  return columns.some((each) => holdsValues(each.role)) ? columns : null;
}
