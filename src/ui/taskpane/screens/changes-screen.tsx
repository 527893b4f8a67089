import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import type { ChangesView, FillView, PaneActions } from '../../../app/view/pane/pane-view.js';
import type { FrameWords } from '../frame-words.js';
import { ChangesList } from './changes-list.js';
import { Subpage } from './subpage.js';

const useStyles = makeStyles({
  as: { padding: '2px 4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  skipped: {
    flexShrink: 0,
    maxHeight: '40%',
    overflowY: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '6px 12px',
  },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  skips: { listStyleType: 'none', margin: '4px 0 0', padding: 0 },
  skip: { padding: '3px 0', overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground3 },
  place: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

export interface ChangesScreenProps {
  readonly changes: ChangesView;
  /** The same changes where they are those of 计算完成情况: formulas or values, and what is skipped. */
  readonly fill: FillView | null;
  readonly words: FrameWords;
  readonly actions: PaneActions;
}

/** Before anything is written: every cell, before and after. */
export function ChangesScreen({ changes, fill, words, actions }: ChangesScreenProps) {
  const { title, rows, apply, cancel } = changes;
  const back = () => void actions.open('findings');
  const acts = (
    <>
      <Button appearance="primary" disabledFocusable={!apply.enabled} onClick={() => void actions.apply()}>
        {apply.label}
      </Button>
      <Button onClick={back}>{cancel}</Button>
    </>
  );
  return (
    <Subpage title={title} back={words.back} onBack={back} acts={acts}>
      {fill && <WriteAs fill={fill} words={words} actions={actions} />}
      <ChangesList rows={rows} words={words} actions={actions} />
      {fill && fill.skipped.length > 0 && <Skipped fill={fill} />}
    </Subpage>
  );
}

function WriteAs({
  fill,
  words,
  actions,
}: { readonly fill: FillView } & Pick<ChangesScreenProps, 'words' | 'actions'>) {
  const styles = useStyles();
  return (
    <RadioGroup
      className={styles.as}
      layout="horizontal"
      aria-label={words.writeAs}
      value={fill.as}
      onChange={(_, { value }) => void actions.fillAs(value === 'values' ? 'values' : 'formulas')}
    >
      <Radio value="formulas" label={fill.asLabels.formulas} />
      <Radio value="values" label={fill.asLabels.values} />
    </RadioGroup>
  );
}

function Skipped({ fill: { skipped, skippedTitle } }: { readonly fill: FillView }) {
  const styles = useStyles();
  return (
    <details className={styles.skipped}>
      <summary className={styles.summary}>{skippedTitle}</summary>
      <ul className={styles.skips}>
        {skipped.map(({ key, place, subject, why }) => (
          <li key={key} className={styles.skip}>
            <span className={styles.place}>{place}</span> {subject}
            <div className={styles.why}>{why}</div>
          </li>
        ))}
      </ul>
    </details>
  );
}
