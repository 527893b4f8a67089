import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { ProgressBar } from '@fluentui/react-progress';
import { Dismiss20Regular } from '@fluentui/react-icons/svg/dismiss';
import type { TemplatesNoticeView } from '../../app/view/templates/notice-view.js';
import type { StepProps } from './step-props.js';
import { useTemplatesStyles } from './templates-styles.js';

/** Makes them all; what happened is told here, at the foot of the page, so that nothing above it moves. */
export function MakeStep(props: StepProps) {
  const { view, words, actions } = props;
  const styles = useTemplatesStyles();
  return (
    <section className={styles.make} aria-labelledby="step-make">
      {view.notice && <Notice notice={view.notice} close={words.close} onClose={() => actions.dismiss()} />}
      <div className={styles.row}>
        <h2 id="step-make" className={styles.heading}>
          {words.steps.make}
        </h2>
        {view.work ? <Working {...props} work={view.work} /> : <Buttons {...props} />}
      </div>
      <div className={styles.hidden} role="status">
        {view.notice?.lines.join(' ')}
      </div>
    </section>
  );
}

function Buttons({ view: { count, hasFolders }, words, actions }: StepProps) {
  return (
    <>
      <Button appearance="primary" disabled={count === 0} onClick={() => void actions.make('zip')}>
        {count === 0 ? words.nothingChosen : words.make(count)}
      </Button>
      {hasFolders && (
        <Button disabled={count === 0} onClick={() => void actions.make('folder')}>
          {words.makeInFolder}
        </Button>
      )}
    </>
  );
}

function Working({
  words,
  actions,
  work,
}: StepProps & { readonly work: { readonly done: number; readonly all: number } }) {
  const styles = useTemplatesStyles();
  return (
    <div className={styles.working}>
      <span>{words.making}</span>
      <ProgressBar className={styles.bar} aria-label={words.making} value={work.done} max={work.all} />
      <span className={styles.figures}>{`${work.done} / ${work.all}`}</span>
      <Button autoFocus onClick={() => actions.cancel()}>
        {words.cancel}
      </Button>
    </div>
  );
}

interface NoticeProps {
  readonly notice: TemplatesNoticeView;
  readonly close: string;
  readonly onClose: () => void;
}

function Notice({ notice: { intent, lines }, close, onClose }: NoticeProps) {
  const styles = useTemplatesStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.lines}>
        {lines.map((line, place) => (
          <p key={place} className={styles.line}>
            {line}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss20Regular />}
            aria-label={close}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
