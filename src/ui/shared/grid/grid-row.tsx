import type { ReactNode } from 'react';
import { mergeClasses } from '@griffel/react';
import type { MarkOf } from '../../../app/view/grid/cell-mark.js';
import type { DrawnRow } from '../../../app/view/grid/drawn-places.js';
import { addressOf } from '../../../app/view/grid/names.js';
import { holds, mergeAt } from '../../../app/view/grid/selection.js';
import type { CellView, Selection, SheetView } from '../../../app/view/grid/sheet-view.js';
import { GridCell } from './grid-cell.js';
import { RowHeader } from './grid-headers.js';
import { HEADER_HEIGHT, HEADER_WIDTH, useGridStyles } from './grid-styles.js';
import type { Axes } from './use-scroll-to.js';

export interface GridRowProps {
  /** Begins the ids of the grid's cells. */
  readonly id: string;
  readonly sheet: SheetView;
  readonly axes: Axes;
  readonly drawn: DrawnRow;
  readonly selection: Selection;
  readonly kept: string;
  readonly markOf: MarkOf | null;
  /** The editor, in the active cell. */
  readonly editor: ((width: number, height: number) => ReactNode) | null;
}

export function cellId(grid: string, row: number, column: number): string {
  return `${grid}-${row}-${column}`;
}

export function GridRow(props: GridRowProps) {
  const { axes, drawn, selection } = props;
  const { row, isFrozen, columns } = drawn;
  const styles = useGridStyles();
  const height = axes.rows.size(row);
  const top = HEADER_HEIGHT + axes.rows.offset(row);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={mergeClasses(styles.row, isFrozen ? styles.frozenRow : styles.bodyRow)}
      style={{ top: `${top}px`, height: `${height}px`, width: `${HEADER_WIDTH + axes.columns.total}px` }}
    >
      <RowHeader row={row} height={height} isChosen={row >= selection.area.top && row <= selection.area.bottom} />
      {columns.map((column) => (
        <Cell key={column} {...props} column={column} />
      ))}
    </div>
  );
}

function Cell(props: GridRowProps & { readonly column: number }) {
  const { sheet, axes, selection, column, editor, kept, drawn } = props;
  const { row } = drawn;
  const merge = mergeAt(sheet, { row, column });
  const width = axes.columns.offset((merge?.right ?? column) + 1) - axes.columns.offset(column);
  const height = axes.rows.offset((merge?.bottom ?? row) + 1) - axes.rows.offset(row);
  const cell = withBordersOnce(sheet, row, column);
  const isActive = selection.active.row === row && selection.active.column === column;
  const { frozen } = sheet;
  return (
    <GridCell
      id={cellId(props.id, row, column)}
      row={row}
      column={column}
      address={addressOf(row, column)}
      cell={cell}
      left={HEADER_WIDTH + axes.columns.offset(column)}
      width={width}
      height={height}
      isStuck={column < frozen.columns}
      edges={{ row: row + 1 === frozen.rows, column: column + 1 === frozen.columns }}
      isActive={isActive}
      isSelected={holds(selection.area, row, column)}
      isLined={sheet.gridLines}
      overflows={merge === null && cell !== null && runsOver(sheet, row, column)}
      spans={merge ? { rows: merge.bottom - merge.top + 1, columns: merge.right - merge.left + 1 } : null}
      kept={kept}
      mark={props.markOf?.(row, column) ?? null}
    >
      {isActive && editor ? editor(width, height) : undefined}
    </GridCell>
  );
}

/** A text on the left that does not wrap runs over the next cell while that is blank. */
function runsOver(sheet: SheetView, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  if (!cell || cell.wrap || cell.align !== 'left' || cell.text === '') return false;
  return (sheet.cell(row, column + 1)?.text ?? '') === '' && mergeAt(sheet, { row, column: column + 1 }) === null;
}

/** Two cells that share a line both have it: it is drawn by the one above, and the one on the left. */
function withBordersOnce(sheet: SheetView, row: number, column: number): CellView | null {
  const cell = sheet.cell(row, column);
  if (!cell) return null;
  const { top, left, ...rest } = cell.borders;
  const isAbove = row > 0 && sheet.cell(row - 1, column)?.borders.bottom !== undefined;
  const isLeft = column > 0 && sheet.cell(row, column - 1)?.borders.right !== undefined;
  const borders = {
    ...rest,
    ...(top === undefined || isAbove ? {} : { top }),
    ...(left === undefined || isLeft ? {} : { left }),
  };
  return { ...cell, borders };
}
