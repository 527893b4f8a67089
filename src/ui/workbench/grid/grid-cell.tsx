import type { CSSProperties, ReactNode } from 'react';
import { mergeClasses } from '@griffel/react';
import type { CellView } from '../../../app/view/grid/sheet-view.js';
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
  const { cell, address, isSelected, spans, children } = props;
  const text = cell?.text ?? '';
  const kept = cell?.isKept ? props.kept : '';
  return (
    <div
      id={props.id}
      role="gridcell"
      aria-colindex={props.column + 1}
      aria-selected={isSelected}
      aria-label={[address, text, kept].filter((each) => each !== '').join(' ')}
      {...(spans ? { 'aria-rowspan': spans.rows, 'aria-colspan': spans.columns } : {})}
      {...(kept === '' ? {} : { title: kept })}
      data-row={props.row}
      data-column={props.column}
      className={useClassOf(props)}
      style={{ ...(cell ? cellStyle(cell) : {}), ...boxOf(props) }}
    >
      {children ?? text}
    </div>
  );
}

function useClassOf(props: GridCellProps): string {
  const { cell, isActive, isSelected, isStuck, edges } = props;
  const styles = useGridStyles();
  return mergeClasses(
    styles.cell,
    props.isLined && styles.lined,
    isStuck ? styles.stuck : styles.placed,
    isOpaque(props) && styles.opaque,
    cell?.wrap && styles.wraps,
    cell?.align === 'right' && styles.tabular,
    props.overflows && styles.overflows,
    edges.row && styles.lastFrozenRow,
    edges.column && styles.lastFrozenColumn,
    cell?.isKept && styles.kept,
    isSelected && !isActive && styles.within,
    isActive && styles.active,
    props.children !== undefined && styles.editing,
  );
}

/** What hides the text that runs over from the left. */
function isOpaque({ cell, spans, isStuck }: GridCellProps): boolean {
  return isStuck || spans !== null || (cell !== null && (cell.text !== '' || cell.fill !== null));
}

function boxOf({ left, width, height }: GridCellProps): CSSProperties {
  return { left: `${left}px`, width: `${width}px`, height: `${height}px` };
}
