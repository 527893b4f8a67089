import { useMemo } from 'react';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { DeskActions } from '../../app/view/desk/desk-actions.js';
import type { DeskColumn } from '../../app/view/desk/desk-state.js';
import type { OrgColumn, OrgsView } from '../../app/view/desk/desk-view.js';
import { LINE } from './desk-styles.js';

const WIDTHS: { readonly [C in DeskColumn]: string } = {
  org: 'minmax(150px, 1.2fr)',
  state: '72px',
  error: '56px',
  quasi: '64px',
  query: '56px',
  hint: '56px',
  time: 'minmax(120px, 1.3fr)',
  file: 'minmax(80px, 1.2fr)',
};

/** What there is room for, and the grid's columns. */
export function useOrgColumns(
  all: OrgsView['columns'],
  compact: boolean,
): { readonly columns: readonly OrgColumn[]; readonly template: string } {
  return useMemo(() => {
    const columns = compact ? all.filter(({ by }) => COMPACT.has(by)) : all;
    const widths = columns.map(({ by }) => (compact ? (NARROW[by] ?? '40px') : WIDTHS[by]));
    return { columns, template: widths.join(' ') };
  }, [all, compact]);
}

const COMPACT: ReadonlySet<DeskColumn> = new Set(['org', 'state', 'error', 'query']);
const NARROW: { readonly [C in DeskColumn]?: string } = { org: 'minmax(0, 1fr)', state: '60px' };

const useStyles = makeStyles({
  head: {
    display: 'grid',
    alignItems: 'stretch',
    columnGap: '12px',
    padding: '0 8px 0 12px',
    borderBottom: LINE,
    overflow: 'hidden',
    scrollbarGutter: 'stable',
    flexShrink: 0,
  },
  sort: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    padding: '6px 0',
    width: '100%',
    textAlign: 'left',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  right: { textAlign: 'right' },
});

const NUMBERS: ReadonlySet<DeskColumn> = new Set(['error', 'quasi', 'query', 'hint']);

export interface OrgHeaderProps {
  readonly columns: readonly OrgColumn[];
  readonly template: string;
  readonly actions: DeskActions;
}

/** Each column sorts by click; a second click turns it round. */
export function OrgHeader({ columns, template, actions }: OrgHeaderProps) {
  const styles = useStyles();
  return (
    <div role="row" aria-rowindex={1} className={styles.head} style={{ gridTemplateColumns: template }}>
      {columns.map(({ by, label, sorted }, column) => (
        <div key={by} role="columnheader" aria-colindex={column + 1} aria-sort={sorted}>
          <button
            type="button"
            className={mergeClasses(styles.sort, NUMBERS.has(by) && styles.right)}
            onClick={() => actions.sort(by)}
          >
            {label}
            {sorted === 'none' ? '' : sorted === 'ascending' ? ' ↑' : ' ↓'}
          </button>
        </div>
      ))}
    </div>
  );
}
