import { useCallback, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ToggleButton } from '@fluentui/react-button';
import type { MatrixView } from '../../app/view/desk/desk-view.js';
import { SeverityMark } from '../shared/severity-mark.js';
import type { DeskPartProps } from './desk-props.js';
import { useDeskStyles } from './desk-styles.js';
import { MatrixCellBox, type MatrixMode } from './matrix-cell.js';
import { SEVERITIES } from './severities.js';
import { ToneMark } from './tone-mark.js';
import { CELL_HEIGHT, CELL_WIDTH, HEAD_HEIGHT, NAME_WIDTH, useMatrixStyles } from './matrix-styles.js';

type MatrixProps = Pick<DeskPartProps, 'words' | 'actions'> & { readonly matrix: MatrixView };

/** Orgs × indicators: a heat map whose cells say shape and word; a click opens the return at that cell. */
export function Matrix({ matrix, words, actions }: MatrixProps) {
  const shared = useDeskStyles();
  const [mode, setMode] = useState<MatrixMode>('severity');
  const [at, setAt] = useState({ row: 0, column: 0 });
  const shown = inside(at, matrix);
  const line = matrix.empty === null ? matrix.cell(shown.row, shown.column).label : '';
  return (
    <section className={shared.panel} aria-label={words.matrix.label}>
      <Bar words={words} mode={mode} onMode={setMode} />
      {matrix.empty === null ? (
        <MatrixGrid matrix={matrix} words={words} actions={actions} mode={mode} at={shown} onGo={setAt} />
      ) : (
        <p className={shared.empty}>{matrix.empty}</p>
      )}
      <Line text={line} />
    </section>
  );
}

function Line({ text }: { readonly text: string }) {
  const styles = useMatrixStyles();
  return <p className={styles.line}>{text}</p>;
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

function inside({ row, column }: Spot, { rows, columns }: MatrixView): Spot {
  return {
    row: Math.max(0, Math.min(row, rows.length - 1)),
    column: Math.max(0, Math.min(column, columns.length - 1)),
  };
}

interface BarProps {
  readonly words: DeskPartProps['words'];
  readonly mode: MatrixMode;
  readonly onMode: (mode: MatrixMode) => void;
}

/** What the cells show, and what their shapes mean. */
function Bar({ words: { matrix }, mode, onMode }: BarProps) {
  const styles = useMatrixStyles();
  const tones = ['met', 'over', 'unmet', 'open', 'none'] as const;
  const choice = (which: MatrixMode, label: string) => (
    <ToggleButton size="small" checked={mode === which} onClick={() => onMode(which)}>
      {label}
    </ToggleButton>
  );
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={matrix.show}>
        {choice('severity', matrix.bySeverity)} {choice('status', matrix.byStatus)}
      </div>
      {mode === 'status' && (
        <ul className={styles.legend} aria-label={matrix.legend}>
          {tones.map((tone) => (
            <li key={tone} className={styles.sign}>
              <ToneMark tone={tone} />
              {matrix.tones[tone]}
            </li>
          ))}
        </ul>
      )}
      {mode === 'severity' && <SeverityLegend label={matrix.legend} words={matrix.severities} />}
    </div>
  );
}

function SeverityLegend({
  label,
  words,
}: {
  readonly label: string;
  readonly words: { readonly [key: string]: string };
}) {
  const styles = useMatrixStyles();
  return (
    <ul className={styles.legend} aria-label={label}>
      {SEVERITIES.filter((each) => each !== 'quasi').map((severity) => (
        <li key={severity} className={styles.sign}>
          <SeverityMark severity={severity} />
          {words[severity]}
        </li>
      ))}
    </ul>
  );
}

interface GridProps extends MatrixProps {
  readonly mode: MatrixMode;
  readonly at: Spot;
  readonly onGo: (at: Spot) => void;
}

function MatrixGrid(props: GridProps) {
  const { matrix, words, actions, at, onGo } = props;
  const styles = useMatrixStyles();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, columns, height, width, show } = useBothWays(scroller, matrix);
  const open = useOpen(matrix, actions);
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = stepped(event.key, at);
    if (event.key === 'Enter') open(at);
    else if (to) {
      const next = inside(to, matrix);
      onGo(next);
      show(next);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      tabIndex={0}
      aria-label={words.matrix.label}
      aria-description={words.matrix.keys}
      aria-rowcount={matrix.rows.length + 1}
      aria-colcount={matrix.columns.length + 1}
      aria-activedescendant={cellId(id, at)}
      onKeyDown={pressed}
    >
      <div className={styles.canvas} role="presentation" style={{ width: `${width}px`, height: `${height}px` }}>
        <Heads matrix={matrix} columns={columns} corner={words.table.columns.org} width={width} />
        {rows.map(({ index, start }) => (
          <MatrixRow key={matrix.rows[index]!.key} {...props} {...{ id, index, start, width, columns, open }} />
        ))}
      </div>
    </div>
  );
}

