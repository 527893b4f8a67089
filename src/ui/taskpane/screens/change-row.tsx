import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { ArrowRight16Regular } from '@fluentui/react-icons/svg/arrow-right';
import type { ChangeRow as Change } from '../../../app/view/pane/pane-view.js';
import type { FrameWords } from '../frame-words.js';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', padding: '2px 12px 6px 1px' },
  head: { display: 'flex', alignItems: 'baseline', columnGap: '6px', paddingTop: '3px' },
  place: {
    minWidth: 'auto',
    padding: '0 4px',
    margin: '0 -4px',
    color: tokens.colorBrandForegroundLink,
    fontVariantNumeric: 'tabular-nums',
  },
  subject: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', minWidth: 0 },
  change: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: '6px',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
  },
  before: {
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    minWidth: '2.5em',
  },
  arrow: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  after: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: 0 },
});

export interface ChangeRowProps {
  readonly change: Change;
  readonly current: boolean;
  readonly words: FrameWords;
  readonly onChoose: (chosen: boolean) => void;
  readonly onGoTo: () => void;
}

/** One cell: what it holds, and what it will hold. */
export function ChangeRow({ change, current, words, onChoose, onGoTo }: ChangeRowProps) {
  const styles = useStyles();
  const tabIndex = current ? 0 : -1;
  const { place, subject, before, after, chosen } = change;
  return (
    <div className={styles.row}>
      <Checkbox
        checked={chosen}
        aria-label={`${place} ${subject}`}
        input={{ tabIndex }}
        onChange={(_, data) => onChoose(data.checked === true)}
      />
      <div>
        <div className={styles.head}>
          <Button
            className={styles.place}
            appearance="transparent"
            size="small"
            tabIndex={tabIndex}
            title={words.goTo}
            onClick={onGoTo}
          >
            {place}
          </Button>
          <span className={styles.subject}>{subject}</span>
        </div>
        <div className={styles.change}>
          <del className={styles.before} aria-label={`${words.before} ${before}`}>
            {before}
          </del>
          <ArrowRight16Regular className={styles.arrow} aria-hidden="true" />
          <ins className={styles.after} aria-label={`${words.after} ${after}`}>
            {after}
          </ins>
        </div>
      </div>
    </div>
  );
}
