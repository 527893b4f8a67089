import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import type { FigureRow, PaneActions } from '../../../app/view/pane/pane-view.js';
import type { FrameWords } from '../frame-words.js';
import { TargetBar } from './target-bar.js';

const useStyles = makeStyles({
  card: { padding: '8px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: 'flex', alignItems: 'baseline', columnGap: '8px', justifyContent: 'space-between' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  nameButton: {
    minWidth: 'auto',
    padding: '0 4px',
    margin: '0 -4px',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  plain: { fontWeight: tokens.fontWeightSemibold },
  unit: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    marginLeft: '4px',
  },
  verdict: { textAlign: 'right', flexShrink: 0, maxWidth: '45%', color: tokens.colorNeutralForeground1 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: '20px',
    rowGap: '2px',
    marginTop: '4px',
  },
  fact: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '6px', minWidth: 0 },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  figure: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere', textAlign: 'right' },
});

export interface FigureCardProps {
  readonly row: FigureRow;
  readonly words: FrameWords;
  readonly actions: PaneActions;
}

/** One indicator: its verdict, its bar, its figures; the name leads to the cell. */
export function FigureCard({ row, words, actions }: FigureCardProps) {
  const styles = useStyles();
  const facts = [
    [words.target, row.target],
    [words.actual, row.actual],
    [words.rate, row.rate],
    [words.difference, row.difference],
    [words.progress, row.progress],
  ] as const;
  return (
    <div className={styles.card} role="row">
      <div className={styles.head}>
        <div className={styles.name} role="rowheader">
          <Name row={row} words={words} actions={actions} />
        </div>
        <div className={styles.verdict} role="cell">
          {row.verdict}
        </div>
      </div>
      {row.bar && <TargetBar {...row.bar} />}
      <div className={styles.facts} role="presentation">
        {facts.map(([label, figure]) => (
          <div key={label} className={styles.fact} role="cell">
            <span className={styles.label}>{label}</span>
            <span className={styles.figure}>{figure}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

function Name({ row, words, actions }: FigureCardProps) {
  const styles = useStyles();
  const { at } = row;
  const name = (
    <span>
      {row.name}
      <span className={styles.unit}>{row.unit}</span>
    </span>
  );
  if (!at) return <span className={styles.plain}>{name}</span>;
  return (
    <Button
      className={styles.nameButton}
      appearance="transparent"
      size="small"
      title={words.goTo}
      onClick={() => void actions.show(at)}
    >
      {name}
    </Button>
  );
}
