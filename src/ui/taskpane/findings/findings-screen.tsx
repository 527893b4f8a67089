import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import type { PaneActions, PaneView } from '../../../app/view/pane/pane-view.js';
import type { FrameWords } from '../frame-words.js';
import { Steps } from '../steps.js';
import { FindingsList } from './findings-list.js';
import { SeverityFilter } from './severity-filter.js';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mend: { minWidth: 'auto', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  empty: { padding: '24px 20px', color: tokens.colorNeutralForeground2, textAlign: 'center', flexGrow: 1 },
});

export interface ScreenProps {
  readonly view: PaneView;
  readonly actions: PaneActions;
  readonly words: FrameWords;
}

/** The first screen: the steps, and what was found. */
export function FindingsScreen({ view, actions, words }: ScreenProps) {
  const styles = useStyles();
  const { findings } = view;
  return (
    <div className={styles.screen}>
      <Steps steps={view.steps} label={words.steps} actions={actions} />
      {findings && findings.counts.length > 0 && (
        <div className={styles.bar}>
          <SeverityFilter counts={findings.counts} label={words.filter} toggle={actions.toggle} />
          {findings.mend && (
            <Button className={styles.mend} size="small" onClick={() => void actions.open('fixes')}>
              {findings.mend.label}
            </Button>
          )}
        </div>
      )}
      {findings?.empty && <p className={styles.empty}>{findings.empty}</p>}
      {findings && findings.items.length > 0 && (
        <FindingsList view={findings} label={words.findings} goTo={words.goTo} actions={actions} />
      )}
    </div>
  );
}
