import { makeStyles } from '@griffel/react';
import { Checkbox } from '@fluentui/react-checkbox';
import { tokens } from '@fluentui/react-theme';
import type { DeskPartProps } from './desk-props.js';

const useStyles = makeStyles({
  keys: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '4px 16px', margin: 0 },
  key: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  does: { margin: 0 },
  pair: { display: 'contents' },
});

/** The reviewer's keys, and whether those of one letter do anything. */
export function HelpText({ view, words: { help }, actions }: DeskPartProps) {
  const styles = useStyles();
  return (
    <>
      <dl className={styles.keys}>
        {help.keys.map(([key, does]) => (
          <div key={key} className={styles.pair}>
            <dt className={styles.key}>{key}</dt>
            <dd className={styles.does}>{does}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={help.letterKeys}
        checked={view.letterKeys}
        onChange={(_, { checked }) => void actions.useLetterKeys(checked === true)}
      />
    </>
  );
}
