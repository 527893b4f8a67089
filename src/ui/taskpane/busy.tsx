import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import { ProgressBar } from '@fluentui/react-progress';
import type { BusyView } from '../../app/view/pane/pane-view.js';

const useStyles = makeStyles({
  busy: { display: 'flex', alignItems: 'center', columnGap: '10px', padding: '0 12px', minHeight: '36px' },
  work: { flexGrow: 1, display: 'flex', flexDirection: 'column', rowGap: '4px' },
  words: { display: 'flex', justifyContent: 'space-between', columnGap: '8px' },
  count: { fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
});

export interface BusyProps {
  readonly busy: BusyView;
  readonly cancel: string;
  readonly onCancel: () => void;
}

/** Long work: its bar, its count, and a way out. */
export function Busy({ busy: { label, done, all, cancellable }, cancel, onCancel }: BusyProps) {
  const styles = useStyles();
  return (
    <div className={styles.busy}>
      <div className={styles.work}>
        <div className={styles.words}>
          <span>{label}</span>
          {all !== null && <span className={styles.count}>{`${done} / ${all}`}</span>}
        </div>
        {all === null ? (
          <ProgressBar aria-label={label} />
        ) : (
          <ProgressBar aria-label={label} value={done} max={all || 1} />
        )}
      </div>
      {cancellable && (
        <Button size="small" onClick={onCancel}>
          {cancel}
        </Button>
      )}
    </div>
  );
}
