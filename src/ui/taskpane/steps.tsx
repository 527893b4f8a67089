import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import type { PaneActions, PaneStep, StepView } from '../../app/view/pane/pane-view.js';

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  step: { flexGrow: 1, minWidth: 'auto', whiteSpace: 'nowrap', paddingLeft: '10px', paddingRight: '10px' },
});

export interface StepsProps {
  readonly steps: readonly StepView[];
  readonly label: string;
  readonly actions: PaneActions;
}

/** 审核 → 计算完成情况 → 上报. A step that cannot be taken yet keeps the focus, so that nothing is lost while work goes on. */
export function Steps({ steps, label, actions }: StepsProps) {
  const styles = useStyles();
  return (
    <div className={styles.steps} role="group" aria-label={label}>
      {steps.map(({ step, label: word, primary, enabled }) => (
        <Button
          key={step}
          className={styles.step}
          appearance={primary ? 'primary' : 'secondary'}
          disabledFocusable={!enabled}
          onClick={() => void take(step, actions)}
        >
          {word}
        </Button>
      ))}
    </div>
  );
}

function take(step: PaneStep, actions: PaneActions): Promise<void> {
  return step === 'check' ? actions.check() : actions.open(step);
}
