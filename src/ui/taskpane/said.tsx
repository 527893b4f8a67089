import { makeStyles } from '@griffel/react';
import type { PaneView } from '../../app/view/pane/pane-view.js';

const useStyles = makeStyles({
  said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What a screen reader says of its own accord: the counts after a review, and what happened. */
export function Said({ view }: { readonly view: PaneView }) {
  const styles = useStyles();
  const { notice, findings, busy } = view;
  const counts = findings?.counts.map(({ label, count }) => `${label} ${count}`).join('，') ?? '';
  const failed = notice?.intent === 'error';
  return (
    <>
      <div className={styles.said} role="status">
        {busy ? busy.label : `${counts} ${findings?.empty ?? ''} ${failed ? '' : (notice?.text ?? '')}`}
      </div>
      <div className={styles.said} role="alert">
        {failed ? notice.text : ''}
      </div>
    </>
  );
}
