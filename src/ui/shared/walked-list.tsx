import { useCallback, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useRows, type Rows, type RowsWanted } from './use-rows.js';
import { stepTo } from './walk.js';

export interface WalkedListProps<Item> extends RowsWanted<Item> {
  readonly label: string;
  /** Keys of a row beside the walking ones; true: it was one of them. */
  readonly onKey: (item: Item, key: string) => boolean;
  /** `aria-keyshortcuts` of a row. */
  readonly shortcuts: string;
  /** `current`: its own buttons may be reached with the Tab key. */
  readonly render: (item: Item, current: boolean) => ReactNode;
}

const useStyles = makeStyles({
  scroller: { flexGrow: 1, flexBasis: 0, minHeight: '120px', overflowY: 'auto', overflowX: 'hidden' },
  all: { position: 'relative', width: '100%' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    boxSizing: 'border-box',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    outlineStyle: 'none',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
});

/**
 * A long list that is walked with the arrow keys and holds one stop of the Tab key. Only the rows in sight are drawn. To a
 * screen reader it is a grid of one column, since rows hold buttons.
 */
export function WalkedList<Item>(props: WalkedListProps<Item>) {
  const { label, items, keyOf, shortcuts, render } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, height, measure, index, go } = useRows(scroller, props);
  const pressed = useKeys(props, index, go);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={items.length}
      onKeyDown={pressed}
    >
      <div className={styles.all} style={{ height: `${height}px` }} role="presentation">
        {rows.map((row) => {
          const here = row.index === index;
          const item = items[row.index]!;
          return (
            <Row
              key={row.key}
              row={row}
              name={keyOf(item)}
              here={here}
              shortcuts={shortcuts}
              measure={measure}
              onChoose={() => go(row.index, 'keep')}
            >
              {render(item, here)}
            </Row>
          );
        })}
      </div>
    </div>
  );
}

interface RowProps extends Pick<Rows, 'measure'> {
  readonly row: VirtualItem;
  readonly name: string;
  readonly here: boolean;
  readonly shortcuts: string;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Row({ row, name, here, shortcuts, measure, onChoose, children }: RowProps) {
  const styles = useStyles();
  const choose = here ? undefined : onChoose;
  return (
    <div
      ref={measure}
      data-index={row.index}
      data-key={name}
      role="row"
      aria-rowindex={row.index + 1}
      aria-selected={here}
      aria-keyshortcuts={shortcuts}
      tabIndex={here ? 0 : -1}
      className={mergeClasses(styles.row, here && styles.current)}
      style={{ transform: `translateY(${row.start}px)` }}
      onFocus={choose}
      onClick={choose}
    >
      <div role="gridcell">{children}</div>
    </div>
  );
}

function useKeys<Item>(
  { items, onKey }: WalkedListProps<Item>,
  index: number,
  go: (index: number) => void,
): (event: KeyboardEvent<HTMLDivElement>) => void {
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const item = items[index];
      if (item === undefined) return;
      const to = stepTo(event.key, index, items.length);
      // on a button of the row Enter and the space bar are the button's own
      const onRow = (event.target as HTMLElement).getAttribute('role') === 'row';
      if (to !== null) go(to);
      else if (!onRow || !onKey(item, event.key)) return;
      event.preventDefault();
    },
    [items, index, go, onKey],
  );
}
