import { makeStyles } from '@griffel/react';
import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { NoticeView, PaneActions } from '../../app/view/pane/pane-view.js';

const useStyles = makeStyles({
  bar: { flexShrink: 0, borderRadius: 0, borderLeftWidth: 0, borderRightWidth: 0, alignItems: 'start' },
  body: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums', maxHeight: '40vh', overflowY: 'auto' },
});

export interface NoticeProps {
  readonly notice: NoticeView;
  readonly close: string;
  readonly actions: PaneActions;
}

/** What happened, at the foot of the pane, so that nothing above it moves. It is read out by `Said`. */
export function Notice({ notice: { intent, text, action }, close, actions }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} intent={intent} layout="multiline">
      <MessageBarBody className={styles.body}>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss20Regular />}
            aria-label={close}
            onClick={() => actions.dismiss()}
          />
        }
      >
        {action && (
          <Button size="small" onClick={() => void follow(action.does, actions)}>
            {action.label}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function follow(does: NonNullable<NoticeView['action']>['does'], actions: PaneActions): Promise<void> | void {
  switch (does) {
    case 'undo':
      return actions.undo();
    case 'check':
      return actions.check();
    case 'open-fill':
      return actions.open('fill');
    case 'dismiss':
      return actions.dismiss();
  }
}
