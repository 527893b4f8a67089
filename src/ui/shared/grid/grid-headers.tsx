import { mergeClasses } from '@griffel/react';
import { columnName } from '../../../app/view/grid/names.js';
import type { Selection } from '../../../app/view/grid/sheet-view.js';
import { HEADER_HEIGHT, HEADER_WIDTH, useGridStyles } from './grid-styles.js';
import type { Axes } from './use-scroll-to.js';

export interface ColumnHeadersProps {
  readonly axes: Axes;
  /** Columns to draw, ascending. */
  readonly columns: readonly number[];
  readonly frozen: number;
  readonly selection: Selection;
}

export function ColumnHeaders({ axes, columns, frozen, selection: { area } }: ColumnHeadersProps) {
  const styles = useGridStyles();
  return (
    <div
      className={styles.headers}
      role="row"
      aria-rowindex={1}
      style={{ width: `${HEADER_WIDTH + axes.columns.total}px` }}
    >
      <div
        className={mergeClasses(styles.header, styles.stuck)}
        role="presentation"
        style={{ left: 0, width: `${HEADER_WIDTH}px`, zIndex: 3 }}
      />
      {columns.map((column) => (
        <div
          key={column}
          role="columnheader"
          aria-colindex={column + 1}
          data-header-column={column}
          className={mergeClasses(
            styles.header,
            column < frozen ? styles.stuck : styles.placed,
            column >= area.left && column <= area.right && styles.chosen,
          )}
          style={{
            left: `${HEADER_WIDTH + axes.columns.offset(column)}px`,
            width: `${axes.columns.size(column)}px`,
            height: `${HEADER_HEIGHT}px`,
          }}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}

export function RowHeader({
  row,
  height,
  isChosen,
}: {
  readonly row: number;
  readonly height: number;
  readonly isChosen: boolean;
}) {
  const styles = useGridStyles();
  return (
    <div
      role="rowheader"
      data-header-row={row}
      className={mergeClasses(styles.header, styles.stuck, isChosen && styles.chosen)}
      style={{ left: 0, width: `${HEADER_WIDTH}px`, height: `${height}px` }}
    >
      {row + 1}
    </div>
  );
}
