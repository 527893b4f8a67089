import { useCallback, useRef, type KeyboardEvent, type RefObject } from 'react';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { Severity } from '../../core/finding/finding.js';
import type { DeskActions } from '../../app/view/desk/desk-actions.js';
import type { OrgRow, OrgsView } from '../../app/view/desk/desk-view.js';
import type { DeskWords } from '../../app/view/desk/desk-words.js';
import { SeverityMark } from '../shared/severity-mark.js';
import { useRows, type Rows } from '../shared/use-rows.js';
import { stepTo } from '../shared/walk.js';
import { useDeskStyles } from './desk-styles.js';
import { OrgHeader, useOrgColumns } from './org-header.js';
import { StateWord } from './state-word.js';

const HEIGHT = 34;

const useStyles = makeStyles({
  grid: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, minWidth: 0 },
  scroller: { overflowY: 'auto', overflowX: 'hidden', flexGrow: 1, minHeight: '120px', scrollbarGutter: 'stable' },
  all: { position: 'relative', width: '100%' },
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    height: `${HEIGHT}px`,
    boxSizing: 'border-box',
    display: 'grid',
    alignItems: 'center',
    padding: '0 8px 0 9px',
    columnGap: '12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    borderLeft: '3px solid transparent',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  cell: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  code: { marginLeft: '8px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  count: { display: 'flex', alignItems: 'center', justifyContent: 'flex-end', columnGap: '4px' },
  zero: { color: tokens.colorNeutralForeground3 },
  altered: { color: tokens.colorPaletteRedForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface OrgTableProps {
  readonly orgs: OrgsView;
  readonly words: DeskWords;
  readonly actions: DeskActions;
  /** Beside a return's page only name, state and counts have room. */
  readonly compact?: boolean;
}

/** All orgs, those without a return too; only the rows in sight are drawn. Walked with the arrow keys, Enter opens. */
export function OrgTable({ orgs, words, actions, compact = false }: OrgTableProps) {
  const styles = useStyles();
  const shared = useDeskStyles();
  const { columns, template } = useOrgColumns(orgs.columns, compact);
  return (
    <div
      className={styles.grid}
      role="grid"
      aria-label={words.table.label}
      aria-rowcount={orgs.rows.length + 1}
      aria-colcount={columns.length}
    >
      <OrgHeader columns={columns} template={template} actions={actions} />
      {orgs.empty !== null && (
        <div role="row">
          <p role="gridcell" className={shared.empty}>
            {orgs.empty}
          </p>
        </div>
      )}
      <Body {...{ orgs, words, actions, compact, columns, template }} />
    </div>
  );
}

type BodyProps = Required<OrgTableProps> & Pick<RowProps, 'columns' | 'template'>;

function Body({ orgs, words, actions, compact, columns, template }: BodyProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, height, index, go } = useOrgRows(scroller, orgs, actions, compact);
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || orgs.rows.length === 0) return;
    const to = stepTo(event.key, index, orgs.rows.length);
    if (to !== null) go(to);
    else if (event.key === 'Enter') open(orgs.rows[index], actions);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={scroller} className={styles.scroller} role="rowgroup" onKeyDown={pressed}>
      <div className={styles.all} role="presentation" style={{ height: `${height}px` }}>
        {rows.map((row) => (
          <Row
            key={row.key}
            row={orgs.rows[row.index]!}
            place={row.index}
            top={row.start}
            here={row.index === index}
            {...{ columns, template, words, compact }}
            onChoose={() => go(row.index, 'keep')}
            onOpen={() => open(orgs.rows[row.index], actions)}
          />
        ))}
      </div>
    </div>
  );
}

/** Beside a return the list follows what is open; in the table what one walks to is selected. */
function useOrgRows(
  scroller: RefObject<HTMLDivElement | null>,
  { rows, selected }: OrgsView,
  actions: DeskActions,
  compact: boolean,
): Rows {
  const onCurrent = useCallback(
    (key: string) => {
      const row = rows.find((each) => each.key === key);
      if (row && !compact) void actions.select(row.returnKey);
    },
    [rows, actions, compact],
  );
  return useRows(scroller, { items: rows, keyOf, current: selected, onCurrent, estimate: HEIGHT, fromTop: !compact });
}

function keyOf({ key }: OrgRow): string {
  return key;
}

function open(row: OrgRow | undefined, actions: DeskActions): void {
  if (row?.returnKey) void actions.select(row.returnKey, 'open');
}

interface RowProps {
  readonly row: OrgRow;
  readonly place: number;
  readonly top: number;
  readonly here: boolean;
  readonly columns: OrgsView['columns'];
  readonly template: string;
  readonly words: DeskWords;
  readonly compact: boolean;
  readonly onChoose: () => void;
  readonly onOpen: () => void;
}

function Row({ row, place, top, here, columns, template, words, compact, onChoose, onOpen }: RowProps) {
  const styles = useStyles();
  return (
    <div
      role="row"
      data-key={row.key}
      aria-rowindex={place + 2}
      aria-selected={here}
      aria-label={row.label}
      tabIndex={here ? 0 : -1}
      className={mergeClasses(styles.row, here && styles.current)}
      style={{ transform: `translateY(${top}px)`, gridTemplateColumns: template }}
      onFocus={here ? undefined : onChoose}
      onClick={onOpen}
    >
      {columns.map(({ by }, column) => (
        <div key={by} role="gridcell" aria-colindex={column + 1} className={styles.cell}>
          <CellOf by={by} row={row} words={words} compact={compact} />
        </div>
      ))}
    </div>
  );
}

interface CellOfProps extends Pick<RowProps, 'row' | 'words' | 'compact'> {
  readonly by: OrgsView['columns'][number]['by'];
}

function CellOf({ by, row, words, compact }: CellOfProps) {
  const styles = useStyles();
  if (by === 'org') {
    return (
      <>
        <span>{row.name}</span>
        {!compact && row.code !== '' && row.code !== row.name && <span className={styles.code}>{row.code}</span>}
        {row.versions > 1 && <span className={styles.code}>{words.table.versions(row.versions)}</span>}
      </>
    );
  }
  if (by === 'state') return <StateWord state={row.state} label={row.stateLabel} />;
  if (by === 'time') {
    return (
      <span className={mergeClasses(styles.quiet, row.isAltered && styles.altered)}>
        {[row.time, row.stamp].filter((each) => each !== '').join(' ')}
      </span>
    );
  }
  if (by === 'file') {
    return (
      <span className={styles.quiet} title={row.file}>
        {row.file}
      </span>
    );
  }
  return <Count severity={by} count={row.counts?.[by] ?? null} />;
}

function Count({ severity, count }: { readonly severity: Severity; readonly count: number | null }) {
  const styles = useStyles();
  if (count === null) return null;
  return (
    <span className={mergeClasses(styles.count, count === 0 && styles.zero)}>
      {count > 0 && <SeverityMark severity={severity} />}
      {count}
    </span>
  );
}
