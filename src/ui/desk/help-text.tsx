import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { DeskWords } from '../../app/view/desk/desk-words.js';

const useStyles = makeStyles({
  keys: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '4px 16px', margin: 0 },
  key: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  does: { margin: 0 },
  pair: { display: 'contents' },
});

/** The reviewer's keys. */
export function HelpText({ words: { help } }: { readonly words: DeskWords }) {
  const styles = useStyles();
  return (
    <dl className={styles.keys}>
      {help.keys.map(([key, does]) => (
        <div key={key} className={styles.pair}>
          <dt className={styles.key}>{key}</dt>
          <dd className={styles.does}>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
