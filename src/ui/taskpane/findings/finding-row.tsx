import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import type { FindingItem } from '../../../app/view/pane/pane-view.js';
import { SeverityMark } from '../../shared/severity-mark.js';

export interface FindingRowProps {
  readonly item: FindingItem;
  /** Its buttons may be reached with the Tab key. */
  readonly current: boolean;
  readonly goTo: string;
  readonly onGoTo: () => void;
  readonly onFix: () => void;
  readonly onExplain: () => void;
}

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '12px minmax(0, 1fr)', columnGap: '8px', padding: '8px 12px 6px 9px' },
  mark: { paddingTop: '4px' },
  head: { overflowWrap: 'anywhere' },
  place: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground1,
  },
  subject: { color: tokens.colorNeutralForeground2, marginLeft: '8px' },
  text: { marginTop: '2px', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
  detail: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  acts: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    marginTop: '2px',
    marginLeft: '-8px',
    columnGap: '2px',
  },
  act: {
    minWidth: 'auto',
    padding: '2px 8px',
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  value: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  settled: { color: tokens.colorNeutralForeground3 },
  word: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Place first, then the fact and the remedy, then what can be done about it. */
export function FindingRow(props: FindingRowProps) {
  const styles = useStyles();
  const { item } = props;
  return (
    <div className={styles.row}>
      <div className={styles.mark}>
        <SeverityMark severity={item.severity} />
      </div>
      <div>
        <div className={styles.head}>
          <span className={styles.word}>{item.severityLabel}</span>
          <span className={styles.place}>{item.place}</span>
          <span className={styles.subject}>{item.subject}</span>
        </div>
        <div className={styles.text}>{item.text}</div>
        {item.details.map((line, nth) => (
          <div key={nth} className={styles.detail}>
            {line}
          </div>
        ))}
        <Acts {...props} />
      </div>
    </div>
  );
}

function Acts({ item: { at, fix, explanation }, current, goTo, onGoTo, onFix, onExplain }: FindingRowProps) {
  const styles = useStyles();
  if (!at && !fix && !explanation) return null;
  const act = (label: string, onClick: () => void, settled = false) => (
    <Button
      className={mergeClasses(styles.act, settled && styles.settled)}
      appearance="transparent"
      size="small"
      tabIndex={current ? 0 : -1}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.acts}>
      {at && act(goTo, onGoTo)}
      {fix && act(fix.label, onFix)}
      {fix && <span className={styles.value}>→ {fix.value}</span>}
      {explanation && act(explanation.label, onExplain, explanation.state === 'given')}
    </div>
  );
}
