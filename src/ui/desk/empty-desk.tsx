import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import type { DeskPartProps } from './desk-props.js';

const useStyles = makeStyles({
  box: {
    margin: 'auto',
    maxWidth: '620px',
    boxSizing: 'border-box',
    padding: '40px 32px',
    textAlign: 'center',
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  line: { margin: '0 0 12px' },
  quiet: { margin: '8px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Nothing on the desk yet: what to do next. */
export function EmptyDesk({ view, words: { empty }, actions }: DeskPartProps) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{empty.title}</h2>
      <p className={styles.line}>{empty.what}</p>
      <p className={styles.line}>{empty.local}</p>
      <Button disabled={view.work !== null} onClick={() => void actions.openSamples()}>
        {empty.samples}
      </Button>
      <p className={styles.quiet}>{empty.samplesSay}</p>
    </div>
  );
}
