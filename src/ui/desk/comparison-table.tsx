import { useMemo, useState, type ReactNode } from 'react';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { DeskActions } from '../../app/view/desk/desk-actions.js';
import type { CompareRow, CompareView } from '../../app/view/desk/desk-view.js';
import type { DeskWords } from '../../app/view/desk/desk-words.js';
import { useDeskStyles } from './desk-styles.js';
import { FigureLink } from './figure-link.js';
import { ToneMark } from './tone-mark.js';

const useStyles = makeStyles({
  table: { minWidth: 0, overflow: 'auto' },
  odd: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  tone: { display: 'flex', alignItems: 'baseline', columnGap: '5px' },
});

/** More rows than these are not drawn at once: what is beyond them is reached by the filter. */
const MOST_ROWS = 400;

type Order = 'value' | 'org';

export interface ComparisonTableProps {
  readonly compare: CompareView;
  readonly words: DeskWords;
  readonly actions: DeskActions;
}

/** The chart's figures; each leads to its file and cell. */
export function ComparisonTable({ compare, words, actions }: ComparisonTableProps) {
  const styles = useStyles();
  const shared = useDeskStyles();
  const [by, setBy] = useState<Order>('value');
  const rows = useMemo(
    () => (by === 'value' ? compare.rows : [...compare.rows].sort((a, b) => (a.key < b.key ? -1 : 1))),
    [compare.rows, by],
  );
  const hidden = useMemo(() => empties(compare.rows), [compare.rows]);
  return (
    <div className={styles.table} tabIndex={0} role="region" aria-label={words.compare.table}>
      <table className={shared.table}>
        <thead>
          <tr>
            {words.compare.columns.map(
              (label, place) =>
                !hidden.has(place) && <Head key={label} label={label} order={ORDERS.get(place)} by={by} onBy={setBy} />,
            )}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row) => (
            <Row key={row.key} row={row} hidden={hidden} actions={actions} />
          ))}
        </tbody>
      </table>
      {rows.length > MOST_ROWS && <p className={shared.quiet}>{words.filter.shown(MOST_ROWS, rows.length)}</p>}
    </div>
  );
}

/** The columns that put the rows in order. */
const ORDERS: ReadonlyMap<number, Order> = new Map([
  [1, 'org'],
  [2, 'value'],
]);

interface HeadProps {
  readonly label: string;
  readonly order: Order | undefined;
  readonly by: Order;
  readonly onBy: (by: Order) => void;
}

function Head({ label, order, by, onBy }: HeadProps) {
  const shared = useDeskStyles();
  if (!order) {
    return (
      <th scope="col" className={shared.headCell}>
        {label}
      </th>
    );
  }
  const sorted = order !== by ? 'none' : order === 'org' ? 'ascending' : 'descending';
  return (
    <th scope="col" className={shared.headCell} aria-sort={sorted}>
      <button type="button" className={shared.plainButton} onClick={() => onBy(order)}>
        {label}
        {sorted === 'none' ? '' : sorted === 'ascending' ? ' ↑' : ' ↓'}
      </button>
    </th>
  );
}

/** Columns that hold nothing take no room: no figures of the year before, no targets. */
function empties(rows: readonly CompareRow[]): ReadonlySet<number> {
  const without = (place: number, has: (row: CompareRow) => boolean): number[] => (rows.some(has) ? [] : [place]);
  return new Set([
    ...without(3, ({ previous }) => previous !== ''),
    ...without(4, ({ change }) => change !== ''),
    ...without(5, ({ target }) => target !== ''),
    ...without(6, ({ rate }) => rate !== ''),
    ...without(8, ({ odd }) => odd !== null),
  ]);
}

interface RowProps {
  readonly row: CompareRow;
  readonly hidden: ReadonlySet<number>;
  readonly actions: DeskActions;
}

const RIGHT: ReadonlySet<number> = new Set([0, 2, 3, 4, 6]);

function Row({ row, hidden, actions }: RowProps) {
  const shared = useDeskStyles();
  const cells: readonly ReactNode[] = [
    row.place,
    row.org,
    <FigureLink key="value" text={row.value} follow={row.follow} actions={actions} />,
    row.previous,
    row.change,
    row.target,
    row.rate,
    <StatusCell key="status" row={row} />,
    <OddCell key="odd" row={row} />,
  ];
  return (
    <tr>
      {cells.map((cell, place) =>
        hidden.has(place) ? null : place === 1 ? (
          <th key={place} scope="row" className={mergeClasses(shared.cell, shared.rowHead)}>
            {cell}
          </th>
        ) : (
          <td key={place} className={mergeClasses(shared.cell, RIGHT.has(place) && shared.right)}>
            {cell}
          </td>
        ),
      )}
    </tr>
  );
}

function StatusCell({ row: { status, statusTone } }: { readonly row: CompareRow }) {
  const styles = useStyles();
  if (status === '') return null;
  return (
    <span className={styles.tone}>
      <ToneMark tone={statusTone} />
      {status}
    </span>
  );
}

function OddCell({ row: { odd } }: { readonly row: CompareRow }) {
  const styles = useStyles();
  if (!odd) return null;
  return (
    <span className={styles.odd} title={odd.text}>
      {odd.shape === 'up' ? '▲' : '▼'} {odd.word}
    </span>
  );
}