/** Leads to the figure's cell, else to the return. */
function useOpen(matrix: MatrixView, actions: DeskPartProps['actions']): (at: Spot) => void {
  return useCallback(
    ({ row, column }) => {
      const { follow } = matrix.cell(row, column);
      const key = matrix.rows[row]?.returnKey ?? null;
      if (follow) void actions.follow(follow.file, follow.sheet, follow.cell);
      else if (key !== null) void actions.select(key, 'open');
    },
    [matrix, actions],
  );
}

interface MatrixRowProps extends GridProps, Pick<HeadsProps, 'columns' | 'width'> {
  readonly id: string;
  readonly index: number;
  /** Pixels from the top. */
  readonly start: number;
  readonly open: (at: Spot) => void;
}

function MatrixRow({ id, index, start, width, columns, open, matrix, words, mode, at, onGo }: MatrixRowProps) {
  const styles = useMatrixStyles();
  const { name, returnKey, stateLabel } = matrix.rows[index]!;
  return (
    <div role="row" aria-rowindex={index + 2} className={styles.row} style={{ top: `${start}px`, width: `${width}px` }}>
      <div role="rowheader" aria-colindex={1} className={styles.name} title={name}>
        {name}
      </div>
      {columns.map((column) => {
        const spot = { row: index, column: column.index };
        return (
          <MatrixCellBox
            key={column.index}
            id={cellId(id, spot)}
            cell={matrix.cell(index, column.index)}
            column={column.index}
            left={column.start}
            {...{ mode, words }}
            stateLabel={returnKey === null ? stateLabel : ''}
            isHere={index === at.row && column.index === at.column}
            onClick={() => {
              onGo(spot);
              open(spot);
            }}
          />
        );
      })}
    </div>
  );
}

function cellId(id: string, { row, column }: Spot): string {
  return `${id}-${row}-${column}`;
}

function useBothWays(scroller: React.RefObject<HTMLDivElement | null>, { rows, columns }: MatrixView) {
  const down = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CELL_HEIGHT,
    paddingStart: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    overscan: 6,
  });
  const across = useVirtualizer<HTMLDivElement, Element>({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CELL_WIDTH,
    paddingStart: NAME_WIDTH,
    scrollPaddingStart: NAME_WIDTH,
    overscan: 3,
  });
  const show = useMemo(
    () =>
      ({ row, column }: Spot): void => {
        down.scrollToIndex(row, { align: 'auto' });
        across.scrollToIndex(column, { align: 'auto' });
      },
    [down, across],
  );
  return {
    rows: down.getVirtualItems(),
    columns: across.getVirtualItems(),
    height: down.getTotalSize(),
    width: across.getTotalSize(),
    show,
  };
}

interface HeadsProps {
  readonly matrix: MatrixView;
  readonly columns: readonly { readonly index: number; readonly start: number }[];
  readonly corner: string;
  readonly width: number;
}

function Heads({ matrix, columns, corner, width }: HeadsProps) {
  const styles = useMatrixStyles();
  return (
    <div role="row" aria-rowindex={1} className={styles.heads} style={{ width: `${width}px` }}>
      <div role="columnheader" aria-colindex={1} className={styles.corner}>
        {corner}
      </div>
      {columns.map(({ index, start }) => {
        const { code, name } = matrix.columns[index]!;
        return (
          <div
            key={code}
            role="columnheader"
            aria-colindex={index + 2}
            className={styles.head}
            style={{ left: `${start}px` }}
            title={`${code} ${name}`}
          >
            <span className={styles.code}>{code}</span>
            <span className={styles.headName}>{name}</span>
          </div>
        );
      })}
    </div>
  );
}

function stepped(key: string, { row, column }: Spot): Spot | null {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + 10, column };
    case 'PageUp':
      return { row: row - 10, column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: Number.MAX_SAFE_INTEGER };
    default:
      return null;
  }
}
