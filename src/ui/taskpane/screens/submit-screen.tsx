import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import type { PaneActions, SubmitView } from '../../../app/view/pane/pane-view.js';
import type { FrameWords } from '../frame-words.js';
import { Subpage } from './subpage.js';

const useStyles = makeStyles({
  body: { flexGrow: 1, overflowY: 'auto', padding: '8px 4px 12px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', columnGap: '8px', padding: '7px 8px', color: tokens.colorNeutralForeground1 },
  act: {
    width: '100%',
    justifyContent: 'flex-start',
    alignItems: 'start',
    textAlign: 'left',
    padding: '7px 8px',
    fontWeight: tokens.fontWeightRegular,
  },
  text: { overflowWrap: 'anywhere', minWidth: 0 },
  name: { padding: '8px', overflowWrap: 'anywhere' },
  label: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

type Blocking = SubmitView['blocking'][number];

export interface SubmitScreenProps {
  readonly submit: SubmitView;
  readonly words: FrameWords;
  readonly actions: PaneActions;
}

/** Only what still blocks; once nothing does, the file's name and one button. */
export function SubmitScreen({ submit: view, words, actions }: SubmitScreenProps) {
  const styles = useStyles();
  const { title, blocking, fileName, submit, cancel } = view;
  const back = () => void actions.open('findings');
  const acts = (
    <>
      <Button appearance="primary" disabledFocusable={!submit.enabled} onClick={() => void actions.submit()}>
        {submit.label}
      </Button>
      <Button onClick={back}>{cancel}</Button>
    </>
  );
  return (
    <Subpage title={title} back={words.back} onBack={back} acts={acts}>
      <div className={styles.body}>
        {blocking.length > 0 && (
          <ul className={styles.list} aria-label={words.blocking}>
            {blocking.map((item) => (
              <li key={item.key}>
                <Blocked item={item} actions={actions} />
              </li>
            ))}
          </ul>
        )}
        <div className={styles.name}>
          <span className={styles.label}>{words.fileName}</span>
          {fileName}
        </div>
      </div>
    </Subpage>
  );
}

function Blocked({ item, actions }: { readonly item: Blocking; readonly actions: PaneActions }) {
  const styles = useStyles();
  if (item.does === 'none') {
    return (
      <div className={styles.item}>
        <Circle20Regular aria-hidden="true" />
        <span className={styles.text}>{item.text}</span>
      </div>
    );
  }
  return (
    <Button className={styles.act} appearance="subtle" icon={<Circle20Regular />} onClick={() => settle(item, actions)}>
      <span className={styles.text}>{item.text}</span>
    </Button>
  );
}

function settle({ key, does }: Blocking, actions: PaneActions): void {
  if (does === 'explain') actions.explain([key]);
  else if (does === 'open-fill') void actions.open('fill');
  else {
    void actions.open('findings');
    actions.select(key);
  }
}
