import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import type { PaneActions, ReceiptView } from '../../../app/view/pane/pane-view.js';
import { Subpage } from './subpage.js';

const useStyles = makeStyles({
  body: { flexGrow: 1, overflowY: 'auto', padding: '8px 12px', '@media print': { overflow: 'visible' } },
  rows: { margin: 0 },
  row: { padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  label: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
});

export interface ReceiptScreenProps {
  readonly receipt: ReceiptView;
  readonly actions: PaneActions;
}

/** 回执: what was handed in, to keep or to print. */
export function ReceiptScreen({ receipt: { title, rows, print, withdraw, back }, actions }: ReceiptScreenProps) {
  const styles = useStyles();
  const away = () => void actions.open('findings');
  const acts = (
    <>
      <Button appearance="primary" onClick={() => window.print()}>
        {print}
      </Button>
      <Button onClick={away}>{back}</Button>
      <Button appearance="subtle" onClick={() => void actions.withdraw()}>
        {withdraw}
      </Button>
    </>
  );
  return (
    <Subpage title={title} back={back} onBack={away} acts={acts}>
      <div className={styles.body}>
        <dl className={styles.rows}>
          {rows.map(({ label, value }) => (
            <div key={label} className={styles.row}>
              <dt className={styles.label}>{label}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Subpage>
  );
}
