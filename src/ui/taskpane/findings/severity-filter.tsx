import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { ToggleButton } from '@fluentui/react-button';
import type { FindingsView, PaneActions } from '../../../app/view/pane/pane-view.js';
import { SeverityMark } from '../../shared/severity-mark.js';

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: '2px', flexGrow: 1 },
  count: {
    minWidth: 'auto',
    padding: '3px 6px',
    columnGap: '4px',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground3 },
});

export interface SeverityFilterProps {
  readonly counts: FindingsView['counts'];
  readonly label: string;
  readonly toggle: PaneActions['toggle'];
}

/** How many of each; a click shows only those. */
export function SeverityFilter({ counts, label, toggle }: SeverityFilterProps) {
  const styles = useStyles();
  return (
    <div className={styles.filter} role="group" aria-label={label}>
      {counts.map(({ severity, label: word, count, pressed }) => (
        <ToggleButton
          key={severity}
          className={mergeClasses(styles.count, count === 0 && styles.none)}
          size="small"
          appearance={pressed ? 'outline' : 'subtle'}
          checked={pressed}
          onClick={() => toggle(severity)}
        >
          <SeverityMark severity={severity} />
          <span>{word}</span>
          <span className={styles.number}>{count}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
