import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { ProgressBar } from '@fluentui/react-progress';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { DeskPartProps } from './desk-props.js';
import { LINE, useDeskStyles } from './desk-styles.js';

const useStyles = makeStyles({
  foot: { flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1 },
  bar: { borderRadius: 0, borderLeftWidth: 0, borderRightWidth: 0 },
  body: { overflowWrap: 'anywhere', whiteSpace: 'normal', maxHeight: '30vh', overflowY: 'auto' },
  work: { display: 'flex', alignItems: 'center', columnGap: '12px', padding: '6px 16px', borderTop: LINE },
  progress: { flexGrow: 1, minWidth: '60px' },
  kept: {
    padding: '3px 16px',
    borderTop: LINE,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
});

/** Long work, what happened, and that nothing is kept: at the foot, so that nothing above it moves. */
export function DeskFoot(props: DeskPartProps) {
  const { work, notice, notKept } = props.view;
  const styles = useStyles();
  const shared = useDeskStyles();
  return (
    <footer className={styles.foot}>
      <Notice {...props} />
      <Work {...props} />
      {notKept !== null && <div className={styles.kept}>{notKept}</div>}
      <div className={shared.hidden} role="status">
        {work ? work.label : notice?.intent === 'error' ? '' : notice?.text}
      </div>
      <div className={shared.hidden} role="alert">
        {notice?.intent === 'error' ? notice.text : ''}
      </div>
    </footer>
  );
}

function Notice({ view: { notice }, words, actions }: DeskPartProps) {
  const styles = useStyles();
  if (!notice) return null;
  const close = (
    <Button
      appearance="transparent"
      size="small"
      icon={<Dismiss20Regular />}
      aria-label={words.close}
      onClick={() => actions.dismissNotice()}
    />
  );
  return (
    <MessageBar className={styles.bar} intent={notice.intent} layout="multiline">
      <MessageBarBody className={styles.body}>{notice.text}</MessageBarBody>
      <MessageBarActions containerAction={close} />
    </MessageBar>
  );
}

function Work({ view: { work }, words, actions }: DeskPartProps) {
  const styles = useStyles();
  const shared = useDeskStyles();
  if (!work) return null;
  return (
    <div className={styles.work}>
      <span>{work.label}</span>
      {work.all !== null && <span className={shared.figures}>{`${work.done} / ${work.all}`}</span>}
      <ProgressBar
        className={styles.progress}
        aria-label={work.label}
        {...(work.all === null ? {} : { value: work.done, max: work.all || 1 })}
      />
      {work.cancellable && (
        <Button size="small" onClick={() => actions.cancel()}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}
