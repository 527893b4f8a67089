import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ToggleButton } from '@fluentui/react-button';
import type { DeskFilter } from '../../app/view/desk/desk-state.js';
import { SeverityMark } from '../shared/severity-mark.js';
import type { DeskPartProps } from './desk-props.js';
import { LINE } from './desk-styles.js';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 16px',
    padding: '4px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: LINE,
    flexShrink: 0,
  },
  group: { display: 'flex', flexWrap: 'wrap', gap: '2px' },
  count: {
    minWidth: 'auto',
    padding: '3px 8px',
    columnGap: '5px',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3 },
});

/** Every count filters by click; a second click takes it off. */
export function CountsBar({ view: { counts, page }, words, actions }: DeskPartProps) {
  const styles = useStyles();
  const go = (filter: Partial<DeskFilter>): void => {
    actions.filter(filter);
    if (page === 'return') actions.show('returns');
  };
  const button = (
    { count, label, pressed, filter }: { count: number; label: string; pressed: boolean; filter: Partial<DeskFilter> },
    key: string,
    mark?: React.ReactNode,
  ) => (
    <ToggleButton
      key={key}
      className={mergeClasses(styles.count, count === 0 && styles.none)}
      size="small"
      appearance={pressed ? 'outline' : 'subtle'}
      checked={pressed}
      onClick={() => go(filter)}
    >
      {mark}
      <span>{label}</span>
      <span className={styles.number}>{count}</span>
    </ToggleButton>
  );
  return (
    <section className={styles.bar} aria-label={words.filter.label}>
      <div className={styles.group} role="group" aria-label={words.filter.counts}>
        {counts.states.map((each) => button(each, each.key))}
      </div>
      <div className={styles.group} role="group" aria-label={words.filter.severities}>
        {counts.severities.map((each) => button(each, each.severity, <SeverityMark severity={each.severity} />))}
      </div>
    </section>
  );
}
