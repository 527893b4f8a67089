import type { CSSProperties, ReactNode } from 'react';
import { mergeClasses } from '@griffel/react';
import type { CellView } from '../../../app/view/workbench/workbench-view.js';
import { cellStyle } from './cell-style.js';
import { useGridStyles } from './grid-styles.js';

export interface GridCellProps {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  /** `F12`. */
  readonly address: string;
  readonly cell: CellView | null;
  /** Pixels; `left` is null for a cell that flows behind the ones before it (none does but frozen ones). */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly isStuck: boolean;
  readonly edges: { readonly row: boolean; readonly column: boolean };
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isLined: boolean;
  /** Text may run over the next cell, which is blank. */
  readonly overflows: boolean;
  readonly spans: { readonly rows: number; readonly columns: number } | null;
  /** Told where a formula could not be worked out. */
  readonly kept: string;
  readonly children?: ReactNode;
}

/** One cell. Its name is its address and what it shows. */
export function GridCell(props: GridCellProps) {
  const { cell, address, isActive, isSelected, children } = props;
  const styles = useGridStyles();
  const text = cell?.text ?? '';
  const isFilled = text !== '' || cell?.fill != null || props.spans !== null || props.isStuck;
  return (
    <div
      id={props.id}
      role="gridcell"
      aria-colindex={props.column + 1}
      aria-selected={isSelected}
      aria-label={[address, text, cell?.isKept ? props.kept : ''].filter((each) => each !== '').join(' ')}
      {...(props.spans ? { 'aria-rowspan': props.spans.rows, 'aria-colspan': props.spans.columns } : {})}
      {...(cell?.isKept ? { title: props.kept } : {})}
      data-row={props.row}
      data-column={props.column}
      className={mergeClasses(
        styles.cell,
        props.isLined && styles.lined,
        props.isStuck ? styles.stuck : styles.placed,
        isFilled && styles.opaque,
        cell?.wrap && styles.wraps,
        cell?.align === 'right' && styles.tabular,
        props.overflows && styles.overflows,
        props.edges.row && styles.lastFrozenRow,
        props.edges.column && styles.lastFrozenColumn,
        cell?.isKept && styles.kept,
        isSelected && !isActive && styles.within,
        isActive && styles.active,
        children !== undefined && styles.editing,
      )}
      style={{ ...(cell ? cellStyle(cell) : {}), ...boxOf(props) }}
    >
      {children ?? text}
    </div>
  );
}

function boxOf({ left, width, height }: GridCellProps): CSSProperties {
  return { left: `${left}px`, width: `${width}px`, height: `${height}px` };
}
