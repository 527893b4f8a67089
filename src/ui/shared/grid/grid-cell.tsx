import type { CSSProperties, ReactNode } from 'react';
import { mergeClasses } from '@griffel/react';
import { MARK_COLOURS, type CellMarkView } from '../../../app/view/grid/cell-mark.js';
import type { CellView } from '../../../app/view/grid/sheet-view.js';
import { SeverityMark } from '../severity-mark.js';
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
  readonly mark: CellMarkView | null;
  readonly children?: ReactNode;
}

/** One cell. Its name is its address and what it shows. */
export function GridCell(props: GridCellProps) {
  const { cell, address, isSelected, spans, children, mark } = props;
  const text = cell?.text ?? '';
  const said = [mark?.label ?? '', cell?.isKept ? props.kept : ''].filter((each) => each !== '');
  return (
    <div
      id={props.id}
      role="gridcell"
      aria-colindex={props.column + 1}
      aria-selected={isSelected}
      aria-label={[address, ...(text === '' ? [] : [text]), ...said].join(' ')}
      {...(spans ? { 'aria-rowspan': spans.rows, 'aria-colspan': spans.columns } : {})}
      {...(said.length === 0 ? {} : { title: said.join('\n') })}
      data-row={props.row}
      data-column={props.column}
      className={useClassOf(props)}
      style={{
        ...(cell ? cellStyle(cell) : {}),
        ...(mark ? { backgroundColor: MARK_COLOURS[mark.severity] } : {}),
        ...boxOf(props),
      }}
    >
      {children ?? text}
      {mark && children === undefined ? <Mark mark={mark} cell={cell} /> : null}
    </div>
  );
}

/** In the corner away from the text, so that it hides none. */
function Mark({ mark, cell }: { readonly mark: CellMarkView; readonly cell: CellView | null }) {
  const styles = useGridStyles();
  return (
    <span className={mergeClasses(styles.mark, cell?.align === 'right' ? styles.markAtStart : styles.markAtEnd)}>
      <SeverityMark severity={mark.severity} onPaper />
    </span>
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
    props.mark !== null && styles.marked,
    isSelected && !isActive && styles.within,
    isActive && styles.active,
    props.children !== undefined && styles.editing,
  );
}

/** What hides the text that runs over from the left. */
function isOpaque({ cell, spans, isStuck, mark }: GridCellProps): boolean {
  return isStuck || spans !== null || mark !== null || (cell !== null && (cell.text !== '' || cell.fill !== null));
}

function boxOf({ left, width, height }: GridCellProps): CSSProperties {
  return { left: `${left}px`, width: `${width}px`, height: `${height}px` };
}
